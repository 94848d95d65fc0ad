// The gap of one contract year as a function of the contract, for callers that ask again and again.
import type { Day } from '../calendar/day.ts';
import type { Contract } from '../contract/types.ts';
import type { RunContext } from '../figures/context.ts';
import { figures } from '../figures/index.ts';
import { gapPerYear } from '../figures/total/result.ts';
import { type ScenarioName, scenarios } from '../scenarios/index.ts';
import type { YearLaw } from './law.ts';
import { problemIn } from './problem.ts';
import { contextOf, evaluatorFor, lawOf } from './run.ts';

/** The last year asked about: one that asks again and again changes one number at a time. */
let last:
  | { start: Day; year: number; growth: Contract['assumptions']; law: YearLaw; context: RunContext | undefined }
  | undefined;

function lastFor(
  { contract: { start }, assumptions: growth }: Contract,
  year: number,
): NonNullable<typeof last> | undefined {
  if (last?.start !== start || last.year !== year) return undefined;
  return last.growth.wage_growth === growth.wage_growth && last.growth.price_growth === growth.price_growth
    ? last
    : undefined;
}

let evaluateGap: ReturnType<typeof evaluatorFor> | undefined;

/** £ a year that net income is above cost; undefined where the changed contract cannot be worked out. */
export function gapOf(contract: Contract, year: number, scenario: ScenarioName = 'asSpecified'): number | undefined {
  const applied = scenarios[scenario].apply(contract);
  if ('unavailable' in applied) return undefined;
  try {
    const known = lastFor(contract, year);
    const law = known?.law ?? lawOf(contract, year);
    const context = contextOf(applied.contract, applied.rules, year, law, known?.context);
    last = { start: contract.contract.start, year, growth: contract.assumptions, law, context };
    // With every other figure, so that a contract that cannot be worked out in part has no gap either.
    evaluateGap ??= evaluatorFor([gapPerYear], figures);
    return evaluateGap(context).value(gapPerYear);
  } catch (error) {
    if (problemIn(error)) return undefined;
    throw error;
  }
}
