// A table on a screen: numbers stay whole and to the right, words wrap, and where that leaves no room rows become stacks.
import type { Column, Row } from '../../report/types.ts';
import { cellText } from '../cells.ts';
import type { Style } from './style.ts';
import { longestWord, padEnd, padStart, widthOf, wrap } from './width.ts';

type Table = { columns: Column[]; rows: Row[] };
type Lines = string[];

const INDENT = 2;
const HANGING = 2;
const GAP = 2;
/** What tables grow to, so that the amounts of a page stand under each other. */
const USUAL_WIDTH = 72;
/** Words in less room than this are no longer read but spelled. */
const LEAST_WORDS = 14;
/** A first column with so much room can hold most labels on one line. */
const ENOUGH_LABEL = 30;

/** `heading` is that of the section: it shares the line of the column headings where the first column has none. */
export function layTable(table: Table, pageWidth: number, style: Style, heading?: string): Lines {
  const room = pageWidth - INDENT;
  const widths = columnWidths(table, room);
  if (widths) {
    const whole = Math.max(sum(widths) + GAP * (widths.length - 1), Math.min(room, USUAL_WIDTH - INDENT));
    return [...layHead(table, widths, style, heading), ...layRows(table, widths, whole, style)];
  }
  const stack = layStack(table, Math.min(pageWidth, USUAL_WIDTH), style);
  return heading === undefined ? stack : [style.paint('heading', heading), ...stack];
}

/** Widths of the columns, or undefined where the table does not fit. */
function columnWidths({ columns, rows }: Table, pageRoom: number): number[] | undefined {
  const cells = columns.map((_, at) => rows.filter((row) => row.role !== 'mark').map((row) => textAt(row, at)));
  const widest = (texts: string[]): number => Math.max(0, ...texts.map(widthOf));
  const gaps = GAP * (columns.length - 1);
  let widths = columns.map(({ heading }, at) => Math.max(widest(cells[at] ?? []), widthOf(heading)));
  // Numbers far from their words are hard to follow, so a long label wraps even where the page would have room for it.
  const endsInNumbers = columns[columns.length - 1]?.align === 'right';
  const usual = Math.min(pageRoom, USUAL_WIDTH - INDENT);
  const [first = 0, ...others] = widths;
  const room = endsInNumbers && Math.min(first, ENOUGH_LABEL) + sum(others) + gaps <= usual ? usual : pageRoom;
  if (sum(widths) + gaps > room) {
    // First the headings over numbers give way, then columns of words, the widest first.
    widths = columns.map(({ heading, align }, at) =>
      align === 'right' ? Math.max(widest(cells[at] ?? []), longestWord(heading)) : (widths[at] ?? 0),
    );
    const words = widths.filter((_, at) => columns[at]?.align === 'left');
    const numbers = sum(widths) - sum(words);
    const limit = shrink(words, room - gaps - numbers);
    if (limit === undefined) return undefined;
    widths = widths.map((width, at) => (columns[at]?.align === 'left' ? Math.min(width, limit) : width));
  }
  const spare = usual - sum(widths) - gaps;
  if (spare > 0 && columns[0]?.align === 'left' && endsInNumbers) {
    widths[0] = (widths[0] ?? 0) + spare;
  }
  return widths;
}

/** The greatest width which, as a limit on each, makes them fit; undefined where it is too little to read. */
function shrink(widths: number[], room: number): number | undefined {
  let left = room;
  const ascending = [...widths].sort((a, b) => a - b);
  for (const [at, width] of ascending.entries()) {
    const limit = Math.floor(left / (ascending.length - at));
    if (width > limit) return limit >= LEAST_WORDS ? limit : undefined;
    left -= width;
  }
  return left >= 0 ? Math.max(0, ...widths) : undefined;
}

function layHead({ columns }: Table, widths: number[], style: Style, heading?: string): Lines {
  const blank = columns.every((column) => column.heading === '');
  const shares = heading !== undefined && columns[0]?.heading === '' && widthOf(heading) <= INDENT + (widths[0] ?? 0);
  const before = heading === undefined || (shares && !blank) ? [] : [style.paint('heading', heading)];
  if (blank) return before;
  const headings = columns.map((column, at) => wrap(column.heading, widths[at] ?? 0));
  const height = Math.max(...headings.map((lines) => lines.length));
  const lines = Array.from({ length: height }, (_, row) => {
    const cells = headings.map((lines, at) => pad(lines[row - height + lines.length] ?? '', widths[at], columns[at]));
    const own = shares && row === height - 1;
    const first = own ? padEnd(heading, INDENT + (widths[0] ?? 0)) : ' '.repeat(INDENT) + (cells[0] ?? '');
    const rest = cells
      .slice(1)
      .map((cell) => ' '.repeat(GAP) + cell)
      .join('')
      .trimEnd();
    return (
      style.paint(own ? 'heading' : 'columns', rest === '' ? first.trimEnd() : first) + style.paint('columns', rest)
    );
  });
  return [...before, ...lines, ...(columns[0]?.heading === '' ? [] : [layUnderline(widths, style)])];
}

function layUnderline(widths: number[], style: Style): string {
  const rules = widths.map((width) => style.rule.repeat(width));
  return ' '.repeat(INDENT) + style.paint('rule', rules.join(' '.repeat(GAP)).trimEnd());
}

function layRows({ columns, rows }: Table, widths: number[], whole: number, style: Style): Lines {
  return rows.flatMap((row, at) => {
    if (row.role === 'mark') return layMark(textAt(row, 0), whole, style);
    const wrapped = columns.map((column, index) =>
      wrap(textAt(row, index), widths[index] ?? 0, column.align === 'left' && index === 0 ? HANGING : 0),
    );
    const height = Math.max(...wrapped.map((lines) => lines.length));
    const isTotal = row.role === 'total' || row.role === 'subtotal';
    const lines = Array.from({ length: height }, (_, line) => {
      const cells = wrapped.map((parts, index) => pad(parts[line] ?? '', widths[index], columns[index]));
      const text = cells.join(' '.repeat(GAP)).trimEnd();
      return ' '.repeat(INDENT) + (isTotal ? style.paint('total', text) : text);
    });
    const above = isTotal && at > 0 ? layRule(row, columns, widths, style) : [];
    return [...above, ...lines, ...layNote(row.note, whole, style)];
  });
}

/** A rule above the numbers of a total, and only there. */
function layRule(row: Row, columns: Column[], widths: number[], style: Style): Lines {
  const cells = columns.map((column, at) => {
    const ruled = column.align === 'right' && textAt(row, at) !== '';
    return (ruled ? style.rule : ' ').repeat(widths[at] ?? 0);
  });
  const rule = cells.join(' '.repeat(GAP)).trimEnd();
  return rule === '' ? [] : [' '.repeat(INDENT) + style.paint('rule', rule)];
}

function layNote(note: string | undefined, whole: number, style: Style): Lines {
  if (note === undefined || note === '') return [];
  const indent = ' '.repeat(INDENT + HANGING);
  return wrap(note, whole - HANGING).map((line) => indent + style.paint('quiet', line));
}

/** `====== the price runs out here: £14.26 ======`, with its text towards the numbers. */
function layMark(text: string, whole: number, style: Style): Lines {
  const tail = whole >= USUAL_WIDTH - INDENT ? 6 : 2;
  return wrap(text, whole - tail - 4).map((line) => {
    const lead = whole - tail - 2 - widthOf(line);
    return ' '.repeat(INDENT) + style.paint('mark', `${style.mark.repeat(lead)} ${line} ${style.mark.repeat(tail)}`);
  });
}

/** Each row a small table of its own: its first cell, then a line for each of the others. */
function layStack({ columns, rows }: Table, pageWidth: number, style: Style): Lines {
  const whole = pageWidth - INDENT;
  const indent = ' '.repeat(INDENT);
  return rows.flatMap((row) => {
    const first = textAt(row, 0);
    if (row.role === 'mark') return layMark(first, whole, style);
    const voice = row.role === 'total' || row.role === 'subtotal' ? 'total' : 'part';
    const title = wrap(first, whole, HANGING).map((line) => indent + style.paint(voice, line));
    const values = columns
      .slice(1)
      .flatMap((column, at) => layPair(column.heading, textAt(row, at + 1), column.align, whole - HANGING))
      .map((line) => indent + ' '.repeat(HANGING) + line);
    return [...title, ...values, ...layNote(row.note, whole, style)];
  });
}

function layPair(heading: string, value: string, align: Column['align'], room: number): Lines {
  if (value === '') return [];
  if (align === 'left') return wrap(heading === '' ? value : `${heading}: ${value}`, room, HANGING);
  if (widthOf(heading) + GAP + widthOf(value) <= room) return [heading + padStart(value, room - widthOf(heading))];
  const amounts = wrap(value, room).map((line) => padStart(line, room));
  return heading === '' ? amounts : [...wrap(heading, room), ...amounts];
}

function textAt(row: Row, at: number): string {
  const cell = row.cells[at];
  return cell === undefined ? '' : cellText(cell);
}

function pad(text: string, width = 0, column?: Column): string {
  return column?.align === 'right' ? padStart(text, width) : padEnd(text, width);
}

function sum(values: number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
