// What .gitignore and .ignore files leave out, by the rules of git: the last line that fits decides, and a line counts
// for the folder of its file and everything under it.
import { readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { decode } from '../../contract/text/encoding.ts';
import { reasonOf } from '../failure.ts';
import { repositoryOf, upwards } from '../folders.ts';

/** The lines of one ignore file, for paths as seen from its folder, with `/`. */
type IgnoreFile = Ignore;

/** Stars beyond this in one line are no pattern of anybody's, and could be made to take hours to match. */
const MOST_STARS = 12;
/** No path that a system knows is longer, and no longer line becomes a pattern. */
const LONGEST = 4096;

export function readIgnoreFile(text: string): IgnoreFile {
  const lines = text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .filter((line) => line.length <= LONGEST && line.split('*').length <= MOST_STARS + 1);
  return ignore({ ignorecase: false, allowRelativePaths: true }).add(lines);
}

/** Whether the file leaves the path out (true), takes it back (false), or does not speak of it. */
export function speaksOf(file: IgnoreFile, path: string, isFolder: boolean): boolean | undefined {
  const { ignored, unignored } = file.test(isFolder ? `${path}/` : path);
  return ignored ? true : unignored ? false : undefined;
}

/** The first wins where two files of one folder disagree, so those of people come before those of git. */
const IGNORE_FILES = ['.ignore', '.gitignore'];
/** Bytes of one. */
const MOST_IGNORED = 1_000_000;

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
    for (const folder of upwards(dirname(path))) {
      const files = this.filesOf(folder);
      const seen = files.length === 0 ? '' : relative(folder, path).split(sep).join('/');
      for (const file of files) {
        const spoken = speaksOf(file, seen, isFolder);
        if (spoken !== undefined) return spoken;
      }
      if (folder === this.root) break;
    }
    return false;
  }

  /** The same for a path that no walk led to: also left out where a folder above it is. */
  leavesOutWhole(path: string): boolean {
    if (this.leavesOut(path, false)) return true;
    for (const folder of upwards(dirname(path))) {
      if (folder === this.root) break;
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
