// The term and the years of a contract in words.
import { formatDay, formatMonth } from '../../calendar/day.ts';
import { type TermStated, termOf } from '../../calendar/term.ts';
import type { YearResult } from '../../model/types.ts';

/** `September 2015 to August 2018` */
export function dates(years: readonly Pick<YearResult, 'from' | 'to'>[]): string {
  const [first, last] = [years[0], years.at(-1)];
  return first && last ? `${formatMonth(first.from)} to ${formatMonth(last.to)}` : '';
}

/** The same of a term, which may end within a contract year. */
export function termDates(stated: TermStated): string {
  return `${formatMonth(stated.start)} to ${formatMonth(termOf(stated).end)}`;
}

/** `1 September 2015 to 31 August 2016` */
export function yearDates({ from, to }: Pick<YearResult, 'from' | 'to'>): string {
  return `${formatDay(from)} to ${formatDay(to)}`;
}
