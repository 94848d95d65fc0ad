// Paths as a code host knows them: from the root of the repository, whatever folder a job runs in.
import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { repositoryOf } from '../folders.ts';
import { STANDARD_INPUT } from '../input.ts';

/** What build servers call the folder into which they put the repository. */
const ROOTS = ['GITHUB_WORKSPACE', 'CI_PROJECT_DIR'];

/** The path of a file, as seen from a working folder, from the root of its repository; as it is where there is none. */
export function namesFromRoot(cwd: string, env: { [name: string]: string | undefined }): (file: string) => string {
  const root = rootOf(cwd, env);
  if (root === undefined) return (file) => file;
  const here = real(cwd);
  const folders = new Map<string, string>();
  /** A host knows no way through a link, be it to the repository or in it; a file that is one itself it does. */
  const folderOf = (path: string): string => {
    const folder = dirname(path);
    const known = folders.get(folder) ?? real(folder);
    folders.set(folder, known);
    return known;
  };
  return (file) => {
    if (file.startsWith(STANDARD_INPUT)) return file;
    const path = resolve(here, file);
    const way = inside(root, join(folderOf(path), basename(path))) ?? inside(root, path);
    return way === undefined ? file : way.split(sep).join('/');
  };
}

/** What the server says counts where the working folder is in it; else the nearest folder upwards that git keeps. */
function rootOf(cwd: string, env: { [name: string]: string | undefined }): string | undefined {
  const here = real(cwd);
  for (const name of ROOTS) {
    const said = env[name];
    if (said && isAbsolute(said) && existsSync(said) && inside(real(said), here) !== undefined) return real(said);
  }
  return repositoryOf(here);
}

/** The way from a folder to what is in it; undefined for what is not. */
function inside(folder: string, path: string): string | undefined {
  const way = relative(folder, path);
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way) ? undefined : way;
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
