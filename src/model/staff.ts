// Who works in a run, and what a contract may not say of them.
import { type Day, day } from '../calendar/day.ts';
import type { YearLayout } from '../calendar/types.ts';
import { isPaidByTheHour } from '../contract/prices.ts';
import type { Contract } from '../contract/types.ts';
import type { RunContext, ScenarioRules } from '../figures/context.ts';
import { asksForHours, postsOf, rolesOf, wageRatesOf } from '../figures/roles.ts';
import type { YearLaw } from './law.ts';
import { ContractProblem } from './sales.ts';

/** Roles, and the parts of the year in which nobody's rate of pay changes. Throws LawUnknown. */
export function staffOf(
  contract: Contract,
  rules: ScenarioRules,
  law: YearLaw,
): Pick<RunContext, 'roles' | 'wages' | 'onDays'> {
  const roles = rolesOf(contract);
  return { roles, ...law.wagesUnder(wageRatesOf(roles, { contract, rules })) };
}

/** Automatic enrolment, and with it qualifying earnings. */
const FIRST_ENROLMENT = day('2012-10-01');

/** `sold`: the contract as specified, by which income goes. Throws ContractProblem. */
export function refuseWhatCannotBe(contract: Contract, from: Day, layout: YearLayout, sold: Contract): void {
  const { pension } = contract.on_costs;
  if (
    from < FIRST_ENROLMENT &&
    pension.of === 'qualifying-earnings' &&
    pension.employer !== 'statutory' &&
    pension.employer > 0
  )
    throw new ContractProblem(
      'on_costs.pension.employer',
      'before 1 October 2012 there were no qualifying earnings to pay a share of; say of which pay it is, with of: gross-pay or of: worked-pay, or write statutory',
    );
  const sessions = layout.sleepInSessions + layout.onCallSessions;
  // A share of no hours is nobody.
  const nobody = !contract.staff.some((role) => postsOf(role) > 0) && !asksForHours(contract);
  if (sessions > 0 && nobody && !isPaidOtherwise(sold) && !(isPaidByTheHour(sold) && asksForHours(sold)))
    throw new ContractProblem(
      'cover',
      'nights asleep or on call are asked for and no hour of work, so nobody is there to give them; state hours, waking cover, posts under staff, or the yearly sum that is paid',
    );
}

/** Whether a sum is paid, known or not, that must buy whoever gives the nights, though nobody states their work. */
function isPaidOtherwise({ price, cover }: Contract): boolean {
  const { places } = price;
  const sums = [
    price.block_per_year,
    price.set_up,
    ...(places ? [places.per_week, places.per_night] : []),
    ...cover.map(({ per_session }) => per_session),
  ];
  return sums.some((sum) => sum !== undefined && sum !== 0);
}
