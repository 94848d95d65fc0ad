// The gap of one contract year as a function of the contract, for callers that ask again and again.
import type { Contract } from '../contract/types.ts';
import { FigureError } from '../engine/evaluate.ts';
import { gapPerYear } from '../figures/total/result.ts';
import { type ScenarioName, scenarios } from '../scenarios/index.ts';
import { contextOf, evaluatorFor, lawOf } from './run.ts';
import { ContractProblem } from './sales.ts';

let gapOnly: ReturnType<typeof evaluatorFor> | undefined;

/** £ a year that net income is above cost; undefined where the changed contract cannot be worked out. */
export function gapOf(contract: Contract, year: number, scenario: ScenarioName = 'asSpecified'): number | undefined {
  const applied = scenarios[scenario].apply(contract);
  if ('unavailable' in applied) return undefined;
  gapOnly ??= evaluatorFor([gapPerYear]);
  try {
    return gapOnly(contextOf(applied.contract, applied.rules, year, lawOf(contract, year))).value(gapPerYear);
  } catch (error) {
    if (error instanceof FigureError || error instanceof ContractProblem) return undefined;
    throw error;
  }
}
