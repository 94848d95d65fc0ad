// What kind of document the bytes of a file are, where they are no plain text of anybody's: told in one word, in place of
// what YAML makes of them.

/** How files of other kinds begin. */
const SIGNATURES: readonly { bytes: readonly number[]; what: string }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], what: 'a Word, Excel or zip file' },
  { bytes: [0x50, 0x4b, 0x05, 0x06], what: 'a zip file with nothing in it' },
  { bytes: [0x50, 0x4b, 0x07, 0x08], what: 'a part of a zip file' },
  { bytes: [0x1f, 0x8b], what: 'a compressed file' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], what: 'a compressed file' },
  { bytes: [0x52, 0x61, 0x72, 0x21], what: 'a compressed file' },
  { bytes: [0x42, 0x5a, 0x68, 0x31, 0x41, 0x59], what: 'a compressed file' },
  { bytes: [0x42, 0x5a, 0x68, 0x39, 0x31, 0x41, 0x59], what: 'a compressed file' },
  { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a], what: 'a compressed file' },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], what: 'a compressed file' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: 'an old Word or Excel file' },
  { bytes: [0xff, 0x57, 0x50, 0x43], what: 'a WordPerfect document' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: 'a picture' },
  { bytes: [0xff, 0xd8, 0xff], what: 'a picture' },
  { bytes: [0x47, 0x49, 0x46, 0x38], what: 'a picture' },
  { bytes: [0x49, 0x49, 0x2a, 0x00], what: 'a picture' },
  { bytes: [0x4d, 0x4d, 0x00, 0x2a], what: 'a picture' },
  { bytes: [0xc5, 0xd0, 0xd3, 0xc6], what: 'a PostScript document' },
  { bytes: [0x62, 0x70, 0x6c, 0x69, 0x73, 0x74], what: 'a web archive of Safari' },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], what: 'a program' },
  { bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66], what: 'a database' },
];

/** What git's extensions for large files leave where the file itself is not fetched. */
const POINTER = 'a pointer of git to a file that was not fetched';
/** What git writes where the system makes no links, and what a desktop makes in place of one. */
const LINK = 'a link to a file, written as a text';

/** What to do about a kind that stands for the file itself. */
export const NOT_FETCHED: ReadonlyMap<string, string> = new Map([
  [POINTER, 'fetch it with `git lfs pull` or `git annex get`'],
  [LINK, 'put the file itself here, or have git make links (`git config core.symlinks true`, and check it out anew)'],
]);

/** How those begin that are text, after a mark and blank lines. */
const BEGINNINGS: readonly { text: RegExp; what: string }[] = [
  { text: /^%PDF-/, what: 'a PDF document' },
  { text: /^%!PS/, what: 'a PostScript document' },
  { text: /^\{\\rtf/, what: 'an RTF document' },
  { text: /^\\documentclass\b/, what: 'a LaTeX document' },
  // A letterhead begins with `from:` too, in small letters.
  {
    text: /^(?:MIME-Version|Return-Path|Received|Delivered-To|Message-I[Dd]|From|To|Cc|Date|Subject|Sender|Reply-To|DKIM-Signature|Authentication-Results|Content-Type|(?:X|ARC)-[A-Za-z-]{1,60}): ?\S/,
    what: 'a mail or a web archive',
  },
  { text: /^(?:From (?:\S{1,200}@|- )|--\S{1,70}\r?\n(?:Content|MIME)-)/, what: 'a mail or a web archive' },
  { text: /^(?:HTTP\/\d(?:\.\d)? \d{3}|404: Not Found\s*$)/, what: 'the answer of a web server' },
  { text: /^BEGIN:V(?:CARD|CALENDAR)\b/, what: 'a card or a calendar' },
  { text: /^<[a-z!?]/i, what: 'an XML document' },
  { text: /^version https:\/\/(?:git-lfs|hawser)\./, what: POINTER },
  { text: /^(?:(?:\.\.\/)*\.git)?\/annex\/objects\//, what: POINTER },
  { text: /^(?:\.{1,2}[/\\])[^\s:]{1,400}\s*$/, what: LINK },
  { text: /^\[(?:InternetShortcut|Desktop Entry)\]/, what: LINK },
  { text: /^\[(?:contract|price|demand)\]\s/i, what: 'a file of settings in another format (TOML or INI)' },
  { text: /^-----BEGIN (?:PGP|PKCS7|CMS|AGE|ENCRYPTED)\b/, what: 'an encrypted file' },
  { text: /^(?:\$ANSIBLE_VAULT;|age-encryption\.org\/)/, what: 'an encrypted file' },
  {
    text: /^(?:diff --git |(?:---|\*\*\*) \S[^\r\n]{0,400}\r?\n(?:\+\+\+|---) )/,
    what: 'a list of changes (a patch), not the file that they are of',
  },
  { text: /^begin \d{3} \S/, what: 'an attachment as mail programs coded it (uuencode)' },
];

/** A web page, saved under the name of what it shows. */
const WEB_PAGE =
  /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,800}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/is;

/** What others begin with. A contract begins with the name of a section, a remark or a brace. */
const BEGINS_OTHERS: readonly number[] = Array.from('%{<[\\$*./-4ABCDFHMRSTXabdv', (sign) => sign.charCodeAt(0));

/** What kind of document the bytes are, where they are no plain text of anybody's: `a PDF document`. */
export function kindOfDocument(bytes: Uint8Array): string | undefined {
  const kind = SIGNATURES.find((signature) => signature.bytes.every((byte, at) => bytes[at] === byte));
  if (kind) return kind.what;
  const first = bytes.find((byte) => byte > 0x20 && byte < 0x80);
  // Contracts begin otherwise, nearly all of them, and need no second look.
  if (first === undefined || !BEGINS_OTHERS.includes(first)) return undefined;
  const start = String.fromCharCode(...bytes.subarray(0, 1000));
  if (WEB_PAGE.test(start)) return 'a saved web page';
  const text = start.replace(/^(?:\xef\xbb\xbf)?\s*/, '');
  return BEGINNINGS.find((beginning) => beginning.text.test(text))?.what;
}
