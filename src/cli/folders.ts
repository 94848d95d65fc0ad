// What is in a folder, and what lies above it.
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { nearest } from '../contract/suggest.ts';
import { Failure } from './failure.ts';

/** A folder and those above it, the nearest first. */
export function* upwards(folder: string): Generator<string> {
  for (let at = folder; ; at = dirname(at)) {
    yield at;
    if (at === dirname(at)) return;
  }
}

/** The root of the repository that a folder is in. */
export function repositoryOf(folder: string): string | undefined {
  for (const at of upwards(folder)) if (existsSync(join(at, '.git'))) return at;
  return undefined;
}

/** None where nobody may look into it. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** A like name, beside a file that is missing. */
export function nearName(path: string): string | undefined {
  return nearest(basename(path), namesIn(dirname(path)));
}

/** A pipe, a socket or a device, which could keep us waiting for ever, or have no end. */
export function isNoFile(found: { isFile(): boolean; isDirectory(): boolean }): boolean {
  return !found.isFile() && !found.isDirectory();
}

export const notPlain = (name: string): Failure =>
  new Failure(`${name} is not a plain file; send it to standard input and name it -`);
