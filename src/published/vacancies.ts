// The share of posts that stands empty in a kind of service, as published, by date.
import { dated, rowOn } from '../calendar/dated.ts';
import type { Day } from '../calendar/day.ts';
import type { VacancyEntry } from './schema.ts';
import data from './vacancies.yaml';

export interface Vacancies {
  /** Whose posts: `children's social workers in England`. */
  of: string;
  from: Day;
  share: number;
  /** The highest share that was published of any date. */
  highest: number;
  source: string;
}

export const vacancyEntries = data() as VacancyEntry[];

/** The last published before a day, else the first; undefined for a service whose vacancies nobody published. */
export function vacanciesOf(service: string, on: Day): Vacancies | undefined {
  const entry = vacancyEntries.find(({ services }) => services.includes(service));
  if (!entry) return undefined;
  const known = dated(entry.rows);
  const row = rowOn(known, on) ?? known[0];
  if (!row) return undefined;
  const { of, rows, source } = entry;
  const highest = Math.max(...rows.map(({ value }) => value));
  return { of, from: row.from, share: row.value, highest, source };
}
