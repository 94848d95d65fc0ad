// Money that is paid for work that nobody states: no hours, no cover, no posts. Then no cost can be said, but what the money
// buys can: the model is run with two numbers of posts, and the line between them tells how many it pays for.
import type { Contract, StaffRole } from '../contract/types.ts';
import type { Results } from '../engine/evaluate.ts';
import type { Figure } from '../engine/figure.ts';
import { partsOf } from '../engine/graph.ts';
import { fewPosts, morePosts } from '../figures/constants.ts';
import type { RunContext, ScenarioRules } from '../figures/context.ts';
import { gross } from '../figures/income/gross.ts';
import { figures } from '../figures/index.ts';
import { postsOf } from '../figures/roles.ts';
import { roleFte } from '../figures/staff/staff.ts';
import { onDuty, postsOnDuty } from '../figures/time/on-duty.ts';
import { awakeBought, dutyHoursBought, postCost, postsBought } from '../figures/total/bought.ts';
import { totalCost } from '../figures/total/overhead.ts';
import type { YearLaw } from './law.ts';
import { contextOf, evaluate, type Sums, workOut } from './run.ts';

/**
 * One run of the model: all its figures, and what they rest on. `like`: another of which much may hold here too; `near`: one
 * of the same year, whose calendar may be its own. Throws as `contextOf` does, and FigureError.
 */
export function runOf(
  contract: Contract,
  rules: ScenarioRules,
  year: number,
  law: YearLaw,
  like?: Sums,
  near = like?.given,
): { context: RunContext; results: Results; sums?: Sums } {
  const context = contextOf(contract, rules, year, law, undefined, near);
  if (asksForWork(contract) || !isUnstated(context)) {
    const sums = evaluate(context, like);
    return { context, results: sums, sums };
  }
  const withPosts = (number: number): RunContext => contextOf(manned(contract, number), rules, year, law);
  const few = evaluate(withPosts(fewPosts.value)).value(totalCost);
  const more = evaluate(withPosts(morePosts.value)).value(totalCost);
  const unstated = { few, more };
  const known = { ...context, unstated };
  return { context: known, results: withoutCost(evaluate(known)) };
}

/** Most contracts do, and then nothing need be worked out to know it. */
export function asksForWork({ demand, staff, cover, price }: Contract): boolean {
  return (
    demand.hours_per_week > 0 ||
    staff.some((role) => postsOf(role) > 0) ||
    cover.some((window) => window.mode === 'waking' && window.staff > 0) ||
    price.items.some(({ per_year = 0, contact_time, staff_time }) => per_year * (contact_time + staff_time) > 0)
  );
}

function isUnstated(context: RunContext): boolean {
  const results = workOut(context);
  // A price that nobody states is paid all the same.
  return results.value(onDuty) === 0 && !(results.value(gross) <= 0);
}

/** With so many full-time posts of the role under `pay`, and all that is stated. */
export function manned(contract: Contract, number: number): Contract {
  const role: StaffRole = {
    role: 'worker',
    share: undefined,
    posts: number,
    cases: undefined,
    per_worker: undefined,
    rate: undefined,
    contracted_week: undefined,
    age: undefined,
  };
  return { ...contract, staff: [...contract.staff, role] };
}

/** What may be said of a number of posts that nobody asked for. */
const SAYABLE = new Set<Figure>([postsBought, postCost, awakeBought, dutyHoursBought]);

let restingOnPosts: ReadonlySet<Figure> | undefined;

/** Whether a figure rests on a number of posts that nobody asked for, so that nothing may be said of it. */
export function isUnsayable(figure: Figure): boolean {
  restingOnPosts ??= figures.reduce(
    (found, figure) =>
      figure === postsOnDuty || figure === roleFte || partsOf(figure).some((part) => found.has(part))
        ? found.add(figure)
        : found,
    new Set<Figure>(),
  );
  return restingOnPosts.has(figure) && !SAYABLE.has(figure);
}

function withoutCost(results: Results): Results {
  return {
    value: (figure, row) => {
      if (figure === postsOnDuty || figure === onDuty) return 0;
      return isUnsayable(figure) ? Number.NaN : results.value(figure, row);
    },
    rowCount: (figure) => results.rowCount(figure),
  };
}
