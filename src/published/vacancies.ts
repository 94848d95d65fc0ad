// The share of posts that stands empty in a kind of service, as published, by date.
import { type Day, day } from '../calendar/day.ts';
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

export interface VacancyEntry {
  of: string;
  /** The profiles of the services it is about. */
  services: string[];
  rows: { from: string; value: number }[];
  source: string;
}

// The file is ours, and a test reads every entry of it.
export const vacancyEntries = data() as VacancyEntry[];

/** The last published before a day, else the first; undefined for a service whose vacancies nobody published. */
export function vacanciesOf(service: string, on: Day): Vacancies | undefined {
  const entry = vacancyEntries.find(({ services }) => services.includes(service));
  const row = entry && (entry.rows.findLast(({ from }) => day(from) <= on) ?? entry.rows[0]);
  if (!entry || !row) return undefined;
  const { of, rows, source } = entry;
  const highest = Math.max(...rows.map(({ value }) => value));
  return { of, from: day(row.from), share: row.value, highest, source };
}
