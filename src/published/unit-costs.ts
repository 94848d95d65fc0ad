// Published costs of what happens when a service is not delivered, by name.
import { dated } from '../calendar/dated.ts';
import { type Day, dateOf } from '../calendar/day.ts';
import { rates } from '../rates/index.ts';
import type { UnitCosts } from './schema.ts';
import data from './unit-costs.yaml';

export interface UnitCost {
  event: string;
  title: string;
  /** £ for one event, moved by consumer prices from those of `year` to those of the day asked about. */
  value: number;
  /** As published, at the prices of `year`. */
  published: number;
  year: string;
  source: string;
}

const ENTRIES = data() as UnitCosts;

export const eventNames: readonly string[] = ENTRIES.map(({ event }) => event);

/** The one published nearest to a day, of two as near the earlier; undefined for an event that the list does not have. */
export function unitCost(event: string, on: Day): UnitCost | undefined {
  const entry = ENTRIES.find((each) => each.event === event);
  if (!entry) return undefined;
  const rows = dated(entry.rows);
  const nearest = rows.reduce((best, row) => (Math.abs(row.from - on) < Math.abs(best.from - on) ? row : best));
  const { value: published, year, from } = nearest;
  const value = published * growthBetween(dateOf(from).year, dateOf(on).year);
  return { event, title: entry.title, value, published, year, source: entry.source };
}

/** How consumer prices grew from one calendar year to another, as far as it is known. */
function growthBetween(from: number, to: number): number {
  if (to < from) return 1 / growthBetween(to, from);
  return rates['consumer-prices'].rows.reduce((grown, { from: day, value }) => {
    const { year } = dateOf(day);
    return year > from && year <= to ? grown * (1 + value) : grown;
  }, 1);
}
