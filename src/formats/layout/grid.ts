// Cells side by side, as cli-table3 draws them. Every table in text, and whatever else stands in columns, is drawn here.
import Grid from 'cli-table3';
import type { Column } from '../../report/types.ts';
import { widthOf } from '../../words/width.ts';

export interface GridColumn {
  width: number;
  align: Column['align'];
}

/** Columns of a screen between two cells. */
export const GAP = 2;

const SIDES = ['top', 'bottom', 'left', 'mid', 'right'];
const NO_LINES = SIDES.flatMap((side) => [side, ...SIDES.map((end) => `${side}-${end}`)]).map((name) => [name, '']);
/** Left to itself it would draw a box and colour it, on a pipe too. */
const STYLE = { head: [], border: [], 'padding-left': 0, 'padding-right': 0 };

/**
 * The lines of one row, without spaces at their ends. Each cell is given as lines that fit its column.
 *
 * A row a grid, because a line across the whole table (where the price runs out, a note) can then stand between two rows,
 * and because a grid takes time by the square of its rows.
 */
export function sideBySide(
  cells: readonly (readonly string[])[],
  columns: readonly GridColumn[],
  { indent = 0, vAlign = 'top' }: { indent?: number; vAlign?: 'top' | 'bottom' } = {},
): string[] {
  const { hold, release } = standIns();
  const grid = new Grid({
    chars: { ...Object.fromEntries(NO_LINES), left: ' '.repeat(indent), middle: ' '.repeat(GAP) },
    style: STYLE,
    colWidths: columns.map(({ width }) => width),
    colAligns: columns.map(({ align }) => align),
  });
  grid.push(cells.map((lines) => ({ content: lines.map(hold).join('\n'), vAlign })));
  return grid
    .toString()
    .split('\n')
    .map((line) => release(line).trimEnd());
}

/** Text of which every table of widths thinks the same. */
const PLAIN = /^[ -~£]*$/;
/** Signs for private use, of one column each. */
const FIRST = 0xf0000;
const FILL = '\u{10fffd}';
const STAND_IN = new RegExp(`([\\u{f0000}-\\u{10fffc}])${FILL}*`, 'gu');

/**
 * cli-table3 counts columns by a table of its own, and cuts what that finds too wide (letters of Hindi and Thai). So while
 * it draws, other text than plain is stood in for by signs that take as many columns as `widthOf` says it does.
 */
function standIns() {
  const held: string[] = [];
  return {
    hold: (line: string): string =>
      PLAIN.test(line)
        ? line
        : String.fromCodePoint(FIRST + held.push(line) - 1) + FILL.repeat(Math.max(0, widthOf(line) - 1)),
    release: (line: string): string =>
      line.replace(STAND_IN, (_, sign: string) => held[(sign.codePointAt(0) as number) - FIRST] ?? ''),
  };
}
