// Whatever is known by date: rows that each hold from their day until the next. Rates, pay points, published prices,
// unit costs and the hour of an officer are looked up here and nowhere else.
import { type Day, day } from './day.ts';

/** Rows in order of date. */
export type Dated<T> = readonly (T & { from: Day })[];

type Since = { readonly from: Day };

/** A row with those of the days asked about on which it holds. */
export interface Stretch<R> {
  from: Day;
  to: Day;
  row: R;
}

/** Rows of a file, whose days are texts. */
export function dated<T extends { from: string }>(rows: readonly T[]): Dated<Omit<T, 'from'>> {
  return rows.map((row) => ({ ...row, from: day(row.from) }));
}

/** The last row that had begun by a day; undefined before the first. */
export function rowOn<R extends Since>(rows: readonly R[], on: Day): R | undefined {
  return rows.findLast(({ from }) => from <= on);
}

/** The rows that hold from `from` to `to`, both included, in order; days before the first row are in none. */
export function stretchesOf<R extends Since>(rows: readonly R[], from: Day, to: Day): Stretch<R>[] {
  const found: Stretch<R>[] = [];
  // Backwards, because most questions are about recent years.
  for (let at = rows.length - 1, end = to; at >= 0 && end >= from; at--) {
    const row = rows[at] as R;
    if (row.from > end) continue;
    const start = Math.max(from, row.from);
    found.push({ from: start, to: end, row });
    end = start - 1;
  }
  return found.reverse();
}

/** The rows that begin from `from` to `to`, both included. */
export function beginningIn<R extends Since>(rows: readonly R[], from: Day, to: Day): R[] {
  return rows.filter((row) => row.from >= from && row.from <= to);
}
