// Reads the files to check one after the other, into the same memory, so that ten thousand take no more of it than ten.
import { closeSync, constants, fstatSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { kindOfDocument, MAX_BYTES } from '../../contract/text/bytes.ts';
import { decode } from '../../contract/text/encoding.ts';
import { explained, Failure } from '../failure.ts';

/** Opening a pipe with nobody at its other end would wait for ever, too; Windows has no such flag and no such pipes. */
const AT_ONCE = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** A byte more than there may be: what fills it is too large. */
const memory = Buffer.allocUnsafe(MAX_BYTES + 1);

/**
 * The bytes of a file, which stand until the next file is read; at most one more than a contract may have. Whether it is a
 * file at all is asked where somebody named it; of what a folder lists, its listing has told.
 *
 * Reading without waiting is on purpose: handing a small file to another thread costs more than reading it.
 */
export function readFileBytes(path: string, name: string, isNamed: boolean): Uint8Array {
  try {
    const file = openSync(path, AT_ONCE);
    try {
      if (isNamed) mustBeFile(file, name);
      let size = 0;
      for (let read = -1; read !== 0 && size < memory.length; size += read) {
        read = readSync(file, memory, size, memory.length - size, null);
      }
      // A pipe that has come into the place of a file since gives nothing, and an empty file is passed over.
      if (size === 0) mustBeFile(file, name);
      return memory.subarray(0, size);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw explained(error, name);
  }
}

/** A pipe gives what has come so far, which may be a part, and a device may have no end. */
function mustBeFile(file: number, name: string): void {
  const found = fstatSync(file);
  if (!found.isFile() && !found.isDirectory())
    throw new Failure(`${name} is not a plain file; send it to standard input and name it -`);
}

/** The bytes of a file of our own, of any size, such as a baseline; undefined where there is none. */
export function readOwnBytes(path: string, name: string): Uint8Array | undefined {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found) return undefined;
    // A pipe or a device might never end. Of a folder the system itself says what is wrong.
    if (!found.isFile() && !found.isDirectory()) throw new Failure(`${name} is not a plain file`);
    return readFileSync(path);
  } catch (error) {
    throw explained(error, name);
  }
}

/**
 * The name of a section at the start of a line, as people and their programs write it: in any case, behind quotes, a tag,
 * the marks of a mail or a list (`1.`), or the number of its line. Each mark is allowed so often only that a look stays a
 * look, and none is white space as well, or a line of a hundred of them could be divided in a million ways.
 */
const SECTION =
  /^[^\S\r\n]{0,80}(?:\d{1,5}[^\S\r\n]{1,8})?(?:(?:[>*,{"'|+\u00b7\u2013\u2014\u2018\u201c\u2022\u200b-]|\d{1,2}[.)])[^\S\r\n]{0,8}){0,8}(?:!\S{0,80}[^\S\r\n]{1,8})?["'\u2018\u201c]?(?:contract|price|demand)["'\u2019\u201d]?[^\S\r\n]{0,8}[:\uff1a]/im;

/** Why a file of that name is passed over. */
export const NO_CONTRACT = 'no contract: it has none of its sections';

/**
 * Whether a file that cannot be read as a contract is something else: not a contract as a Word or PDF document, nor bytes
 * of which nobody can say what they were, such as what a failing disk has left.
 */
export function isOther(bytes: Uint8Array, path: string): boolean {
  return kindOfDocument(bytes) === undefined && isText(bytes) && !looksLikeContract(bytes, path);
}

/** What is cut off, as what is too large is here, is taken for text. */
function isText(bytes: Uint8Array): boolean {
  return bytes.length > MAX_BYTES || decode(bytes) !== undefined;
}

/** Whether a file that cannot be read as a contract was meant to be one: then it is a mistake, and never passed over. */
function looksLikeContract(bytes: Uint8Array, path: string): boolean {
  return SECTION.test(textOf(bytes)) || (bytes.length > MAX_BYTES && restLooksLikeContract(path));
}

/** Text that is damaged, or in another alphabet, is looked at as well. */
function textOf(bytes: Uint8Array): string {
  return decode(bytes)?.text ?? new TextDecoder().decode(bytes).replaceAll('\0', '');
}

const PART = 1_000_000;
/** What a line may hold before the name of its section ends. */
const OVERLAP = 1000;

/** Of a file that is too large to be read as a contract, part after part. */
function restLooksLikeContract(path: string): boolean {
  const file = openSync(path, AT_ONCE);
  try {
    const part = Buffer.alloc(PART);
    for (let from = MAX_BYTES - OVERLAP; ; from += PART - OVERLAP) {
      const size = readSync(file, part, 0, PART, from);
      if (SECTION.test(textOf(part.subarray(0, size)))) return true;
      if (size < PART) return false;
    }
  } finally {
    closeSync(file);
  }
}
