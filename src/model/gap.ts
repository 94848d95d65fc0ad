// The gap of one contract year as a function of the contract, for callers that ask again and again.
import type { Contract } from '../contract/types.ts';
import type { Unit } from '../figures/context.ts';
import { gapPerYear } from '../figures/total/result.ts';
import { problemIn } from './problem.ts';
import { contextOf, evaluate, lawOf, type Sums } from './run.ts';
import { THE_YEAR } from './unit.ts';

/** £ a year that net income is above cost as specified; undefined where the contract cannot be worked out. */
export function gapOf(contract: Contract, year: number): number | undefined {
  return sumsOf(contract, year)?.value(gapPerYear);
}

/** The same of contracts that are this one but for a value or two. */
export function gapsLike(contract: Contract, year: number): (changed: Contract) => number | undefined {
  const sums = sumsLike(contract, year);
  return (changed) => sums(changed)?.value(gapPerYear);
}

/** The sums of contracts that are this one but for a value or two; undefined where one cannot be worked out. */
export function sumsLike(contract: Contract, year: number, unit?: Unit): (changed: Contract) => Sums | undefined {
  const like = sumsOf(contract, year, unit);
  return (changed) => sumsOf(changed, year, unit, like);
}

function sumsOf(contract: Contract, year: number, unit = THE_YEAR, like?: Sums): Sums | undefined {
  try {
    // With every other figure, so that a contract that cannot be worked out in part has no gap either.
    return evaluate(contextOf(contract, { unit }, year, lawOf(contract, year)), like);
  } catch (error) {
    if (problemIn(error)) return undefined;
    throw error;
  }
}
