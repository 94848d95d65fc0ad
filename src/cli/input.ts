// Reads what a FILE names: a file, or standard input.
import { open, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { MAX_BYTES } from '../contract/index.ts';
import { nearest } from '../contract/suggest.ts';
import { codeOf, explained, Failure } from './failure.ts';

import { tell } from './streams.ts';

/** Standard input, where a FILE is asked for. */
export const STDIN = '-';

const TOO_LARGE = `is larger than ${MAX_BYTES / 1_000_000} MB, the most a contract may be; is it really a contract?`;

/** The bytes of a contract file, or of standard input for `-`. Never reads more than a contract may have. */
export async function readInput(path: string): Promise<Uint8Array> {
  if (path === STDIN) return readStandardInput();
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw new Failure(`${path} is a folder; name the contract file in it`);
    // Opening a pipe with nobody at its other end would wait for ever.
    if (!found.isFile()) throw new Failure(`${path} is not a plain file; send it to standard input and name it -`);
    if (found.size > MAX_BYTES) throw new Failure(`${path} ${TOO_LARGE}`);
    const file = await open(path);
    try {
      return await collect(file.createReadStream({ autoClose: false }), path);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw explained(error, path, codeOf(error) === 'ENOENT' ? await nearFile(path) : '');
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  if (process.stdin.isTTY) await tell('Reading the contract from the keyboard; Ctrl+D ends it.');
  try {
    return await collect(process.stdin, 'standard input');
  } catch (error) {
    throw explained(error, 'standard input');
  }
}

async function collect(chunks: AsyncIterable<Uint8Array>, name: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    // A file may have grown since it was measured, and a pipe has no size to measure.
    if (size > MAX_BYTES) throw new Failure(`${name} ${TOO_LARGE}`);
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

/** Asks whether a file with a like name, beside the one that is missing, was meant. */
async function nearFile(path: string): Promise<string> {
  const folder = dirname(path);
  const names = await readdir(folder).catch(() => []);
  const near = nearest(basename(path), names);
  return near === undefined ? '' : `; did you mean ${join(folder, near)}?`;
}
