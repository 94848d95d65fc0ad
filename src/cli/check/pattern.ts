// What a pattern fits, such as `contracts/**/*.yaml`, and what it does not though somebody may think so.
import { type Dirent, lstatSync, readdir } from 'node:fs';
import { basename, dirname, isAbsolute, join, resolve, sep } from 'node:path';
import { glob } from 'tinyglobby';
import { codeOf, reasonOf } from '../failure.ts';
import { Ignored } from './ignore.ts';
import { JSON_LINES } from './lines.ts';
import { isContractName, mayHold, nearMiss } from './names.ts';
import { type Named, shown, shownAs, unreadOf } from './shown.ts';
import { A_LINK, isSpecial, type Met, NO_FILE } from './tree.ts';

/** Stars and choices beyond this in one name are no pattern of anybody's, and could be made to take hours to match. */
export const MOST_STARS = 8;
const LONGEST_PATTERN = 1000;

export function isTooWide(pattern: string): boolean {
  const names = pattern.split('/').filter((name) => name !== '**');
  return pattern.length > LONGEST_PATTERN || names.some((name) => name.split(/[*?+@!{,]/).length > MOST_STARS + 1);
}

export async function matching(pattern: string, cwd: string): Promise<Named[]> {
  const unseen: Met[] = [];
  const plain = sep === '\\' ? pattern.replaceAll('\\', '/') : pattern;
  // Brackets stand for themselves, as in `contract (1).yaml`; as groups they could be made to take hours to match.
  const found = await glob(plain.replace(/(?<!\\)[()]/g, '\\$&'), {
    cwd,
    onlyFiles: true,
    extglob: false,
    followSymbolicLinks: false,
    expandDirectories: false,
    ignore: ['**/node_modules/**', '**/.git/**'],
    fs: { readdir: readingFor(cwd, unseen) as typeof readdir },
  });
  const all = found.sort().map((name) => ({ name: shown(name), path: resolve(cwd, name) }));
  const fitting = new Set(all.map(({ path }) => path));
  const known = new Map<string, Ignored>();
  const counts = ({ path }: Met): boolean => !ignoredFor(dirname(path), known).leavesOutWhole(path);
  const problems = unseen
    .filter((met) => !fitting.has(met.path) && counts(met))
    .map((met) => ({ ...met, name: shownAs(met.path, cwd, isAbsolute(pattern)) }));
  // Whoever writes `*.jsonl` has named them.
  const met = all.filter(counts).flatMap((file) => meeting(file, JSON_LINES.test(pattern)));
  return [...problems, ...unreadOf(known.values(), cwd, isAbsolute(pattern)), ...met];
}

/** Reads a folder for the library, and keeps what it would pass over: a folder that cannot be looked into, and what no pattern fits. */
function readingFor(cwd: string, unseen: Met[]) {
  return (
    path: string,
    options: { withFileTypes: true },
    done: (error: Error | null, entries: Dirent[]) => void,
  ): void =>
    readdir(path, options, (error, entries) => {
      const whole = resolve(cwd, path);
      if (error && !GONE.has(codeOf(error))) unseen.push({ path: whole, problem: reasonOf(error) ?? error.message });
      for (const entry of entries ?? []) {
        const at = join(whole, entry.name);
        if (isContractName(entry.name) && /[\n\r\u2028\u2029]/.test(entry.name))
          unseen.push({ path: at, problem: TWO_LINES });
        else if (isSpecial(entry)) unseen.push({ path: at, problem: NO_FILE });
      }
      done(error, entries);
    });
}

const TWO_LINES = 'there is a line break in its name, which ** does not fit; give it another name';

/** What a file is that a pattern fits: a contract or nearly one, a document, or nothing to anybody. */
function meeting(file: Named, takesLines: boolean): Named[] {
  const leftOut = nearMiss(basename(file.path));
  if (isContractName(file.name) || leftOut !== undefined || (takesLines && JSON_LINES.test(file.name))) {
    const isLink = lstatSync(file.path, { throwIfNoEntry: false })?.isSymbolicLink();
    return [{ ...file, leftOut: isLink ? A_LINK : leftOut }];
  }
  const document = mayHold(basename(file.path));
  return document === undefined ? [] : [{ ...file, document }];
}

/** What has gone meanwhile, or was never there, fits no pattern. */
const GONE = new Set<string | undefined>(['ENOENT', 'ENOTDIR']);

function ignoredFor(folder: string, known: Map<string, Ignored>): Ignored {
  const before = known.get(folder);
  if (before) return before;
  const ignored = new Ignored(folder);
  known.set(folder, ignored);
  return ignored;
}
