// What the PATHs of the command line name: files, folders and globs -> the files to check, each once.
import { statSync } from 'node:fs';
import { basename, isAbsolute, join, relative, resolve } from 'node:path';
import { isDynamicPattern } from 'tinyglobby';
import { CONFIG } from '../../batch/config-name.ts';
import { codeOf, explained, Failure } from '../failure.ts';
import { nearName } from '../folders.ts';
import { besideContracts, type FoundDocument, likeContracts } from './documents.ts';
import { Ignored } from './ignore.ts';
import { JSON_LINES } from './lines.ts';
import { isTooWide, MOST_STARS, matching } from './pattern.ts';
import { type Named, shown, unreadOf } from './shown.ts';
import { walk } from './tree.ts';

/** Where contracts are, unless somebody says otherwise. */
export const USUAL_FOLDER = 'contracts';

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
  const gathered = new Gathered();
  const empty: string[] = [];
  for (const operand of operands) {
    const path = resolve(cwd, operand);
    const name = shown(operand);
    const kind = kindOf(path, operand);
    if (kind?.isDirectory()) gathered.take(inFolder(path, operand, cwd));
    else if (kind) gathered.add(name, path, true);
    else if (!isDynamicPattern(operand)) gathered.miss(name, `there is no such file or folder${meantName(path)}`);
    else if (isTooWide(operand))
      gathered.miss(name, `a pattern may have ${MOST_STARS} stars and choices in a name; name the folder instead`);
    else if (!gathered.take(await matching(operand, cwd))) empty.push(name);
  }
  // A pattern alone is told with all that was named.
  if (!gathered.isEmpty) for (const name of empty) gathered.miss(name, 'no contract fits this pattern');
  return gathered.finding();
}

function* inFolder(folder: string, operand: string, cwd: string): Generator<Named> {
  const ignored = new Ignored(folder);
  for (const met of walk(folder, ignored)) yield { ...met, name: shown(join(operand, relative(folder, met.path))) };
  yield* unreadOf([ignored], cwd, isAbsolute(operand));
}

/** What has been met of all PATHs. */
class Gathered {
  private readonly files = new Map<string, Found>();
  private readonly passed = new Map<string, string>();
  private readonly missing: { name: string; message: string }[] = [];
  private readonly documents: FoundDocument[] = [];

  get isEmpty(): boolean {
    return this.files.size + this.missing.length === 0;
  }

  add(name: string, path: string, isNamed: boolean): void {
    if (!isNamed && basename(path) === CONFIG) return;
    if (!this.files.has(path) || isNamed) this.files.set(path, { name, path, isNamed });
  }

  miss(name: string, message: string): void {
    this.missing.push({ name, message });
  }

  /** Whether there was anything but documents. */
  take(all: Iterable<Named>): boolean {
    let isAny = false;
    for (const { name, path, problem, leftOut, document } of all) {
      isAny ||= document === undefined;
      if (document !== undefined) this.documents.push({ name, path, kind: document });
      else if (problem !== undefined) this.miss(name, problem);
      else if (leftOut !== undefined) this.passed.set(name, leftOut);
      // Only a pattern that ends so leads to a file of lines.
      else this.add(name, path, JSON_LINES.test(name));
    }
    return isAny;
  }

  finding(): Finding {
    const files = [...this.files.values()];
    const passed = new Map(this.passed);
    for (const { name, reason } of [...besideContracts(this.documents, files), ...likeContracts(this.documents)])
      passed.set(name, reason);
    return { files, passed: [...passed].map(([name, reason]) => ({ name, reason })), missing: this.missing };
  }
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

function meantName(path: string): string {
  const near = nearName(path);
  return near === undefined ? '' : `; did you mean ${near}?`;
}
