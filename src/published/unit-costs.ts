// Published costs of what happens when a service is not delivered, by name.
import { type Day, day } from '../calendar/day.ts';
import data from './unit-costs.yaml';

export interface UnitCost {
  event: string;
  title: string;
  /** £ for one event, at the prices of `year`. */
  value: number;
  year: string;
  source: string;
}

interface Entry {
  event: string;
  title: string;
  rows: { from: string; value: number; year: string }[];
  source: string;
}

// The file is ours, and a test reads every entry of it.
const ENTRIES = data() as Entry[];

export const eventNames: readonly string[] = ENTRIES.map(({ event }) => event);

/** The last published before a day, else the first; undefined for an event that the list does not have. */
export function unitCost(event: string, on: Day): UnitCost | undefined {
  const entry = ENTRIES.find((each) => each.event === event);
  const row = entry && (entry.rows.filter(({ from }) => day(from) <= on).at(-1) ?? entry.rows[0]);
  return entry && row && { event, title: entry.title, value: row.value, year: row.year, source: entry.source };
}
