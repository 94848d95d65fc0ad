// Where a path leads once all links are followed, also where its end is still to be made.
import { lstatSync, readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { codeOf } from './failure.ts';

/** The real path. Throws the system's error where links lead in a circle or through a file. */
export function whereItLeads(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' || path === dirname(path)) throw error;
    const folder = whereItLeads(dirname(path));
    const end = join(folder, basename(path));
    if (!lstatSync(end, { throwIfNoEntry: false })?.isSymbolicLink()) return end;
    return whereItLeads(resolve(folder, readlinkSync(end)));
  }
}
