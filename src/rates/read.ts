// Turns the file of a rate into a `Rate`. What a file may hold is in the schema, which tests hold every file to.
import { type Dated, dated } from '../calendar/dated.ts';
import { day } from '../calendar/day.ts';
import type { RateFile } from './schema.ts';
import type { Rate, RateRow } from './types.ts';

/** `earlier` is the rate that `before` names: its rows stand before the first of the file. */
export function rateOf(name: string, { known_to, rows, ...file }: RateFile, earlier?: Rate): Rate {
  const own: Dated<RateRow> = dated(rows).map(({ reference_confirmed, min_age, ...row }) => ({
    ...row,
    referenceConfirmed: reference_confirmed,
    ...(min_age === undefined ? {} : { minAge: min_age }),
  }));
  const first = own[0]?.from ?? 0;
  return {
    name,
    ...file,
    knownTo: day(known_to),
    rows: [...(earlier?.rows.filter(({ from }) => from < first) ?? []), ...own],
  };
}
