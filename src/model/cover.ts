// What it costs that somebody comes: the fewest workers who are enough, and the rungs of the cover ladder.
import { lazily } from '../calendar/cache.ts';
import { raiseCover } from '../calls/contract/raise-cover.ts';
import { withCover } from '../calls/contract/with-cover.ts';
import { callsOf, type Effort, lengthFor } from '../calls/index.ts';
import { coverLadder, type Rung } from '../calls/ladder.ts';
import type { CallResult, Shares } from '../calls/types.ts';
import type { Contract } from '../contract/types.ts';
import type { Results } from '../engine/evaluate.ts';
import { priceToState } from '../figures/total/break-even.ts';
import { totalCost } from '../figures/total/overhead.ts';
import { unitVolume } from '../figures/total/unit.ts';
import { scenarios } from '../scenarios/index.ts';
import { asSold } from './apply.ts';
import { callQuestionOf, callsIn } from './calls.ts';
import { problemIn } from './problem.ts';
import { contextOf, lawOf, workOut } from './run.ts';
import type { Run } from './types.ts';

/** Of a year; `price`: what a unit must be paid for, where it is one that has a price. NaN where it is none. */
export interface CoverCost {
  perYear: number;
  price: number;
}

/** A rung is worked out with the pay of the contract, and with fair pay. */
type PaidAs = 'asSpecified' | 'fairWork';

type AsSpecified = Pick<Run, 'context' | 'results'>;

/** A rung with what becomes of the calls and what it costs; undefined where it cannot be worked out. */
export interface CoverRung extends Rung {
  shares: Shares;
  costs: { readonly [scenario in PaidAs]: CoverCost | undefined };
}

/** £ that the fewest who are enough add, a year and, where hours are paid for, an hour. */
export interface AddedCost {
  perYear: number;
  perHour?: number;
}

/** Will anybody come, and at what cost. */
export interface Calls {
  readonly result: CallResult;
  /** Undefined where no number is enough, or where the cost is none. */
  readonly added: AddedCost | undefined;
  readonly ladder: readonly CoverRung[];
}

/** Of the contract as specified, in its first year; undefined where no calls come at random. With an effort of its own it is simulated anew. */
export function callsFor(run: AsSpecified | undefined, effort?: Partial<Effort>): Calls | undefined {
  if (!run) return undefined;
  const question = effort && callQuestionOf(run.context);
  const result = effort ? question && callsOf(question, effort) : callsIn(run.context);
  if (!result?.allOut) return undefined;
  return lazily<Pick<Calls, 'result'>, Pick<Calls, 'added' | 'ladder'>>(
    { result },
    { added: () => addedCost(result, run), ladder: () => ladderOf(result, run, effort) },
  );
}

function ladderOf({ question }: CallResult, run: AsSpecified, effort: Partial<Effort> | undefined): CoverRung[] {
  return coverLadder(question, lengthFor(question, effort)).map((rung) => ({
    ...rung,
    costs: rungCosts(run, rung, question.crew),
  }));
}

function addedCost({ fewest }: CallResult, { context, results }: AsSpecified): AddedCost | undefined {
  if (!fewest) return undefined;
  const raised =
    fewest.added === 0 ? results : changed(context, raiseCover(context.contract, fewest.added), 'asSpecified');
  const perYear = raised ? raised.value(totalCost) - results.value(totalCost) : Number.NaN;
  if (Number.isNaN(perYear)) return undefined;
  return context.unit.kind === 'contact-hour' ? { perYear, perHour: perYear / results.value(unitVolume) } : { perYear };
}

function rungCosts({ context }: AsSpecified, rung: Rung, crew: number): CoverRung['costs'] {
  const covered = withRung(context.contract, rung, crew);
  const costOf = (name: PaidAs): CoverCost | undefined => {
    const results = changed(context, covered, name);
    return results && { perYear: results.value(totalCost), price: results.value(priceToState) };
  };
  return { asSpecified: costOf('asSpecified'), fairWork: costOf('fairWork') };
}

/** What the rung has on cover nothing that is safe replaces. Two who are there go together, with no second worker beside them. */
function withRung(contract: Contract, rung: Rung, crew: number): Contract {
  const covered = { ...withCover(contract, rung), safe: { ...contract.safe, cover: undefined } };
  if (rung.workers < 2 || crew > rung.workers) return covered;
  return {
    ...covered,
    visit: { ...covered.visit, crew: rung.workers },
    lone_working: { ...covered.lone_working, second_worker: 0 },
    safe: { ...covered.safe, second_worker: undefined },
  };
}

/** Another contract in place of the one of the run, paid for as that is; undefined where it cannot be worked out, such as by law that is younger. */
function changed({ contract, unit }: AsSpecified['context'], other: Contract, name: PaidAs): Results | undefined {
  try {
    const applied = scenarios[name].apply(other);
    if ('unavailable' in applied) return undefined;
    const sold = asSold(applied, contract, name);
    const results = workOut(contextOf(sold.contract, { ...sold.rules, unit }, 1, lawOf(sold.contract, 1)));
    // What cannot be worked out shows here.
    results.value(totalCost);
    return results;
  } catch (error) {
    if (problemIn(error)) return undefined;
    throw error;
  }
}
