// What .gitignore and .ignore files leave out, by the rules of git: the last line that fits decides, and a line counts
// for the folder of its file and everything under it.
import ignore, { type Ignore } from 'ignore';

/** The lines of one ignore file, for paths as seen from its folder, with `/`. */
export type IgnoreFile = Ignore;

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
