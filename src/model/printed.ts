// The figures that every report turns on, as they are printed.
import type { Results } from '../engine/evaluate.ts';
import type { RunContext } from '../figures/context.ts';
import { netPerUnit } from '../figures/income/net.ts';
import { shareBought } from '../figures/total/bought.ts';
import { costPerUnit, gapPerYear } from '../figures/total/result.ts';
import type { ScenarioName } from '../scenarios/index.ts';
import { type RoundedHour, roundedHour, roundTo, wholeMinutes } from '../words/rounding.ts';
import type { Assessment } from './types.ts';

/** Whole minutes of each hour that the money pays for. */
export function printedMinutes(results: Results): number {
  return wholeMinutes(results.value(shareBought) * 60);
}

/** £ of the whole term: what the printed gaps of its years add to; undefined where a year could not be worked out. */
export function printedTermGap({ years }: Pick<Assessment, 'years'>, scenario: ScenarioName): number | undefined {
  let total = 0;
  for (const { year, runs } of years) {
    const run = runs.get(scenario);
    if (!run) return undefined;
    total += roundTo(run.results.value(gapPerYear) * (run.context.termParts[year - 1] ?? 1), 0);
  }
  return total;
}

export function printedHour(results: Results): RoundedHour {
  return roundedHour(results.value(netPerUnit), results.value(costPerUnit));
}

/** One of what the price is for, in words: `hour`, `hour on duty`, `assessment`, `year`. */
export function unitNameOf({ contract, unit: { kind, item = 0 } }: RunContext): string {
  if (kind === 'piece') return contract.price.items[item]?.name ?? 'piece';
  return {
    'contact-hour': 'hour',
    'duty-hour': 'hour on duty',
    session: 'session',
    'place-week': 'week of a place',
    year: 'year',
  }[kind];
}
