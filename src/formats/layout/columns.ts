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

interface Fit extends GridColumn {
  /** What it may shrink to: headings over numbers may wrap, numbers may not, and words only between words. */
  least: () => number;
}

/**
 * The columns in `room`, of which a table of numbers takes no more than `usual` if it can; undefined where they do not fit.
 */
export function fitColumns(
  columns: readonly ShownColumn[],
  rows: readonly Row[],
  { room: whole, usual }: { room: number; usual: number },
): GridColumn[] | undefined {
  const fits = columns.map((column, at) => {
    const texts = rows.filter(({ role }) => role !== 'mark').map((row) => textAt(row, at));
    return fitOf(column, texts);
  });
  const [first] = fits;
  const endsInNumbers = fits.at(-1)?.align === 'right';
  // Numbers far from their words are hard to follow, so a long label wraps even where the page would have room for it.
  const others = taken(fits) - (first?.width ?? 0);
  const room = endsInNumbers && Math.min(first?.width ?? 0, ENOUGH_LABEL) + others <= usual ? usual : whole;
  if (taken(fits) > room && !shrink(fits, room)) return undefined;
  if (first?.align === 'left' && endsInNumbers) first.width += Math.max(0, usual - taken(fits));
  return fits;
}

function fitOf({ heading, align }: ShownColumn, texts: string[]): Fit {
  const widest = Math.max(1, ...texts.map(widthOf));
  const width = Math.max(widest, widthOf(heading));
  return {
    align,
    width,
    least: () => {
      if (align === 'right') return Math.max(widest, longestWord(heading));
      return Math.min(width, Math.max(LEAST_WORDS, Math.min(LONGEST_WORD, longestWord([heading, ...texts].join(' ')))));
    },
  };
}

/** First the headings over numbers give way, then columns of words, the widest first; false where that is not enough. */
function shrink(fits: Fit[], room: number): boolean {
  const sized = fits.map((fit) => ({ fit, least: fit.least() }));
  for (const { fit, least } of sized)
    fit.width = fit.align === 'right' ? least : Math.min(fit.width, Math.max(room, least));
  while (taken(fits) > room) {
    const [widest] = sized
      .filter(({ fit, least }) => fit.width > least)
      .map(({ fit }) => fit)
      .sort((a, b) => b.width - a.width);
    if (!widest) return false;
    widest.width -= 1;
  }
  return true;
}

/** Columns of the screen that they take, with the gaps between them. */
export function taken(fits: readonly GridColumn[]): number {
  return fits.reduce((sum, { width }) => sum + width, GAP * (fits.length - 1));
}
