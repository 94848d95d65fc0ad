// Bytes of a file -> its text; what is not text is a mistake that says what to do.
import { clean } from '../../words/printable.ts';
import type { Mistake } from '../types.ts';
import { type Decoded, decode, encodingOf } from './encoding.ts';
import { kindOfDocument, NOT_FETCHED } from './kinds.ts';

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
  // What a file is shows behind UTF-16 only now.
  const inside = decoded?.otherwise === 'UTF-16' ? insideUtf16(decoded.text, what) : undefined;
  if (decoded && !inside) {
    const { remark, ...rest } = decoded;
    return { ...rest, ...(remark && { remark: say(remark, 'warning') }) };
  }
  const { message, at, place } = known ?? inside ?? notText(bytes, what);
  const mistake = say(message, 'error', place ?? (at === undefined ? WHOLE : placeOf(bytes, at)));
  return { text: decoded?.text ?? new TextDecoder().decode(bytes), mistake };
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
  place?: Mistake['place'];
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
  const remedy = NOT_FETCHED.get(kind) ?? `${drafts}write the ${what} as plain text in YAML`;
  return { message: `this is ${kind}, not a ${what}; ${remedy}` };
}

/** Of which a tender is made, so that whoever names one has the right file and the wrong command. */
const DRAFTED: readonly string[] = ['a PDF document', 'a Word, Excel or zip file', 'a saved web page'];

/** Bytes of the least that a program adds: a key, its colon and the end of the line. */
const ADDED = 7;

function notText(bytes: Uint8Array, what: string): Problem {
  if (isUtf32(bytes))
    return { message: 'the file is UTF-32 text; save it as UTF-8 ("Unicode (UTF-8)" in most editors)' };
  const encoding = encodingOf(bytes);
  if (encoding !== 'utf-8')
    return (
      insideUtf16(new TextDecoder(encoding).decode(bytes), what) ?? {
        message: 'the file is UTF-16 text, and damaged or cut off; open it where it was written and save it as UTF-8',
      }
    );
  const nul = bytes.indexOf(0);
  // A nul or two alone tell of no way of writing.
  if (nul > 0 && bytes.length - nul >= ADDED && encodingOf(bytes.subarray(nul - 1)) === 'utf-16le')
    return {
      message:
        'from here on the file is UTF-16, as PowerShell adds to a file; open it where it was written and save it as UTF-8',
      at: nul - 1,
    };
  if (nul >= 0)
    return { message: 'the file holds a NUL byte, so it is not plain text; is it the right file?', at: nul };
  const at = firstInvalid(bytes);
  return { message: 'the file is not UTF-8 text from here on; save it as UTF-8', at };
}

/** Signs that are two letters of plain text each, as UTF-16 reads what is not written so: words with spaces or colons between them. */
function pairedRun(): RegExp {
  const code = (byte: number): string => byte.toString(16).padStart(2, '0');
  const low = (high: number): string => ['09', '0a', '0d'].map((each) => `\\u${code(high)}${each}`).join('');
  const highs = [0x09, 0x0a, 0x0d, ...Array.from({ length: 0x7f - 0x20 }, (_, at) => at + 0x20)];
  return new RegExp(`[${highs.map((high) => `${low(high)}\\u${code(high)}20-\\u${code(high)}7e`).join('')}]{6,}`, 'g');
}

const SPACED = /[\n :]/;
const lettersOf = (run: string): string =>
  Array.from(run, (sign) => String.fromCharCode(sign.charCodeAt(0) & 0xff, sign.charCodeAt(0) >> 8)).join('');

/** A document of another kind, or text that only its mark calls UTF-16, or that another program went on with in UTF-8. */
function insideUtf16(text: string, what: string): Problem | undefined {
  const known = problemOf(new TextEncoder().encode(text.slice(0, 1000)), what);
  if (known) return known;
  const found = Array.from(text.matchAll(pairedRun())).find(([run]) => SPACED.test(lettersOf(run)));
  if (!found) return undefined;
  const at = found.index;
  const before = text.slice(0, at).split('\n');
  return {
    message:
      'from here on the file is not UTF-16, which it begins as: another program has written into it; open it where it reads well and save it as UTF-8',
    place: { line: before.length, column: (before.at(-1) ?? '').length + 1, length: 1 },
  };
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
