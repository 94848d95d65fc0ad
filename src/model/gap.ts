// The gap of one contract year as a function of the contract, for callers that ask again and again.
import type { Contract } from '../contract/types.ts';
import { gapPerYear } from '../figures/total/result.ts';
import type { ScenarioName } from '../scenarios/index.ts';
import { applyScenario } from './apply.ts';
import { problemIn } from './problem.ts';
import { contextOf, evaluate, lawOf } from './run.ts';
import { THE_YEAR } from './unit.ts';

/** £ a year that net income is above cost; undefined where the changed contract cannot be worked out. */
export function gapOf(contract: Contract, year: number, scenario: ScenarioName = 'asSpecified'): number | undefined {
  try {
    const applied = applyScenario(scenario, contract);
    if ('unavailable' in applied) return undefined;
    const context = contextOf(applied.contract, { ...applied.rules, unit: THE_YEAR }, year, lawOf(contract, year));
    // With every other figure, so that a contract that cannot be worked out in part has no gap either.
    return evaluate(context).value(gapPerYear);
  } catch (error) {
    if (problemIn(error)) return undefined;
    throw error;
  }
}
