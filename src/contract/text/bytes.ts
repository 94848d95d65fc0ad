// Bytes of a file -> its text; what is not text is a mistake that says what to do.
import { clean } from '../../words/printable.ts';
import type { Mistake } from '../types.ts';
import { type Decoded, decode, encodingOf } from './encoding.ts';

/** The largest contract file that is read, in bytes. A contract in full is under 10 kB. */
export const MAX_BYTES = 1_000_000;

/** The text of a file that is to hold `what`, in YAML; or the mistake that it is no text, which is shown then for excerpts. */
export function decodeText(bytes: Uint8Array, file: string, what: string): Text {
  const say = (message: string, severity: Mistake['severity'], place = WHOLE): Mistake => ({
    file: clean(file),
    path: '',
    place,
    message,
    severity,
  });
  const known = problemOf(bytes, what);
  const decoded: Decoded | undefined = known ? undefined : decode(bytes);
  if (decoded) {
    const { remark, ...rest } = decoded;
    return { ...rest, ...(remark && { remark: say(remark, 'warning') }) };
  }
  const { message, at } = known ?? notText(bytes);
  const mistake = say(message, 'error', at === undefined ? WHOLE : placeOf(bytes, at));
  return { text: new TextDecoder().decode(bytes), mistake };
}

/** The text of a file; what to look at in it, or why it is none. */
export interface Text extends Pick<Decoded, 'otherwise'> {
  text: string;
  remark?: Mistake;
  mistake?: Mistake;
}

/** A mistake of the file as a whole. */
export const WHOLE: Mistake['place'] = { line: 0, column: 0, length: 0 };

/** What is wrong with bytes, and with which of them; undefined where it is with the file as a whole. */
interface Problem {
  message: string;
  at?: number;
}

/** How files of other kinds begin. */
const SIGNATURES: readonly { bytes: readonly number[]; what: string }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], what: 'a Word, Excel or zip file' },
  { bytes: [0x1f, 0x8b], what: 'a compressed file' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: 'an old Word or Excel file' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: 'a picture' },
  { bytes: [0xff, 0xd8, 0xff], what: 'a picture' },
  { bytes: [0x47, 0x49, 0x46, 0x38], what: 'a picture' },
  { bytes: [0x62, 0x70, 0x6c, 0x69, 0x73, 0x74], what: 'a web archive of Safari' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], what: 'a compressed file' },
  { bytes: [0x52, 0x61, 0x72, 0x21], what: 'a compressed file' },
];

/** What git's extensions for large files leave where the file itself is not fetched. */
const POINTER = 'a pointer of git to a file that was not fetched';

/** How those begin that are text, after a mark and blank lines. */
const BEGINNINGS: readonly { text: RegExp; what: string }[] = [
  { text: /^%PDF-/, what: 'a PDF document' },
  { text: /^\{\\rtf/, what: 'an RTF document' },
  // A letterhead begins with `from:` too, in small letters.
  {
    text: /^(?:MIME-Version|Return-Path|Received|Delivered-To|Message-ID|From|Subject): \S/,
    what: 'a mail or a web archive',
  },
  { text: /^<[a-z!?]/i, what: 'an XML document' },
  { text: /^version https:\/\/git-lfs\./, what: POINTER },
  { text: /^\/annex\/objects\//, what: POINTER },
  { text: /^-----BEGIN PGP /, what: 'an encrypted file' },
];

const BEGINS_OTHERS: readonly number[] = Array.from('%{<MRDFSv/-', (sign) => sign.charCodeAt(0));

/** A web page, saved under the name of what it shows. */
const WEB_PAGE =
  /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,400}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/is;

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

function problemOf(bytes: Uint8Array, what: string): Problem | undefined {
  if (bytes.length > MAX_BYTES) {
    return {
      message: `the file is larger than ${MAX_BYTES / 1_000_000} MB, and a ${what} is far smaller; is it the right file?`,
    };
  }
  const kind = kindOfDocument(bytes);
  if (kind === undefined) return undefined;
  const drafts = what === 'contract' && DRAFTED.includes(kind) ? 'viability draft makes a contract of it, or ' : '';
  const remedy =
    kind === POINTER
      ? 'fetch it with `git lfs pull` or `git annex get`'
      : `${drafts}write the ${what} as plain text in YAML`;
  return { message: `this is ${kind}, not a ${what}; ${remedy}` };
}

/** Of which a tender is made, so that whoever names one has the right file and the wrong command. */
const DRAFTED: readonly string[] = ['a PDF document', 'a Word, Excel or zip file', 'a saved web page'];

function notText(bytes: Uint8Array): Problem {
  if (isUtf32(bytes))
    return { message: 'the file is UTF-32 text; save it as UTF-8 ("Unicode (UTF-8)" in most editors)' };
  if (encodingOf(bytes) !== 'utf-8')
    return {
      message: 'the file is UTF-16 text, and damaged or cut off; open it where it was written and save it as UTF-8',
    };
  const nul = bytes.indexOf(0);
  if (nul >= 0)
    return { message: 'the file holds a NUL byte, so it is not plain text; is it the right file?', at: nul };
  const at = firstInvalid(bytes);
  return { message: 'the file is not UTF-8 text from here on; save it as UTF-8', at };
}

/** English in UTF-32, with a mark or without, has three nuls in four bytes. */
function isUtf32(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 400);
  const nuls = start.filter((byte) => byte === 0).length;
  return nuls > start.length * 0.6 && nuls < start.length * 0.8;
}

/** Where a byte stands, all before it being text. */
function placeOf(bytes: Uint8Array, at: number): Mistake['place'] {
  const before = new TextDecoder().decode(bytes.subarray(0, at)).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1, length: 1 };
}

/** The offset of the first byte that is not part of valid UTF-8: the first that decoding changes. */
function firstInvalid(bytes: Uint8Array): number {
  const again = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  return bytes.findIndex((byte, at) => byte !== again[at]);
}
