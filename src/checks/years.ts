// Contract years in the words of findings.
import { formatDay } from '../calendar/day.ts';
import type { YearResult } from '../model/types.ts';

/** `In year 2 (from 1 September 2016)`, or `From 1 September 2015` where the term is one year. */
export function yearWords({ year, from, projected }: YearResult, term: number): string {
  const when = term === 1 ? `In the year from ${formatDay(from)}` : `In year ${year} (from ${formatDay(from)})`;
  return projected ? `${when}, on law partly projected,` : when;
}

/** ` It is so in 2 of the 3 years.`, with the space before it; nothing where there is one year. */
export function howMany(years: number, term: number): string {
  if (term === 1) return '';
  return years === term ? ' It is so in every year of the term.' : ` It is so in ${years} of the ${term} years.`;
}
