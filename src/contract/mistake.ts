// Prints a mistake: where it is, what it is, and the line with a caret under it.
import { reveal } from '../words/printable.ts';
import { widthOf } from '../words/width.ts';
import type { Mistake, Place } from './types.ts';

/** The widest line of an excerpt, in columns. */
const WIDTH = 80;
/** Columns of context kept before the caret where a long line is cut. */
const BEFORE = 24;
const CUT = '...';

/**
 * A mistake as text of one or three lines, without a line break at the end. `text` is that of the file, without its byte
 * order mark. A mistake of the whole file (line 0) has no excerpt.
 */
export function formatMistake(mistake: Mistake, text: string): string {
  const { line, column } = mistake.place;
  const file = reveal(mistake.file);
  if (line < 1) return `${file}: ${mistake.severity}: ${reveal(mistake.message)}`;
  const head = `${file}:${line}:${column} ${mistake.severity}: ${reveal(mistake.message)}`;
  const excerpt = excerptOf(mistake.place, text);
  return excerpt === undefined ? head : `${head}\n${excerpt}`;
}

/** The line of a place with a caret under it, as two lines of text; undefined where the text has no such line. */
export function excerptOf({ line, column, length }: Place, text: string): string | undefined {
  const source = line < 1 ? undefined : lineOf(text, line);
  if (source === undefined) return undefined;
  const gutter = String(line).padStart(4);
  const { excerpt, before, under } = cut(source, column - 1, length, WIDTH - gutter.length - 3);
  const caret = `${' '.repeat(gutter.length)} | ${' '.repeat(before)}${'^'.repeat(under)}`;
  return `${gutter} | ${excerpt}\n${caret}`;
}

function lineOf(text: string, line: number): string | undefined {
  let start = 0;
  for (let at = 1; at < line; at++) {
    start = text.indexOf('\n', start) + 1;
    if (start === 0) return undefined;
  }
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? undefined : end).replace(/\r$/, '');
}

/** The part of a line that holds `length` characters from `start`, at most `width` columns wide. */
function cut(source: string, start: number, length: number, width: number) {
  // Only what could be shown is looked at: a line may be a megabyte long.
  const from = Math.max(0, start - width);
  const head = Array.from(reveal(source.slice(from, start)));
  const marked = Array.from(reveal(source.slice(start, Math.min(start + length, start + width))));
  const tail = Array.from(reveal(source.slice(start + length, start + length + width)));
  const all = [...head, ...marked, ...tail];
  const more = from > 0 || start + length + width < source.length;
  if (!more && columns(all) <= width) {
    return { excerpt: all.join(''), before: columns(head), under: Math.max(1, columns(marked)) };
  }
  const kept = takeLast(head, Math.max(BEFORE, width - CUT.length - columns(marked) - columns(tail)) - CUT.length);
  const lead = kept.length < head.length || from > 0 ? CUT : '';
  const room = width - lead.length - columns(kept);
  const rest = takeFirst([...marked, ...tail], room - CUT.length);
  const whole = rest.length === marked.length + tail.length && start + length + width >= source.length;
  const excerpt = `${lead}${kept.join('')}${rest.join('')}${whole ? '' : CUT}`;
  const under = columns(rest.slice(0, marked.length));
  return { excerpt, before: lead.length + columns(kept), under: Math.max(1, under) };
}

function takeFirst(characters: readonly string[], width: number): string[] {
  const taken: string[] = [];
  let used = 0;
  for (const character of characters) {
    used += widthOf(character);
    if (used > width) break;
    taken.push(character);
  }
  return taken;
}

function takeLast(characters: readonly string[], width: number): string[] {
  return takeFirst([...characters].reverse(), width).reverse();
}

const columns = (characters: readonly string[]): number => widthOf(characters.join(''));
