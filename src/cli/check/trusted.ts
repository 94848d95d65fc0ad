// What a configuration may name and where one may come from. Whoever can put a file into a folder above could otherwise
// have a check write over any file of the person who runs it.
import { existsSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { CONFIG } from '../../batch/config-name.ts';
import { namesIn, upwards } from '../folders.ts';
import { whereItLeads } from '../links.ts';

/** The configuration that counts for a folder, and one that was met and is not taken, with the reason. */
export interface Upwards {
  path?: string;
  refused?: { path: string; reason: string };
}

/** The nearest upwards, not beyond the root of the repository, nor in a folder that belongs to somebody else. */
export function configAbove(cwd: string): Upwards {
  for (const folder of upwards(resolve(cwd))) {
    const path = join(folder, CONFIG);
    if (existsSync(path)) {
      const stranger = [folder, path].find((each) => !isOwn(each));
      if (stranger === undefined) return { path };
      return { refused: { path, reason: `its ${stranger === path ? 'file' : 'folder'} belongs to somebody else` } };
    }
    const near = namesIn(folder).find((name) => NEARLY.test(name));
    if (near !== undefined)
      return { refused: { path: join(folder, near), reason: `only the name ${CONFIG} is looked for` } };
    if (existsSync(join(folder, '.git')) || !isOwn(folder)) break;
  }
  return {};
}

/** What others call a configuration, or an editor makes of its name; with it passed over, a run would be another one. */
const NEARLY = /^\.?viability[-._ ]?config(?:\.(?:ya?ml|json|toml))?(?:\.txt)?$/i;

/** Windows tells nobody's number, and there the folders of others cannot be written to. What may not be looked at is not ours. */
function isOwn(path: string): boolean {
  try {
    const { uid } = statSync(path);
    return process.getuid === undefined || uid === process.getuid();
  } catch {
    return false;
  }
}

/**
 * Whether a path stays inside a folder once all links are followed, those of what is still to be made included. What git
 * keeps for itself (hooks that it runs, its settings) is not inside.
 */
export function staysInside(folder: string, path: string): boolean {
  let whole: string;
  try {
    whole = whereItLeads(resolve(folder, path));
  } catch {
    // Links in a circle lead nowhere, so not inside either.
    return false;
  }
  const way = relative(realpathSync(folder), whole);
  const steps = way.split(sep);
  return way !== '' && steps[0] !== '..' && !steps.some((step) => OF_GIT.test(step)) && !isAbsolute(way);
}

/** Its folder in any case, and as Windows knows it too: by its short name, and with points, spaces or a stream behind it. */
const OF_GIT = /^(?:\.git|git~\d+)[. ]*(?::|$)/i;
