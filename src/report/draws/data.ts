// What JSON and tables for other programs say of draws: unrounded, null where it is none.

import type { Share } from '../../calls/types.ts';
import type { Chances } from '../../chances.ts';
import { orNull } from '../../engine/none.ts';
import { type Outcome, PERCENTILES, type RangeWeight, type Spread } from '../../model/draws/outcome.ts';

type Data = Record<string, unknown>;

const shareData = (of: Share | undefined): Data | null =>
  of ? { share: of.share, interval: [of.low, of.high] } : null;

const spreadData = ({ mean, percentiles }: Spread): Data => ({
  mean: orNull(mean),
  ...Object.fromEntries(PERCENTILES.map((at) => [`p${at}`, orNull(percentiles[at])])),
});

const figuresOf = ({ costPerUnit, gapPerUnit, costPerYear, gapPerYear }: Outcome) => ({
  'cost.perUnit': spreadData(costPerUnit),
  'gap.perUnit': spreadData(gapPerUnit),
  'cost.total': spreadData(costPerYear),
  'gap.perYear': spreadData(gapPerYear),
});

const chancesOf = ({ pays, paysUsual, lawful }: Outcome, deliverable?: Share) => ({
  pays: shareData(pays),
  paysUsual: shareData(paysUsual),
  lawful: shareData(lawful),
  ...(deliverable ? { deliverable: shareData(deliverable) } : {}),
});

function inputData({ range: { input, low, likely, high }, correlation, share, turnsAt }: RangeWeight): Data {
  return { path: input.path, unit: input.unit, low, likely, high, correlation, weight: share, turnsAt };
}

/** Of a report: the money. */
export function drawnData(outcome: Outcome): Data {
  return {
    draws: outcome.draws,
    seed: outcome.seed,
    year: outcome.year,
    failed: outcome.failed,
    chances: chancesOf(outcome),
    finance: outcome.finance,
    figures: figuresOf(outcome),
    inputs: outcome.weights.map(inputData),
    held: outcome.held.map(({ range, why }) => ({ path: range.input.path, why })),
  };
}

/** All of it. */
export function chancesData({ outcome, views, deliverable, checks }: Chances): Data {
  return {
    ...drawnData(outcome),
    chances: chancesOf(outcome, deliverable),
    views,
    checks: checks.map(({ check, share }) => ({ id: check.id, share })),
  };
}

/** As the lines of one table: what each is of, its name, and its numbers. */
export function chancesRecords({ outcome, views, deliverable, checks }: Chances): Data[] {
  const all = outcome.draws - outcome.failed;
  return [
    ...Object.entries({ pays: outcome.pays, paysUsual: outcome.paysUsual, lawful: outcome.lawful, deliverable })
      .filter(([, of]) => of !== undefined)
      .map(([name, of]) => ({ of: 'chance', name, share: of?.share, from: of?.low, to: of?.high })),
    ...Object.entries(outcome.finance).map(([name, count]) => ({ of: 'finance', name, share: count / all })),
    ...Object.entries(views).map(([name, count]) => ({ of: 'view', name, share: count / all })),
    ...Object.entries(figuresOf(outcome)).map(([name, spread]) => ({ of: 'figure', name, ...spread })),
    ...outcome.weights.map((each) => {
      const { path, ...rest } = inputData(each);
      return { of: 'input', name: path, ...rest };
    }),
    ...checks.map(({ check, share }) => ({ of: 'finding', name: check.id, share })),
  ];
}
