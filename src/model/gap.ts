// The gap of one contract year as a function of the contract, for callers that ask again and again.
import type { Contract } from '../contract/types.ts';
import type { ScenarioRules } from '../figures/context.ts';
import { gapPerYear } from '../figures/total/result.ts';
import { scenarios } from '../scenarios/index.ts';
import { asSold } from './apply.ts';
import { problemIn } from './problem.ts';
import { contextOf, evaluate, lawOf, type Sums } from './run.ts';
import type { Run } from './types.ts';
import { THE_YEAR } from './unit.ts';

/** £ a year that net income is above cost as specified; undefined where the contract cannot be worked out. */
export function gapOf(contract: Contract, year: number): number | undefined {
  return sumsOf(contract, year)?.value(gapPerYear);
}

/** The same of contracts that are this one but for a value or two. `known`: it as specified, where that is worked out. */
export function gapsLike(contract: Contract, year: number, known?: Known): (changed: Contract) => number | undefined {
  const sums = sumsLike(contract, year, known);
  return (changed) => sums(changed)?.value(gapPerYear);
}

/** The sums of contracts that are this one but for a value or two; undefined where one cannot be worked out. */
export function sumsLike(contract: Contract, year: number, known?: Known): (changed: Contract) => Sums | undefined {
  const rules = known?.context.rules ?? ANY_UNIT;
  const like = known?.sums ?? sumsOf(contract, year, rules);
  return (changed) => sumsOf(changed, year, rules, like);
}

/** The gap at the legal minimum of contracts that are one but for a value or two. `known`: that one, at the legal minimum. */
export function legalGapsLike(year: number, known: Known): (changed: Contract) => number | undefined {
  const { unit } = known.context.rules;
  return (changed) => {
    const { contract, rules } = asSold(scenarios.legalMinimum.apply(changed), changed, 'legalMinimum');
    return sumsOf(contract, year, { ...rules, unit }, known.sums)?.value(gapPerYear);
  };
}

type Known = Pick<Run, 'context' | 'sums'>;

/** The gap is the same whatever the unit. */
const ANY_UNIT: ScenarioRules = { unit: THE_YEAR };

function sumsOf(contract: Contract, year: number, rules = ANY_UNIT, like?: Sums): Sums | undefined {
  try {
    // With every other figure, so that a contract that cannot be worked out in part has no gap either.
    return evaluate(contextOf(contract, rules, year, lawOf(contract, year), undefined, like?.given), like);
  } catch (error) {
    if (problemIn(error)) return undefined;
    throw error;
  }
}
