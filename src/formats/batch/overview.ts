// The line of each contract in a check, its figures under those of the others although they come one at a time.
import type { Column } from '../../report/types.ts';
import { widthOf, wrap } from '../../words/width.ts';
import { GAP, sideBySide } from '../layout/grid.ts';

/** A longer name of a file pushes the figures of its own line to the right, and of no other. */
const WIDEST_NAME = 60;
const INDENT = 2;

type Sized = Column & { width: number };

const CONTRACT: Column = { heading: 'CONTRACT', align: 'left' };
const REST: readonly Sized[] = [
  { heading: 'VIEW', align: 'left', width: 22 },
  { heading: 'NET PRICE', align: 'right', width: 9 },
  { heading: 'COST', align: 'right', width: 9 },
  { heading: 'GAP', align: 'right', width: 9 },
  { heading: 'MINUTES', align: 'right', width: 9 },
];
/** What stands where no sums could be made. */
export const UNKNOWN = 'unknown';
/** The numbers as a narrow screen has them; the minutes follow from them. */
const SAID = ['net', 'cost', 'gap'];
const REST_WIDTH = REST.reduce((sum, { width }) => sum + GAP + width, 0);

export interface Overview {
  head: string[];
  /** A contract's name, its view and its figures. */
  row: (cells: readonly string[]) => string[];
}

/**
 * A line for each contract; on a screen too narrow for that its name over the others, and on a narrower one they stand
 * in a line of words. `widest` is the columns of the longest name, `width` those of the screen, if there is one.
 */
export function overviewFor(widest: number, width: number | undefined): Overview {
  const name = Math.max(CONTRACT.heading.length, Math.min(widest, WIDEST_NAME));
  if (width === undefined || name + REST_WIDTH <= width) {
    const row = (cells: readonly string[]): string[] => draw(cells, [{ ...CONTRACT, width: name }, ...REST], 0);
    return { row, head: row([CONTRACT, ...REST].map(({ heading }) => heading)) };
  }
  if (REST_WIDTH <= width) {
    const row = ([file = '', ...cells]: readonly string[]): string[] => [
      ...wrap(file, width, INDENT),
      ...draw(cells, REST, INDENT),
    ];
    return { row, head: row([CONTRACT, ...REST].map(({ heading }) => heading)) };
  }
  return {
    head: [],
    row: ([file = '', view = '', ...numbers]) => [
      ...wrap(file, width, INDENT),
      ...[view, inASentence(numbers)].filter(Boolean).flatMap((words) => under(words, width)),
    ],
  };
}

/** `net £14.28, cost £20.22, gap -£5.94`; nothing where no sums could be made. */
function inASentence(numbers: readonly string[]): string {
  if (numbers.every((words) => words === UNKNOWN)) return '';
  return numbers
    .slice(0, SAID.length)
    .map((words, at) => `${SAID[at]} ${words}`)
    .join(', ');
}

function under(words: string, width: number): string[] {
  return wrap(words, width - INDENT).map((line) => ' '.repeat(INDENT) + line);
}

function draw(cells: readonly string[], columns: readonly Sized[], indent: number): string[] {
  const grown = cells.map((cell, at) => ({
    align: columns[at]?.align ?? 'left',
    width: Math.max(columns[at]?.width ?? 0, widthOf(cell)),
  }));
  return sideBySide(
    cells.map((cell) => [cell]),
    grown,
    { indent },
  );
}

/** The columns that the longest of these names takes. */
export function widestOf(names: Iterable<string>): number {
  let widest = 0;
  for (const name of names) widest = Math.max(widest, Math.min(widthOf(name), WIDEST_NAME));
  return widest;
}
