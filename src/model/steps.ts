// The way from the lean reading of silence to the usual one, an input at a time.

import type { Input } from '../contract/types.ts';
import { sumsPathOf } from '../contract/visit-lengths.ts';
import { gapPerYear } from '../figures/total/result.ts';
import { unitVolume } from '../figures/total/unit.ts';
import { weightsOf } from './decisive.ts';
import { gapOf } from './gap.ts';
import { leastPrinted } from './printed.ts';
import { specifiedIn } from './specified.ts';
import type { Assessment } from './types.ts';
import { withValueOf } from './vary.ts';

/** An input moved from lean to usual, when those before it already are. */
export interface Step {
  input: Input;
  /** £ a unit by which that widens the gap. */
  adds: number;
}

/** The weightiest first, then what weighs only beside others, so that together they are the difference between the readings. */
export function stepsToUsual(assessment: Assessment, year: number): Step[] {
  const { file, years } = assessment;
  const { usual } = file;
  const run = specifiedIn({ years }, year);
  if (!usual || !run) return [];
  const units = run.results.value(unitVolume);
  let gap = run.results.value(gapPerYear) / units;
  if (Number.isNaN(gap)) return [];
  const inputs = new Set([...weightsOf(assessment, year).map(({ input }) => input), ...file.inputs.values()]);
  let { contract } = file;
  const steps: Step[] = [];
  for (const input of inputs) {
    if (!input.usual) continue;
    const moved = withValueOf(contract, sumsPathOf(input.path), usual);
    const own = gapOf(moved, year);
    if (own === undefined) continue;
    contract = moved;
    const adds = gap - own / units;
    gap = own / units;
    if (Math.abs(adds) >= leastPrinted(run.context)) steps.push({ input, adds });
  }
  return steps;
}
