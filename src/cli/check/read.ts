// Reads the files to check one after the other, into the same memory, so that ten thousand take no more of it than ten.
import { closeSync, constants, fstatSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { MAX_BYTES } from '../../contract/text/bytes.ts';
import { explained, Failure } from '../failure.ts';
import { isNoFile, notPlain } from '../folders.ts';

/** Opening a pipe with nobody at its other end would wait for ever, too; Windows has no such flag and no such pipes. */
export const AT_ONCE = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

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
  if (isNoFile(fstatSync(file))) throw notPlain(name);
}

/** Many times what a baseline of ten thousand contracts has. */
const MOST_OWN = 100_000_000;

/** The bytes of a file of our own, such as a baseline; undefined where there is none. */
export function readOwnBytes(path: string, name: string): Uint8Array | undefined {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found) return undefined;
    // A pipe or a device might never end. Of a folder the system itself says what is wrong.
    if (isNoFile(found)) throw new Failure(`${name} is not a plain file`);
    if (found.size > MOST_OWN)
      throw new Failure(`${name} is larger than ${MOST_OWN / 1_000_000} MB; is it the right file?`);
    return readFileSync(path);
  } catch (error) {
    throw explained(error, name);
  }
}
