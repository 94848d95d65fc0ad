// Walks a folder for contracts: in the order of names, without what is hidden, ignored or a link.
import { type Dirent, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { inPlainLetters } from '../../contract/text/ascii.ts';
import { decode } from '../../contract/text/encoding.ts';
import { type Kind, kindByName, unreadByName } from '../../draft/kind.ts';
import { reasonOf } from '../failure.ts';
import { type IgnoreFile, readIgnoreFile, speaksOf } from './ignore.ts';
import { JSON_LINES } from './lines.ts';

/** What a walk meets: contracts, links that it does not follow, and folders it cannot look into. Paths are absolute. */
export interface Met {
  path: string;
  /** Why a file is not read that somebody may take for a contract. */
  leftOut?: string;
  /** A document of a tender, by its name, which `draft` would read. */
  document?: Kind;
  /** Why a folder cannot be looked into, or what has the name of a contract cannot be read. */
  problem?: string;
}

export const A_LINK = 'a link, and links are not followed';

/** The first wins where two files of one folder disagree, so those of people come before those of git. */
const IGNORE_FILES = ['.ignore', '.gitignore'];
/** Bytes of one. */
const MOST_IGNORED = 1_000_000;
const NEVER = new Set(['node_modules']);
const CONTRACT = /\.ya?ml$/i;
/** What an editor, a mail program or a browser makes of the name of a contract, and how it is mistyped. */
const NEAR_MISS = /^(.*)\.(?:(ya?ml)[^a-z0-9].{0,30}|(?:e?y[aml]{2,5}[a-z0-9]{0,4}|ya)(?:\.txt)?)$/is;
/** Names that say nothing of what a file is, that people give to a version put aside, or that their programs gave to a text. */
const SAYS_LITTLE =
  /\.(?:contract|cfg|conf|config|ini|toml|properties|log|json5|jsonc|jsn|dist|example|sample|template|tmpl|tpl|j2|old|orig|bak|backup|sav|save|new|tmp|temp|copy|draft|dat|data|rtf|webarchive|eml|mht|mhtml|csv|tsv)$/i;

export function isContractName(path: string): boolean {
  return CONTRACT.test(path);
}

/** What to do about a name that is nearly that of a contract: `my-contract.yaml.txt`. */
export function nearMiss(name: string): string | undefined {
  if (isContractName(name)) return undefined;
  const [, base, end = 'yaml'] = NEAR_MISS.exec(name) ?? [];
  if (base) return calledRightly(`${base}.${end}`);
  // Full width, another alphabet, or a sign in it that nobody sees.
  return isContractName(inPlainLetters(name).replace(/\s/g, ''))
    ? calledRightly(name.replace(/\.[^.]*$/, '.yaml'))
    : undefined;
}

/** What to do about a file whose name is that of no contract. */
export function calledRightly(name: string): string {
  return `its name ends in neither .yaml nor .yml; call it ${name} if it is a contract`;
}

/** Everything under `folder`, an absolute path. */
export function* walk(folder: string, ignored = new Ignored(folder)): Generator<Met> {
  const entries = entriesOf(folder);
  if (typeof entries === 'string') {
    yield { path: folder, problem: entries };
    return;
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || NEVER.has(entry.name)) continue;
    if (entry.isSymbolicLink()) {
      if (leadsSomewhere(path) && !ignored.leavesOut(path, false)) yield { path, leftOut: A_LINK };
    } else if (entry.isDirectory()) {
      if (!ignored.leavesOut(path, true)) yield* walk(path, ignored);
    } else if (entry.isFile() && !ignored.leavesOut(path, false)) {
      const leftOut = nearMiss(entry.name);
      const document = mayHold(entry.name);
      if (isContractName(entry.name)) yield { path };
      else if (leftOut !== undefined) yield { path, leftOut };
      else if (document !== undefined) yield { path, document };
    } else if (isSpecial(entry) && !ignored.leavesOut(path, false)) yield { path, problem: NO_FILE };
  }
}

/** A pipe, a socket or a device under the name of a contract. */
export function isSpecial(entry: Dirent): boolean {
  return isContractName(entry.name) && !entry.isFile() && !entry.isDirectory() && !entry.isSymbolicLink();
}

export const NO_FILE = 'it is a pipe, a socket or a device, of which nobody knows whether it ends';

/** What a file may be by its name, or hold: a document, a contract a line, or one whose ending is lost. */
export function mayHold(name: string): Kind | undefined {
  if (JSON_LINES.test(name)) return 'notice';
  const mayBeText = !name.includes('.') || SAYS_LITTLE.test(name) || unreadByName(name) !== undefined;
  return kindByName(name) ?? (mayBeText ? 'text' : undefined);
}

/** What is in a folder, by name; or why nobody may know. */
function entriesOf(folder: string): Dirent[] | string {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    return reason;
  }
}

/** Whether a link would have been looked at, had it been followed. */
function leadsSomewhere(path: string): boolean {
  if (isContractName(path)) return true;
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch {
    // Links in a circle, or behind a folder that may not be looked into.
    return false;
  }
}

/** The ignore files that count for the paths under a folder, from the root of its repository down. */
export class Ignored {
  /** Ignore files that cannot be read, and so leave nothing out. Paths are absolute. */
  readonly unread: { path: string; message: string }[] = [];
  private readonly files = new Map<string, readonly IgnoreFile[]>();
  private readonly root: string;

  constructor(folder: string) {
    this.root = repositoryOf(folder) ?? folder;
  }

  /** Of one path; whether a folder above it is left out is for the walk to know. */
  leavesOut(path: string, isFolder: boolean): boolean {
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      const files = this.filesOf(folder);
      const seen = files.length === 0 ? '' : relative(folder, path).split(sep).join('/');
      for (const file of files) {
        const spoken = speaksOf(file, seen, isFolder);
        if (spoken !== undefined) return spoken;
      }
      if (folder === this.root || folder === dirname(folder)) return false;
    }
  }

  /** The same for a path that no walk led to: also left out where a folder above it is. */
  leavesOutWhole(path: string): boolean {
    if (this.leavesOut(path, false)) return true;
    for (let folder = dirname(path); folder !== this.root && folder !== dirname(folder); folder = dirname(folder)) {
      if (this.leavesOut(folder, true)) return true;
    }
    return false;
  }

  private filesOf(folder: string): readonly IgnoreFile[] {
    let files = this.files.get(folder);
    if (!files) {
      files = IGNORE_FILES.flatMap((name) => {
        const path = join(folder, name);
        const text = isFile(path) ? this.textAt(path) : undefined;
        return text === undefined ? [] : [readIgnoreFile(text)];
      });
      this.files.set(folder, files);
    }
    return files;
  }

  private textAt(path: string): string | undefined {
    let message: string | undefined;
    try {
      if (statSync(path).size > MOST_IGNORED) message = 'it is larger than 1 MB';
      else {
        const { text, otherwise } = decode(readFileSync(path)) ?? {};
        if (text !== undefined && otherwise !== 'UTF-16') return text;
        // Git takes it for one odd name.
        message = otherwise === undefined ? 'it is no text' : 'it is UTF-16 text, to be saved as UTF-8';
      }
    } catch (error) {
      message = reasonOf(error);
      if (message === undefined) throw error;
    }
    this.unread.push({ path, message: `${message}, so it leaves nothing out` });
    return undefined;
  }
}

/** A folder of that name says nothing, as with git; nor does a pipe, which could keep us waiting for ever. */
function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function repositoryOf(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (at === dirname(at)) return undefined;
  }
}
