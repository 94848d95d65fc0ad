// Writes what a command gives: to standard output, or to the file that --output names.
import { chmod, open, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { codeOf, explained, Failure } from './failure.ts';
import { print } from './streams.ts';

/** Prints `content`, or writes it to the file `path` where there is one. `inputs` are files that it must not replace. */
export async function deliver(content: string | Uint8Array, path: string | undefined, inputs: readonly string[] = []) {
  if (path === undefined || path === '-') await print(content);
  else await writeFile(path, content, inputs);
}

/** Writes all of `content` or nothing: a reader of `path` never meets half a report. `inputs` are never written over. */
async function writeFile(path: string, content: string | Uint8Array, inputs: readonly string[]): Promise<void> {
  try {
    const target = await kindOf(path);
    if (target?.isDirectory()) throw new Failure(`${path} is a folder; give the name of a file to write`);
    for (const input of inputs) {
      const source = await kindOf(input);
      if (target && source && target.ino === source.ino && target.dev === source.dev) {
        throw new Failure(`${path} is the contract itself; choose another name for the output`);
      }
    }
    // A pipe or a device such as /dev/null is written to, not replaced.
    if (target && !target.isFile()) await fill(path, 'w', content);
    else await replace(target ? await realpath(path) : path, content, target && Number(target.mode));
  } catch (error) {
    throw explained(error, path);
  }
}

async function replace(path: string, content: string | Uint8Array, mode: number | undefined): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    await fill(draft, 'wx', content);
    if (mode !== undefined) await chmod(draft, mode & 0o7777);
    await rename(draft, path);
  } catch (error) {
    await unlink(draft).catch(() => {});
    throw error;
  }
}

async function fill(path: string, flags: 'w' | 'wx', content: string | Uint8Array): Promise<void> {
  const file = await open(path, flags);
  try {
    await file.writeFile(content);
  } finally {
    await file.close();
  }
}

async function kindOf(path: string) {
  try {
    // Whole numbers: the ids of files on Windows are too long for a plain number.
    return await stat(path, { bigint: true });
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
