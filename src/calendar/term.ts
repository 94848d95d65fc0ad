// The term of a contract in contract years, the last of which may be cut short.
import { addMonths, addYears, type Day } from './day.ts';

export interface Term {
  /** The last day. */
  end: Day;
  /**
   * One for each contract year begun: the share of its days that lies in the term. All but the last are whole (1); a year
   * cut short is costed as a whole one and counts by this share in every sum over the term.
   */
  parts: readonly number[];
  /** Years of the term: the sum of the parts. */
  years: number;
}

/** How a contract says its term: `end`, its last day, or `years`, in which months are twelfths. */
export interface TermStated {
  start: Day;
  end: Day | undefined;
  years: number;
}

/** Years of a term that ends on a day, as its length would be stated: in months where it is a number of them. */
export function yearsTo(start: Day, end: Day): number {
  const { years } = termOf({ start, end, years: 0 });
  const months = Math.round(years * 12);
  return endOf(start, months / 12) === end ? months / 12 : years;
}

/** Whole years first, then months from that anniversary. */
export function termOf({ start, end, years }: TermStated): Term {
  const last = end ?? endOf(start, years);
  const parts: number[] = [];
  for (let from = start; from <= last; ) {
    const next = addYears(start, parts.length + 1);
    parts.push(Math.min(1, (last - from + 1) / (next - from)));
    from = next;
  }
  return { end: last, parts, years: parts.reduce((sum, part) => sum + part, 0) };
}

function endOf(start: Day, years: number): Day {
  const months = Math.round(years * 12);
  const whole = Math.floor(months / 12);
  return addMonths(addYears(start, whole), months - whole * 12) - 1;
}

/** How many contract years are begun once an authority has extended the term by some years. */
export function yearsWithExtension(stated: TermStated, extension: number): number {
  const { end } = termOf(stated);
  return extension > 0
    ? termOf({ ...stated, end: addYears(end + 1, extension) - 1 }).parts.length
    : termOf(stated).parts.length;
}
