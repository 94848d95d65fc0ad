// The three figures that every report turns on, rounded so that a reader who subtracts one from another gets the third.
import type { Results } from '../engine/evaluate.ts';
import { netPerContactHour } from '../figures/income/net.ts';
import { costPerContactHour, gapPerYear, minutesBought } from '../figures/total/result.ts';
import type { ScenarioName } from '../scenarios/index.ts';
import { roundTo } from '../words/rounding.ts';
import type { Assessment } from './types.ts';

/** Whole minutes of each hour that the money pays for, rounded down: money for 59.9 does not pay for 60. */
export function printedMinutes(results: Results): number {
  return Math.max(0, Math.floor(results.value(minutesBought)));
}

/** £ of the whole term: what the printed gaps of its years add to; undefined where a year could not be worked out. */
export function printedTermGap({ years }: Pick<Assessment, 'years'>, scenario: ScenarioName): number | undefined {
  let total = 0;
  for (const { runs } of years) {
    const run = runs.get(scenario);
    if (!run) return undefined;
    total += roundTo(run.results.value(gapPerYear), 0);
  }
  return total;
}

export interface PrintedHour {
  /** £ an hour, to the penny. */
  net: number;
  cost: number;
  /** `net` less `cost`, as printed. */
  gap: number;
}

export function printedHour(results: Results): PrintedHour {
  const net = roundTo(results.value(netPerContactHour), 2);
  const cost = roundTo(results.value(costPerContactHour), 2);
  return { net, cost, gap: roundTo(net - cost, 2) };
}
