// Who works under a contract, and which dated rates of pay each role has on its own: what leaves of roles read.

import type { Day } from '../calendar/day.ts';
import type { Contract, PayRate, StaffRole } from '../contract/types.ts';
import { type AgeBand, minimumWageName, namedPay, namedPayOn } from '../rates/minimum-wage.ts';
import type { ScenarioRules } from './context.ts';

/** The role under `pay`, which has the hours that bands ask for where no listed role has a share. */
const AS_UNDER_PAY: StaffRole = {
  role: '',
  share: undefined,
  posts: undefined,
  cases: undefined,
  per_worker: undefined,
  rate: undefined,
  contracted_week: undefined,
  age: undefined,
};

/** Whether visits, pieces or cover ask for any hour on duty. */
export function asksForHours({ demand, price, cover }: Contract): boolean {
  return (
    demand.hours_per_week > 0 ||
    price.items.some((item) => (item.per_year ?? 0) > 0 && item.contact_time + item.staff_time > 0) ||
    cover.some(({ mode, staff }) => mode === 'waking' && staff > 0)
  );
}

/** The roles listed, and the one under `pay` after them where none of them has a share of hours that are asked for. */
export function rolesOf(contract: Contract): readonly StaffRole[] {
  const { staff } = contract;
  if (staff.some(({ share }) => share !== undefined)) return staff;
  return staff.length === 0 || asksForHours(contract) ? [...staff, AS_UNDER_PAY] : staff;
}

/** Full-time posts of a role that is stated as posts, or by its cases; 0 for one that has a share of the hours. */
export function postsOf({ posts, cases = 0, per_worker = 1 }: StaffRole): number {
  return posts ?? cases / per_worker;
}

/** What a role weighs in averages: its share; where none has one, its posts. */
function weightOf(role: StaffRole, isByShare: boolean): number {
  if (isByShare) return isUnderPay(role) ? 1 : (role.share ?? 0);
  return postsOf(role);
}

/** Hours a week, over all heads: what `staff.week` says, before a scenario is chosen. */
export function averageWeekOf(contract: Contract): number {
  const roles = rolesOf(contract);
  const isByShare = roles.some((role) => isUnderPay(role) || role.share !== undefined);
  let weights = 0;
  let heads = 0;
  for (const role of roles) {
    const weight = weightOf(role, isByShare);
    weights += weight;
    heads += weight / (role.contracted_week ?? contract.pay.contracted_week);
  }
  return weights / heads;
}

export function isUnderPay(role: StaffRole): boolean {
  return role === AS_UNDER_PAY;
}

/** £ an hour, a named rate or a share of one: the role's own, or that under `pay`. */
export function rateOf({ rate }: StaffRole, { pay }: Pick<Contract, 'pay'>): PayRate {
  return rate ?? pay.rate;
}

export function ageOf({ age }: StaffRole, { pay }: Pick<Contract, 'pay'>): AgeBand {
  return age ?? pay.age;
}

/** What is needed to say how a role is paid. */
export interface PaidUnder {
  contract: Pick<Contract, 'pay' | 'contract'>;
  rules: ScenarioRules;
}

/** The dated rate that a role is paid (on a day), or a share of it; undefined where an amount is stated. */
export function namedRateOf(
  role: StaffRole,
  { contract, rules }: PaidUnder,
  on?: Day,
): { rate: string; share: number } | undefined {
  if (rules.payPoint !== undefined && role.rate === undefined) return { rate: rules.payPoint, share: 1 };
  const rate = rateOf(role, contract);
  if (typeof rate === 'number') return undefined;
  const { share, of } = typeof rate === 'string' ? { share: 1, of: rate } : rate;
  const { nation } = contract.contract;
  const age = ageOf(role, contract);
  return { rate: on === undefined ? namedPay(of, nation, age) : namedPayOn(of, nation, age, on), share };
}

/** The least that the scenario pays a role. In house a rate of its own stays where it is higher than the pay point. */
export function floorOf(role: StaffRole, { rules }: Pick<PaidUnder, 'rules'>): string | undefined {
  if (rules.payPoint !== undefined) return role.rate === undefined ? undefined : rules.payPoint;
  return rules.payFloor;
}

/** Every dated rate that somebody's pay rests on; a year falls into stretches in which none of them changes. */
export function wageRatesOf(roles: readonly StaffRole[], under: PaidUnder): string[] {
  const names = new Set<string>();
  for (const role of roles) {
    names.add(minimumWageName(ageOf(role, under.contract)));
    for (const name of [namedRateOf(role, under)?.rate, floorOf(role, under)]) if (name !== undefined) names.add(name);
  }
  return [...names].sort();
}
