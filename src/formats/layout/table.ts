// A table on a screen: numbers stay whole and to the right, words wrap, and where that leaves no room rows become stacks.
import type { Column, Row } from '../../report/types.ts';
import { padEnd, widthOf, wrap } from '../../words/width.ts';
import { isTotal, textAt } from '../cells.ts';
import { fitColumns, taken, USUAL_WIDTH } from './columns.ts';
import { GAP, type GridColumn, sideBySide } from './grid.ts';
import type { Style } from './style.ts';

type Table = { columns: readonly Column[]; rows: readonly Row[] };
type Lines = string[];

const INDENT = 2;
const HANGING = 2;

/** `heading` is that of the section: it shares the line of the column headings where the first column has none. */
export function layTable({ columns, rows }: Table, pageWidth: number, style: Style, heading?: string): Lines {
  const room = pageWidth - INDENT;
  const usual = Math.min(room, USUAL_WIDTH - INDENT);
  const grid = fitColumns(columns, rows, { room, usual });
  if (!grid) {
    const title = heading === undefined ? [] : [style.paint('heading', heading)];
    return [...title, ...rows.flatMap((row) => layStacked(row, columns, usual, style))];
  }
  const whole = Math.max(usual, taken(grid));
  return [
    ...layHead(columns, grid, style, heading),
    ...rows.flatMap((row, at) => layRow(row, grid, { whole, isFirst: at === 0, style })),
  ];
}

function layHead(columns: readonly Column[], grid: GridColumn[], style: Style, heading?: string): Lines {
  const isBlank = columns.every((column) => column.heading === '');
  const isLabelled = columns[0]?.heading !== '';
  const first = INDENT + (grid[0]?.width ?? 0);
  const shares = heading !== undefined && !isLabelled && !isBlank && widthOf(heading) <= first;
  const before = heading === undefined || shares ? [] : [style.paint('heading', heading)];
  if (isBlank) return before;
  const headings = columns.map((column, at) => wrap(column.heading, grid[at]?.width ?? 0));
  const lines = sideBySide(headings, grid, { indent: INDENT, vAlign: 'bottom' });
  const last = lines.pop() ?? '';
  return [
    ...before,
    ...lines.map((line) => style.paint('columns', line)),
    shares
      ? style.paint('heading', padEnd(heading, first)) + style.paint('columns', last.slice(first))
      : style.paint('columns', last),
    ...(isLabelled ? layRule(grid, () => true, style) : []),
  ];
}

/** A rule under or above the columns that are to have one. */
function layRule(grid: GridColumn[], isRuled: (at: number) => boolean, style: Style): Lines {
  if (!grid.some((_, at) => isRuled(at))) return [];
  const rules = grid.map(({ width }, at) => [isRuled(at) ? style.rule.repeat(width) : '']);
  return sideBySide(rules, grid, { indent: INDENT }).map(
    (line) => ' '.repeat(INDENT) + style.paint('rule', line.slice(INDENT)),
  );
}

function layRow(row: Row, grid: GridColumn[], at: { whole: number; isFirst: boolean; style: Style }): Lines {
  const { whole, isFirst, style } = at;
  if (row.role === 'mark') return layMark(textAt(row, 0), whole, style);
  const texts = grid.map((_, column) => textAt(row, column));
  const cells = grid.map(({ width, align }, column) =>
    wrap(texts[column] ?? '', width, align === 'left' && column === 0 ? HANGING : 0),
  );
  const lines = sideBySide(cells, grid, { indent: INDENT });
  const notes = layNote(row.note, whole, style);
  if (!isTotal(row)) return [...lines, ...notes];
  // A total is set off by a rule above its numbers, and only there.
  const rule = isFirst ? [] : layRule(grid, (column) => grid[column]?.align === 'right' && texts[column] !== '', style);
  return [...rule, ...lines.map((line) => ' '.repeat(INDENT) + style.paint('total', line.slice(INDENT))), ...notes];
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

/** A row as a small table of its own: its first cell, then a line for each of the others. */
function layStacked(row: Row, columns: readonly Column[], whole: number, style: Style): Lines {
  const first = textAt(row, 0);
  if (row.role === 'mark') return layMark(first, whole, style);
  const paint = (line: string): string => ' '.repeat(INDENT) + style.paint(isTotal(row) ? 'total' : 'part', line);
  const notes = layNote(row.note, whole, style);
  const [, only, ...more] = columns;
  // One number for each row needs no heading to be told from others.
  if (only?.align === 'right' && more.length === 0)
    return [...layPair({ heading: first, align: only.align }, textAt(row, 1), whole).map(paint), ...notes];
  const values = columns
    .slice(1)
    .flatMap((column, at) => layPair(column, textAt(row, at + 1), whole - HANGING))
    .map((line) => ' '.repeat(INDENT + HANGING) + line);
  return [...wrap(first, whole, HANGING).map(paint), ...values, ...notes];
}

/** What a number is, and the number, at the end of the last of those lines if there is room. */
function layPair({ heading, align }: Column, value: string, room: number): Lines {
  if (value === '') return [];
  if (align === 'left') return wrap(heading === '' ? value : `${heading}: ${value}`, room, HANGING);
  const words = heading === '' ? [] : wrap(heading, room, HANGING);
  const last = words.at(-1) ?? '';
  const left = widthOf(last);
  if (last === '' || left + GAP + widthOf(value) > room)
    return [...words, ...sideBySide([wrap(value, room)], [{ width: room, align }])];
  return [
    ...words.slice(0, -1),
    ...sideBySide(
      [[last], [value]],
      [
        { width: left, align: 'left' },
        { width: room - GAP - left, align },
      ],
    ),
  ];
}
