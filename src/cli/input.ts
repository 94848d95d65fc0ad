// Reads what a FILE names: a file, or standard input.
import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { MAX_BYTES } from '../contract/text/bytes.ts';
import { codeOf, explained, Failure } from './failure.ts';
import { nearName, notPlain } from './folders.ts';
import { tell } from './streams.ts';

/** Standard input, where a FILE is asked for. */
export const STDIN = '-';

/** What it is called in results. */
export const STANDARD_INPUT = 'standard input';

/** The bytes of a contract file, or another `what`; of standard input for `-`. Never reads more than a contract may have. */
export async function readInput(path: string, what = 'contract'): Promise<Uint8Array> {
  if (path === STDIN) {
    await beginStdin();
    return readStandardInput(MAX_BYTES, tooLarge);
  }
  try {
    const found = statSync(path);
    if (found.isDirectory()) throw new Failure(`${path} is a folder; name the ${what} file in it`);
    // Opening a pipe with nobody at its other end would wait for ever.
    if (!found.isFile()) throw notPlain(path);
    if (found.size > MAX_BYTES) throw tooLarge(path);
    return readWhole(path);
  } catch (error) {
    throw explained(error, path, codeOf(error) === 'ENOENT' ? nearFile(path) : '');
  }
}

function readWhole(path: string): Uint8Array {
  // A byte more than there may be: a file may have grown since it was measured.
  const bytes = Buffer.allocUnsafe(MAX_BYTES + 1);
  const file = openSync(path, 'r');
  try {
    let size = 0;
    for (let read = -1; read !== 0 && size < bytes.length; size += read) {
      read = readSync(file, bytes, size, bytes.length - size, null);
    }
    if (size > MAX_BYTES) throw tooLarge(path);
    return bytes.subarray(0, size);
  } finally {
    closeSync(file);
  }
}

/** What is to be known and said before standard input is read. */
export async function beginStdin(): Promise<void> {
  refuseFolderOnStdin();
  if (process.stdin.isTTY) await tell('Reading the contract from the keyboard; Ctrl+D ends it.');
}

/** Node takes a folder for an empty stream. */
export function refuseFolderOnStdin(): void {
  let isFolder = false;
  try {
    isFolder = fstatSync(0).isDirectory();
  } catch {
    // What cannot be asked about may still be read.
  }
  if (isFolder)
    throw new Failure('standard input is a folder; send a contract file, or name the folder to viability check');
}

/** All of standard input; `refuse` says what is wrong with more than `most` bytes. */
export async function readStandardInput(most: number, refuse: (name: string) => Failure): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of process.stdin) {
      size += chunk.length;
      if (size > most) throw refuse(STANDARD_INPUT);
      parts.push(chunk);
    }
  } catch (error) {
    throw explained(error, STANDARD_INPUT);
  }
  return Buffer.concat(parts);
}

function tooLarge(name: string): Failure {
  return new Failure(
    `${name} is larger than ${MAX_BYTES / 1_000_000} MB, the most a contract may be; is it really a contract?`,
  );
}

/** Asks whether a file with a like name, beside the one that is missing, was meant. */
function nearFile(path: string): string {
  const near = nearName(path);
  return near === undefined ? '' : `; did you mean ${join(dirname(path), near)}?`;
}
