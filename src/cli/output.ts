// Writes what a command gives: to standard output, or to the file that --output names.
import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { openDraft } from './draft.ts';
import { codeOf, explained, Failure } from './failure.ts';
import { isNoFile } from './folders.ts';
import { whereItLeads } from './links.ts';
import { print } from './streams.ts';

/** Prints `content`, or writes it to the file `path` where there is one. `inputs` are files that it must not replace. */
export async function deliver(content: string | Uint8Array, path: string | undefined, inputs: readonly string[] = []) {
  if (path === undefined || path === '-') await print(content);
  else writeFile(path, content, inputs);
}

/** Writes all of `content` or nothing: a reader of `path` never meets half a report. `inputs` are never written over. */
function writeFile(path: string, content: string | Uint8Array, inputs: readonly string[]): void {
  try {
    const target = kindOf(path);
    if (target?.isDirectory()) throw new Failure(`${path} is a folder; give the name of a file to write`);
    if (inputs.some((input) => isSameFile(input, path)))
      throw new Failure(`${path} is the contract itself; choose another name for the output`);
    const draft = openDraft(path);
    try {
      draft.write(typeof content === 'string' ? Buffer.from(content) : content);
    } catch (error) {
      draft.drop();
      throw error;
    }
    draft.keep();
  } catch (error) {
    throw explained(error, path, noFolderHint(error, path));
  }
}

/** A contract that somebody wrote is never replaced by one that `command` makes; `such` names another file. */
export function refuseTaken(path: string, command: string, such: string): void {
  if (!isTaken(path)) return;
  const another = `name another, such as viability ${command} ${such}`;
  throw new Failure(`${path} is there already, and ${command} replaces no file; ${another}`);
}

export function isTaken(path: string): boolean {
  return path !== '-' && existsSync(path) && !isDevice(path);
}

/** A pipe, or a device such as /dev/null, is written to and not replaced. */
export function isDevice(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found !== undefined && isNoFile(found);
}

/** Whether two names are of one file, through links and in any spelling, or will be of one that is still to be made. */
export function isSameFile(one: string, other: string): boolean {
  const [first, second] = [kindOf(one), kindOf(other)];
  if (first && second) return first.ino === second.ino && first.dev === second.dev;
  return !first && !second && placeOf(one) === placeOf(other);
}

/** Where a file stands, or will, once its links are followed. */
export function placeOf(path: string): string {
  try {
    return whereItLeads(resolve(path));
  } catch {
    // Links in a circle are told where the file is used.
    return resolve(path);
  }
}

/** What to do where a file cannot be written because its folder is missing. */
export function noFolderHint(error: unknown, path: string): string {
  return codeOf(error) === 'ENOENT' ? `; make the folder ${dirname(path)} first` : '';
}

/** Undefined where there is no such file. Whole numbers, because the ids of files on Windows are too long for others. */
function kindOf(path: string) {
  try {
    return statSync(path, { bigint: true, throwIfNoEntry: false });
  } catch {
    // What may not be looked at is told where it is used.
    return undefined;
  }
}
