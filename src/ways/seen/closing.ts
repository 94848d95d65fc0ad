// The cheapest measure that would show a way which nothing shows now, in hours of an officer.

import { dated, rowOn } from '../../calendar/dated.ts';
import type { Day } from '../../calendar/day.ts';
import { wordsFor } from '../../contract/profiles/words.ts';
import { MEASURES } from '../../contract/sections/monitoring.ts';
import type { MeasureName } from '../../contract/types.ts';
import { hours, plural } from '../../words/words.ts';
import type { Lever, Move } from '../lever.ts';
import type { Setting } from '../setting.ts';
import { measures } from './measures.ts';
import officer from './officer-hour.yaml';

interface OfficerHour {
  rows: { from: string; value: number; source: string }[];
}

const ROWS = dated((officer() as OfficerHour).rows);

/** £ for an hour of an officer: the last published before the contract starts, else the first. */
export function officerHour(start: Day): { value: number; source: string } {
  const row = rowOn(ROWS, start) ?? ROWS[0];
  if (!row) throw new Error('nobody says what an hour of an officer costs');
  return row;
}

/** A sample is made so large that it would miss a case with this chance at most. */
const MISS = 0.05;
/** Fewer than this a time convinces nobody. */
const LEAST_SAMPLE = 5;

/** How many visits to look at, so that one on which the lever shows is among them. */
export function sampleNeeded(touched: number): number {
  const needed = touched >= 1 ? 1 : Math.log(MISS) / Math.log(1 - touched);
  return Math.max(LEAST_SAMPLE, Math.ceil(needed));
}

export interface Cheapest {
  measure: MeasureName;
  /** Hours of an officer a year. */
  hours: number;
  basis: string;
}

/** The measure that would show a lever whole with the least effort; undefined where none can be estimated. */
export function cheapestFor(lever: Lever, move: Move, setting: Setting): Cheapest | undefined {
  let best: Cheapest | undefined;
  for (const measure of MEASURES) {
    if (measures[measure].sees[lever.id]?.level !== 'sees') continue;
    const effort = effortOf(measure, lever, move, setting);
    if (effort && (!best || effort.hours < best.hours)) best = { measure, ...effort };
  }
  return best;
}

function effortOf(
  measure: MeasureName,
  lever: Lever,
  move: Move,
  setting: Setting,
): { hours: number; basis: string } | undefined {
  const { effort } = measures[measure];
  if (!effort) return undefined;
  if ('hoursPerYear' in effort)
    return { hours: effort.hoursPerYear, basis: `${hours(effort.hoursPerYear)} of an officer a year` };
  const { visit, visits } = wordsFor(setting.contract);
  const size = sampleNeeded(lever.touches?.(move.value, setting) ?? 1);
  const total = size * effort.hoursPerVisit * effort.timesPerYear;
  return {
    hours: total,
    basis: `${plural(size, visit, visits)} looked at, ${effort.timesPerYear} times a year, ${hours(total)} of an officer in all`,
  };
}
