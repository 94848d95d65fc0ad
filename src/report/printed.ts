// The three figures that every report turns on, rounded so that a reader who subtracts one from another gets the third.
import type { Results } from '../engine/evaluate.ts';
import { netPerContactHour } from '../figures/income/net.ts';
import { costPerContactHour, minutesBought } from '../figures/total/result.ts';
import { roundTo } from './rounding.ts';

/** Whole minutes of each hour that the money pays for, rounded down: money for 59.9 does not pay for 60. */
export function printedMinutes(results: Results): number {
  return Math.max(0, Math.floor(results.value(minutesBought)));
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
