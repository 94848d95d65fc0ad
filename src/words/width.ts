// How many columns of a screen a text takes, and how it is wrapped and padded to so many: the one table of widths.
import columnsOf from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';

export function widthOf(text: string): number {
  return columnsOf(text);
}

export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - widthOf(text))) + text;
}

/** Words of one column a letter, a space between them. */
const PLAIN = /^[!-~£]+(?: [!-~£]+)*$/;

/** Lines of at most `width` columns, those after the first indented by `hanging`; a word that fits none is cut. */
export function wrap(text: string, width: number, hanging = 0): string[] {
  if (text.length <= width && PLAIN.test(text)) return [text];
  // As the library writes it, so that its first line is how the text begins.
  const whole = text.normalize().replace(/ +/g, ' ').trim();
  const lines = cutTo(whole, width);
  const [first = ''] = lines;
  if (hanging === 0 || lines.length < 2) return lines;
  const indent = ' '.repeat(hanging);
  return [first, ...cutTo(whole.slice(first.length).trimStart(), width - hanging).map((line) => indent + line)];
}

function cutTo(text: string, width: number): string[] {
  const room = Math.max(1, width);
  const words = text
    .split(' ')
    .map((word) => (word.length * 2 > room && widthOf(word) > room ? `\n${cutWord(word, room)}` : word));
  return wrapAnsi(words.join(' ').trimStart(), room, { hard: true }).split('\n');
}

/** An address or a path that fits no line begins one, and goes on in the next after one of its own signs. */
function cutWord(word: string, width: number): string {
  const lines = [''];
  for (const part of word.match(/[^./_-]*[./_-]+|[^./_-]+/g) ?? []) {
    const line = lines.pop() ?? '';
    lines.push(...(line === '' || widthOf(line + part) <= width ? [line + part] : [line, part]));
  }
  return lines.join('\n');
}

/** Columns of the longest word. */
export function longestWord(text: string): number {
  return Math.max(0, ...text.split(' ').map(widthOf));
}
