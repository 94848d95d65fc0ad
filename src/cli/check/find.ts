// What the PATHs of the command line name: files, folders and globs -> the files to check, each once.
import { type Dirent, lstatSync, readdir, readdirSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { CONFIG } from '../../batch/config-name.ts';
import { nearest } from '../../contract/suggest.ts';
import { codeOf, explained, Failure, reasonOf } from '../failure.ts';
import { besideContracts, type FoundDocument, likeContracts } from './documents.ts';
import { JSON_LINES } from './lines.ts';
import { Ignored, isContractName, isSpecial, mayHold, NO_FILE, nearMiss, walk } from './tree.ts';

/** Where contracts are, unless somebody says otherwise. */
export const USUAL_FOLDER = 'contracts';

const A_LINK = 'a link, and links are not followed';

/** A file to check. */
export interface Found {
  /** As results show it: as it was typed, from the working folder, with `/`. */
  name: string;
  /** Absolute. */
  path: string;
  /** Typed out, so that it must be a contract. */
  isNamed: boolean;
}

export interface Finding {
  files: readonly Found[];
  /** What is passed over, each with the reason: links, names that are nearly those of contracts, documents beside contracts. */
  passed: readonly { name: string; reason: string }[];
  /** PATHs that name nothing, patterns that nothing fits beside others, and folders that nobody may look into, each with what is wrong. */
  missing: readonly { name: string; message: string }[];
}

export async function findFiles(operands: readonly string[], cwd: string): Promise<Finding> {
  const files = new Map<string, Found>();
  const passed = new Map<string, string>();
  const missing: { name: string; message: string }[] = [];
  const documents: FoundDocument[] = [];
  const empty: string[] = [];
  const add = (name: string, path: string, isNamed: boolean): void => {
    if (!isNamed && basename(path) === CONFIG) return;
    if (!files.has(path) || isNamed) files.set(path, { name, path, isNamed });
  };
  for (const operand of operands) {
    const path = resolve(cwd, operand);
    const kind = kindOf(path, operand);
    if (kind?.isDirectory()) {
      const ignored = new Ignored(path);
      for (const met of walk(path, ignored)) {
        const name = shown(join(operand, relative(path, met.path)));
        if (met.problem !== undefined) missing.push({ name, message: met.problem });
        else if (met.isLink) passed.set(name, A_LINK);
        else if (met.leftOut !== undefined) passed.set(name, met.leftOut);
        else if (met.document !== undefined) documents.push({ name, path: met.path, kind: met.document });
        else add(name, met.path, false);
      }
      missing.push(...unreadOf([ignored], cwd, isAbsolute(operand)));
    } else if (kind) add(shown(operand), path, true);
    else if (isDynamicPattern(operand) && isTooWide(operand)) {
      missing.push({
        name: shown(operand),
        message: `a pattern may have ${MOST_STARS} stars and choices in a name; name the folder instead`,
      });
    } else if (isDynamicPattern(operand)) {
      const { found: all, others, closed } = await globbed(operand, cwd);
      missing.push(...closed);
      documents.push(...others);
      if (all.length + closed.length === 0) empty.push(shown(operand));
      for (const found of all) {
        if (found.leftOut !== undefined) passed.set(found.name, found.leftOut);
        else add(found.name, found.path, JSON_LINES.test(found.name));
      }
    } else missing.push({ name: shown(operand), message: `there is no such file or folder${nearName(path)}` });
  }
  // A pattern alone is told with all that was named.
  if (files.size + missing.length > 0)
    missing.push(...empty.map((name) => ({ name, message: 'no contract fits this pattern' })));
  const all = [...files.values()];
  for (const { name, reason } of [...besideContracts(documents, all), ...likeContracts(documents)])
    passed.set(name, reason);
  return { files: all, passed: [...passed].map(([name, reason]) => ({ name, reason })), missing };
}

/** What a check and a register look into where nobody names anything; it need not be there. */
export function refuseNoFolder(paths: readonly string[], cwd: string): void {
  const [only = ''] = paths;
  if (paths.length === 1 && only === USUAL_FOLDER && !kindOf(resolve(cwd, only), only))
    throw new Failure(
      `there is no folder ${only} here; name the files or folders that hold the contracts, such as . for all of this folder`,
    );
}

function kindOf(path: string, name: string) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (codeOf(error) === 'ENOTDIR') return undefined;
    throw explained(error, name);
  }
}

/** Stars and choices beyond this in one name are no pattern of anybody's, and could be made to take hours to match. */
const MOST_STARS = 8;
const LONGEST_PATTERN = 1000;

function isTooWide(pattern: string): boolean {
  const names = pattern.split('/').filter((name) => name !== '**');
  return pattern.length > LONGEST_PATTERN || names.some((name) => name.split(/[*?+@!{,]/).length > MOST_STARS + 1);
}

async function globbed(pattern: string, cwd: string) {
  const plain = sep === '\\' ? pattern.replaceAll('\\', '/') : pattern;
  // Whoever writes `*.jsonl` has named them.
  const isOfLines = JSON_LINES.test(pattern);
  const ignored = new Map<string, Ignored>();
  // The library passes over a folder that cannot be looked into.
  const closed: { name: string; message: string }[] = [];
  const twoLines: string[] = [];
  const tell = (at: string, message: string): void => {
    if (ignoredFor(dirname(at), ignored).leavesOutWhole(at)) return;
    closed.push({ name: shown(isAbsolute(pattern) ? at : relative(cwd, at)), message });
  };
  const listed = (
    path: string,
    options: { withFileTypes: true },
    done: (error: Error | null, entries: Dirent[]) => void,
  ) =>
    readdir(path, options, (error, entries) => {
      const whole = resolve(cwd, path);
      const isGone = GONE.has(codeOf(error));
      if (error && !isGone) tell(whole, reasonOf(error) ?? error.message);
      // Nor does every pattern fit a name of two lines, or any what is no file.
      for (const entry of entries ?? []) {
        if (isContractName(entry.name) && /[\n\r\u2028\u2029]/.test(entry.name)) twoLines.push(join(whole, entry.name));
        else if (isSpecial(entry)) tell(join(whole, entry.name), NO_FILE);
      }
      done(error, entries);
    });
  // Brackets stand for themselves, as in `contract (1).yaml`; as groups they could be made to take hours to match.
  const found = await glob(plain.replace(/(?<!\\)[()]/g, '\\$&'), {
    cwd,
    onlyFiles: true,
    extglob: false,
    followSymbolicLinks: false,
    expandDirectories: false,
    ignore: ['**/node_modules/**', '**/.git/**'],
    fs: { readdir: listed as typeof readdir },
  });
  const fitting = new Set(found.map((name) => resolve(cwd, name)));
  for (const path of twoLines) if (!fitting.has(path)) tell(path, TWO_LINES);
  const all = found
    .sort()
    .map((name) => ({ name: shown(name), path: resolve(cwd, name) }))
    .filter(({ path }) => !ignoredFor(dirname(path), ignored).leavesOutWhole(path));
  const isTaken = (name: string): boolean =>
    isContractName(name) || nearMiss(basename(name)) !== undefined || (isOfLines && JSON_LINES.test(name));
  const others = all.flatMap((file): FoundDocument[] => {
    const kind = isTaken(file.name) ? undefined : mayHold(basename(file.path));
    return kind === undefined ? [] : [{ ...file, kind }];
  });
  const contracts = all
    .filter(({ name }) => isTaken(name))
    .map((file) => ({
      ...file,
      leftOut: lstatSync(file.path, { throwIfNoEntry: false })?.isSymbolicLink()
        ? A_LINK
        : nearMiss(basename(file.path)),
    }));
  closed.push(...unreadOf(new Set(ignored.values()), cwd, isAbsolute(pattern)));
  return { found: contracts, others, closed };
}

/** Ignore files that cannot be read, named as the operand is that led to them. */
function unreadOf(all: Iterable<Ignored>, cwd: string, isAbsolutely: boolean): { name: string; message: string }[] {
  const unread = new Map([...all].flatMap((each) => each.unread.map(({ path, message }) => [path, message] as const)));
  return [...unread].map(([path, message]) => ({ name: shown(isAbsolutely ? path : relative(cwd, path)), message }));
}

const TWO_LINES = 'there is a line break in its name, which ** does not fit; give it another name';

/** What has gone meanwhile, or was never there, fits no pattern. */
const GONE = new Set<string | undefined>(['ENOENT', 'ENOTDIR']);

function ignoredFor(folder: string, known: Map<string, Ignored>): Ignored {
  const before = known.get(folder);
  if (before) return before;
  const ignored = new Ignored(folder);
  known.set(folder, ignored);
  return ignored;
}

/** `./contracts//a.yaml` is `contracts/a.yaml`. */
function shown(path: string): string {
  const plain = isAbsolute(path) ? resolve(path) : join(path);
  return plain.split(sep).join('/');
}

function nearName(path: string): string {
  const folder = dirname(path);
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return '';
  }
  const near = nearest(basename(path), names);
  return near === undefined ? '' : `; did you mean ${near}?`;
}
