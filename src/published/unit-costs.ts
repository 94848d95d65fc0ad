// Published costs of what happens when a service is not delivered, by name.
import { dated, rowOn } from '../calendar/dated.ts';
import type { Day } from '../calendar/day.ts';
import type { UnitCosts } from './schema.ts';
import data from './unit-costs.yaml';

export interface UnitCost {
  event: string;
  title: string;
  /** £ for one event, at the prices of `year`. */
  value: number;
  year: string;
  source: string;
}

const ENTRIES = data() as UnitCosts;

export const eventNames: readonly string[] = ENTRIES.map(({ event }) => event);

/** The last published before a day, else the first; undefined for an event that the list does not have. */
export function unitCost(event: string, on: Day): UnitCost | undefined {
  const entry = ENTRIES.find((each) => each.event === event);
  const row = entry && (rowOn(dated(entry.rows), on) ?? entry.rows[0]);
  return entry && row && { event, title: entry.title, value: row.value, year: row.year, source: entry.source };
}
