// Bytes -> text, whatever program saved them: UTF-8, UTF-16 of Notepad and PowerShell, and the text of older Windows.

export interface Decoded {
  text: string;
  /** How it is written, where that is not UTF-8. */
  otherwise?: 'UTF-16' | 'older Windows';
  /** What a reader of the file should look at, since nothing in the file says how it is written. */
  remark?: string;
}

const BYTE_ORDER_MARKS: readonly { bytes: readonly number[]; encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** The first kilobyte or two tell how a text is written. */
const LOOKED_AT = 2_000;

/** The text, without its byte order mark; undefined where the bytes are no text of a kind that is read. */
export function decode(bytes: Uint8Array): Decoded | undefined {
  const encoding = encodingOf(bytes);
  const text = strictly(encoding, bytes);
  if (text?.includes('\0')) return undefined;
  if (text !== undefined) return encoding === 'utf-8' ? { text } : { text, otherwise: 'UTF-16' };
  return encoding === 'utf-8' && isOlderWindows(bytes)
    ? { text: olderWindows(bytes), otherwise: 'older Windows', remark: OLDER_WINDOWS }
    : undefined;
}

/** How a text is written, by what it begins with. */
export function encodingOf(bytes: Uint8Array): string {
  const mark = BYTE_ORDER_MARKS.find((known) => known.bytes.every((byte, at) => bytes[at] === byte));
  return mark?.encoding ?? utf16Of(bytes) ?? 'utf-8';
}

/** What Windows-1252 has from 0x80 on, where Latin-1 has none but control characters. */
const SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Of its own, for node decodes `windows-1252` as Latin-1 in some versions, which makes control characters of quotes and dashes. */
export function olderWindows(bytes: Uint8Array): string {
  return new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (sign) => SIGNS[sign.charCodeAt(0) - 0x80] ?? sign);
}

const OLDER_WINDOWS =
  'the file is not UTF-8; it is read as text of older Windows programs, so look whether £ signs, dashes and accents are right, or save it as UTF-8';

function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** English in UTF-16 without a mark has a nul in nearly every other place. What holds nothing is none. */
function utf16Of(bytes: Uint8Array): string | undefined {
  const start = bytes.subarray(0, LOOKED_AT);
  let even = 0;
  let odd = 0;
  for (let at = start.indexOf(0); at >= 0; at = start.indexOf(0, at + 1)) {
    if (at % 2 === 0) even++;
    else odd++;
  }
  const most = Math.max(even, odd);
  if (most <= start.length / 3 || most < 20 * Math.min(even, odd)) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** What plain text has none of, and what stands for nothing in Windows-1252. */
const isNoSign = (byte: number): boolean =>
  (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) ||
  [0x7f, 0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte);

/** Where there is a letter or sign of UTF-8 as well, what is not UTF-8 is damage and not another alphabet. */
function isOlderWindows(bytes: Uint8Array): boolean {
  for (const [at, byte] of bytes.entries()) if (isNoSign(byte) || beginsSign(bytes, at, byte)) return false;
  return true;
}

/** Whether a sign of UTF-8 that takes two bytes or more begins here. */
function beginsSign(bytes: Uint8Array, at: number, byte: number): boolean {
  if (byte < 0xc2 || byte > 0xf4) return false;
  const size = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
  const rest = bytes.subarray(at + 1, at + size);
  return rest.length === size - 1 && rest.every((next) => next >= 0x80 && next < 0xc0);
}
