// How many columns of a screen a text takes, and how it is cut, wrapped and padded to so many.

/** Latin letters take one column each, so most text need not be looked at letter by letter. */
const NARROW = /^[ -\u02ff]*$/;

export function widthOf(text: string): number {
  if (NARROW.test(text)) return text.length;
  let width = 0;
  for (const letter of text) width += widthOfLetter(letter);
  return width;
}

/** The patterns are long, so node is to make them only where a letter calls for them. */
function widthOfLetter(letter: string): number {
  if (/^\p{M}$/u.test(letter)) return 0;
  const wide =
    /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]$/u;
  return wide.test(letter) ? 2 : 1;
}

export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - widthOf(text))) + text;
}

/** As many letters as fit, at least one; the rest apart. */
function cut(text: string, width: number): [fits: string, rest: string] {
  let used = 0;
  let at = 0;
  for (const letter of text) {
    used += widthOfLetter(letter);
    if (used > width && at > 0) break;
    at += letter.length;
  }
  return [text.slice(0, at), text.slice(at)];
}

/** Lines of at most `width` columns, those after the first indented by `hanging`; a word that fits no line is cut. */
export function wrap(text: string, width: number, hanging = 0): string[] {
  const simple = SIMPLE.test(text) ? wrapSimple(text, width, hanging) : undefined;
  if (simple) return simple;
  const indent = ' '.repeat(hanging);
  const lines: string[] = [];
  let line = '';
  let used = 0;
  let room = Math.max(1, width);
  const end = (): void => {
    lines.push((lines.length === 0 ? '' : indent) + line);
    room = Math.max(1, width - hanging);
    line = '';
    used = 0;
  };
  for (const word of text.split(' ')) {
    if (word === '') continue;
    let rest = word;
    let wide = widthOf(rest);
    if (line !== '' && used + 1 + wide > room) end();
    while (line === '' && wide > room) {
      [line, rest] = cut(rest, room);
      end();
      wide = widthOf(rest);
    }
    used = line === '' ? wide : used + 1 + wide;
    line = line === '' ? rest : `${line} ${rest}`;
  }
  if (line !== '' || lines.length === 0) end();
  return lines;
}

/** Narrow letters with single spaces between words, as most texts are. */
const SIMPLE = /^[!-\u02ff]+(?: [!-\u02ff]+)*$/;

/** Looks for the last space of each line and at no word; undefined where a word fits no line. */
function wrapSimple(text: string, width: number, hanging: number): string[] | undefined {
  const lines: string[] = [];
  let at = 0;
  let room = width;
  while (text.length - at > room) {
    const space = text.lastIndexOf(' ', at + room);
    if (space <= at) return undefined;
    lines.push((at === 0 ? '' : ' '.repeat(hanging)) + text.slice(at, space));
    at = space + 1;
    room = width - hanging;
  }
  lines.push((at === 0 ? '' : ' '.repeat(hanging)) + text.slice(at));
  return lines;
}

/** Columns of the longest word. */
export function longestWord(text: string): number {
  return Math.max(0, ...text.split(' ').map(widthOf));
}
