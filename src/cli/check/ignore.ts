// What .gitignore and .ignore files leave out, by the rules of git: the last line that fits decides, and a line counts
// for the folder of its file and everything under it.

/** One line of an ignore file. */
interface Line {
  pattern: RegExp;
  /** It takes back what a line above left out. */
  keeps: boolean;
  foldersOnly: boolean;
}

/** The lines of one ignore file, for paths as seen from its folder, with `/`. */
export type IgnoreFile = readonly Line[];

export function readIgnoreFile(text: string): IgnoreFile {
  return text
    .replace(/^\ufeff/, '')
    .split('\n')
    .flatMap((line) => lineOf(line) ?? []);
}

/** Whether the file leaves the path out (true), takes it back (false), or does not speak of it. */
export function speaksOf(file: IgnoreFile, path: string, isFolder: boolean): boolean | undefined {
  for (let at = file.length - 1; at >= 0; at--) {
    const line = file[at] as Line;
    if ((isFolder || !line.foldersOnly) && line.pattern.test(path)) return !line.keeps;
  }
  return undefined;
}

function lineOf(written: string): Line | undefined {
  // Spaces at the end do not count unless a backslash keeps them.
  let text = written.replace(/\r$/, '').replace(/(?<!\\)((?:\\\\)*) +$/, '$1');
  if (text === '' || text.startsWith('#')) return undefined;
  const keeps = text.startsWith('!');
  if (keeps) text = text.slice(1);
  const foldersOnly = text.endsWith('/');
  if (foldersOnly) text = text.slice(0, -1);
  // A slash at the start or in the middle ties the line to the folder of its file.
  const isTied = text.includes('/');
  if (text.startsWith('/')) text = text.slice(1);
  if (text === '') return undefined;
  try {
    return { pattern: new RegExp(`^${isTied ? '' : '(?:.*/)?'}${regexOf(text)}$`, 'su'), keeps, foldersOnly };
  } catch {
    // Such as a range of letters that runs backwards: git, too, finds nothing with it.
    return undefined;
  }
}

const PARTS = /\\(.)|\[((?:[!^])?\]?(?:\\.|[^\]\\])*)\]|(^|\/)\*\*(?=\/|$)(\/?)|(\*+)|(\?)|([^\\[*?/]+|.)/gsu;

const NOTHING = '(?!)';

function regexOf(glob: string): string {
  return glob.replace(PARTS, (_, kept, letters, before, after, stars, one, plain) => {
    if (kept !== undefined) return literal(kept);
    if (letters !== undefined) return lettersOf(letters);
    if (before !== undefined) {
      // `**/` is any number of folders, none among them; `/**` at the end is everything inside.
      if (after === '/') return `${before}(?:[^/]+/)*`;
      return before === '/' ? '/.+' : '.+';
    }
    if (stars !== undefined) return '[^/]*';
    if (one !== undefined) return '[^/]';
    // A bracket that is not closed, or a backslash with nothing after it: git finds nothing with such a line.
    return plain === '[' || plain === '\\' ? NOTHING : literal(plain);
  });
}

function lettersOf(written: string): string {
  const isNot = /^[!^]/.test(written);
  const letters = (isNot ? written.slice(1) : written).replace(/\\(.)/gsu, '$1').replace(/[\\\][^]/g, '\\$&');
  return isNot ? `[^/${letters}]` : `(?!/)[${letters}]`;
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
