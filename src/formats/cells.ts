// What a cell says: the same words in every format.
import { formatDay } from '../calendar/day.ts';
import type { Bar, BlockOf, Cell, Report, Row } from '../report/types.ts';
import { amount, minutes, money, number, share, wholeShare, withUnit } from '../words/words.ts';

export function cellText(cell: Cell): string {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'money':
      return amount(cell.value, cell);
    case 'number':
      return cell.unit === undefined
        ? number(cell.value, cell.decimals)
        : withUnit(cell.value, cell.unit, cell.decimals);
    case 'share':
      return share(cell.value, cell.decimals);
    case 'day':
      return formatDay(cell.value);
    case 'empty':
      return cell.text ?? '';
  }
}

/** What the cell of this column says; nothing where the row has none there. */
export function textAt({ cells }: Row, column: number): string {
  const cell = cells[column];
  return cell === undefined ? '' : cellText(cell);
}

/** From here pennies only get in the way. */
const WHOLE_POUNDS = 1000;

/** Set off from what it adds. */
export function isTotal({ role }: Row): boolean {
  return role === 'total' || role === 'subtotal';
}

/** The bars but for one that the line across them says already. */
export function ownBars({ bars, mark }: BlockOf<'bars'>): readonly Bar[] {
  const own = bars.filter(({ value, parts }) => parts || value !== mark?.value);
  return own.length > 0 ? own : bars;
}

/** How the values of a block of bars are written: one way for all of them. */
export function barWords({ unit, bars, mark, decimals: own }: BlockOf<'bars'>): (value: number) => string {
  if (unit === 'minutes') return (value) => minutes(value, Number.isInteger(value) ? 0 : 1);
  if (unit === 'share') return (value) => wholeShare(value);
  const largest = Math.max(mark?.value ?? 0, ...bars.map((bar) => Math.abs(bar.value)));
  const decimals = unit === 'GBP' && largest >= WHOLE_POUNDS ? 0 : (own ?? 2);
  return (value) => money(value, decimals);
}

/** The names of the parts of all bars, each once, in the order in which they first appear. */
export function partNames(bars: readonly Bar[]): string[] {
  return [...new Set(bars.flatMap((bar) => bar.parts ?? []).map((part) => part.label))];
}

/** A bar piece by piece from nothing to its value, each with the number of its name; one without parts is none of the names. */
export function piecesOf({ label, value, parts = [] }: Bar, names: readonly string[]) {
  if (parts.length === 0) return [{ label, value, from: 0, to: value, name: names.length }];
  let to = 0;
  return parts.map((part, at) => {
    const from = to;
    // The last ends where the bar does, however the others were rounded.
    to = at === parts.length - 1 ? value : from + part.value;
    return { ...part, from, to, name: names.indexOf(part.label) };
  });
}

/** Where the bars of a block begin and end: nothing is cut off, and nothing starts anywhere but at 0. */
export function scaleOf({ bars, mark }: BlockOf<'bars'>): { low: number; high: number } {
  const values = [0, ...bars.map((bar) => bar.value), ...(mark ? [mark.value] : [])];
  const low = Math.min(...values);
  return { low, high: Math.max(...values, low === 0 ? Number.MIN_VALUE : 0) };
}

/** The opening sentence in two: the view, and what carries it. */
export function opening({ lead, sentence }: Report): { lead: string; rest: string } {
  return { lead, rest: sentence.startsWith(lead) ? sentence.slice(lead.length).trimStart() : sentence };
}
