// How wide each column of a table is: numbers stay whole, words give way.
import type { Row, Column as ShownColumn } from '../../report/types.ts';
import { longestWord, widthOf } from '../../words/width.ts';
import { textAt } from '../cells.ts';
import { GAP, type GridColumn } from './grid.ts';

/** What tables grow to, so that the amounts of a page stand under each other. */
export const USUAL_WIDTH = 72;
/** Words in less room than this are no longer read but spelled. */
const LEAST_WORDS = 14;
/** A longer word is an address or the like, and may be cut. */
const LONGEST_WORD = 36;
/** A first column with so much room can hold most labels on one line. */
const ENOUGH_LABEL = 30;

/** The columns in `room`, of which a table of numbers takes no more than `usual` if it can; undefined where it does not fit. */
export function fitColumns(
  columns: readonly ShownColumn[],
  rows: readonly Row[],
  { room: whole, usual }: { room: number; usual: number },
): GridColumn[] | undefined {
  const fits = columns.map(({ heading, align }, at) => {
    const texts = rows.filter(({ role }) => role !== 'mark').map((row) => textAt(row, at));
    const widest = Math.max(1, ...texts.map(widthOf));
    const width = Math.max(widest, widthOf(heading));
    const word = Math.min(LONGEST_WORD, Math.max(...[heading, ...texts].map(longestWord)));
    // Headings over numbers may wrap, numbers may not.
    const least =
      align === 'right' ? Math.max(widest, longestWord(heading)) : Math.min(width, Math.max(word, LEAST_WORDS));
    return { align, width, least };
  });
  const [first] = fits;
  const taken = (): number => fits.reduce((sum, { width }) => sum + width, GAP * (fits.length - 1));
  const endsInNumbers = fits.at(-1)?.align === 'right';
  // Numbers far from their words are hard to follow, so a long label wraps even where the page would have room for it.
  const others = taken() - (first?.width ?? 0);
  const room = endsInNumbers && Math.min(first?.width ?? 0, ENOUGH_LABEL) + others <= usual ? usual : whole;
  if (taken() > room) for (const fit of fits) if (fit.align === 'right') fit.width = fit.least;
  while (taken() > room) {
    const widest = fits
      .filter(({ width, least }) => width > least)
      .reduce((wide, fit) => (fit.width > (wide?.width ?? 0) ? fit : wide), undefined as (typeof fits)[0] | undefined);
    if (!widest) return undefined;
    widest.width -= 1;
  }
  if (first?.align === 'left' && endsInNumbers) first.width += Math.max(0, usual - taken());
  return fits.map(({ align, width }) => ({ align, width }));
}
