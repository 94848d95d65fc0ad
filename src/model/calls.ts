// A contract put to the simulation of calls: once for each contract, on the law of its first year.
import { callsAre } from '../calls/contract/planned.ts';
import { questionOf } from '../calls/contract/question.ts';
import { callsOf } from '../calls/index.ts';
import type { CallQuestion, CallResult } from '../calls/types.ts';
import { callsAWeek } from '../calls/week.ts';
import type { Contract } from '../contract/types.ts';
import type { RunContext } from '../figures/context.ts';
import { crew } from '../figures/time/crew.ts';
import { journeys } from '../figures/time/visits.ts';
import { number } from '../words/words.ts';
import { contextOf, lawOf, workOut } from './run.ts';
import { ContractProblem } from './sales.ts';
import { THE_YEAR } from './unit.ts';

type Given = Pick<RunContext, 'contract' | 'rules'>;

/** Undefined where nobody makes a journey, or visits are planned. */
export function callQuestionOf({ contract, rules }: Given): CallQuestion | undefined {
  // Whether they are planned does not hang on how many there are.
  if (callsAre(contract, 1) !== 'unplanned') return undefined;
  const results = workOut(contextOf(contract, { ...rules, unit: THE_YEAR }, 1, lawOf(contract, 1)));
  const calls = results.value(journeys);
  if (callsAre(contract, calls) !== 'unplanned') return undefined;
  const question = questionOf(contract, { journeys: calls, crew: results.value(crew) });
  const week = callsAWeek(question);
  if (week > MOST_A_WEEK)
    throw new ContractProblem(
      'demand.hours_per_week',
      `the hours asked for come to ${number(week, 0)} unplanned calls a week, more than any service has; are the hours and the length of a visit right?`,
    );
  return question;
}

/** About what all of England has for medical help by telephone; a simulation of many more would go on for hours. */
const MOST_A_WEEK = 400_000;

/** What becomes of its calls; the seed and the weeks are those of every report and check. */
export function callsIn(given: Given): CallResult | undefined {
  let known = simulated.get(given.contract);
  if (!known) {
    const question = callQuestionOf(given);
    known = { result: question && callsOf(question) };
    simulated.set(given.contract, known);
  }
  return known.result;
}

/** A contract that differs in what calls are not looked at for: what becomes of them is what becomes of those of another. */
export function withCallsOf(contract: Contract, other: Contract): void {
  const known = simulated.get(other);
  if (known) simulated.set(contract, known);
}

const simulated = new WeakMap<Contract, { result: CallResult | undefined }>();
