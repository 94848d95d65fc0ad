// The figures beside the costing, of checks and of ways: in no sum, and opened by `explain` all the same.
import type { Figure } from '../engine/figure.ts';
import { inOrder } from '../engine/graph.ts';
import { figureById } from '../figures/index.ts';
import { figuresElsewhere } from '../ways/figures/elsewhere.ts';
import { figuresOfWays } from '../ways/figures/ways.ts';
import { figuresOfDutyHour } from './finance/duty-hour.ts';
import { checks } from './index.ts';

/** By id, each after what it needs. */
export function figuresBeside(): ReadonlyMap<string, Figure> {
  const ofChecks = checks.flatMap(({ condition, thresholds = [], rests = {} }) => [
    condition,
    ...thresholds,
    ...Object.values(rests).filter((each) => typeof each !== 'string'),
  ]);
  const all = inOrder([...ofChecks, ...figuresOfDutyHour, ...figuresElsewhere, ...figuresOfWays]);
  return new Map(all.filter(({ id }) => !figureById.has(id)).map((figure) => [figure.id, figure]));
}
