// How long a term is in whole months, from its first day to its last.
import { addMonths, type Day, dateOf } from '../calendar/day.ts';

export interface Span {
  months: number;
}

/** Undefined where it is no whole number of months. */
export function spanOf(first: Day, last: Day): Span | undefined {
  const [from, to] = [dateOf(first), dateOf(last + 1)];
  const months = (to.year - from.year) * 12 + to.month - from.month;
  return months > 0 && addMonths(first, months) === last + 1 ? { months } : undefined;
}

/** Years of a term that is no whole number of months go by its days. */
export function yearsOf(first: Day, last: Day): number {
  // A term that ends on the day on which it began, years on, is meant to end the day before.
  const whole = spanOf(first, last) ?? spanOf(first, last - 1);
  return whole === undefined ? (last - first + 1) / 365.25 : whole.months / 12;
}
