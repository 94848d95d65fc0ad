// The cheapest measure that would show a way which nothing shows now, and what it costs beside what it protects.
import { dated, rowOn } from '../../calendar/dated.ts';
import type { Day } from '../../calendar/day.ts';
import { MEASURES, type MeasureName } from '../../contract/clauses.ts';
import type { Closing } from '../../model/types.ts';
import { hours, money, plural } from '../../words/words.ts';
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

/** Undefined where no measure would show it whole at a cost that can be estimated. */
export function closingOf(lever: Lever, move: Move, setting: Setting): Closing | undefined {
  const rate = officerHour(setting.contract.contract.start);
  let best: Closing | undefined;
  for (const measure of MEASURES) {
    const { sees } = measures[measure];
    if (sees[lever.id]?.level !== 'sees') continue;
    const effort = effortOf(measure, lever, move, setting);
    if (!effort) continue;
    const costPerYear = effort.hours * rate.value;
    if (best && best.costPerYear <= costPerYear) continue;
    const { label } = measures[measure];
    const protects = protectedBy(lever, move, setting);
    const basis = `${effort.basis}, at ${money(rate.value)} an hour (${rate.source}); the time is our estimate`;
    best = {
      measure,
      label,
      costPerYear,
      protects,
      basis,
      message: `${label} would show it, at about ${money(costPerYear, 0)} a year beside ${money(protects, 0)} that it protects: ${basis}.`,
    };
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
  const size = sampleNeeded(lever.touches?.(move.value, setting) ?? 1);
  const total = size * effort.hoursPerVisit * effort.timesPerYear;
  return {
    hours: total,
    basis: `${plural(size, 'visit')} looked at, ${effort.timesPerYear} times a year, ${hours(total)} of an officer in all`,
  };
}

/** £ a year: what would be paid for hours not given, else the sum that the lever saves. */
function protectedBy(lever: Lever, move: Move, setting: Setting): number {
  const share = lever.undelivered?.(move.value);
  return share === undefined || setting.paidByTheHour === 0 ? move.saves : share * setting.paidByTheHour;
}
