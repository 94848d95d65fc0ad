// The ladder of METHOD 11 as rewritten contracts, and the money of a contract at the prices of one of its years.
import type { Absence, Contract, Salary } from '../../src/contract/types.ts';

export const SCENARIOS = ['legalMinimum', 'asSpecified', 'safe', 'fairWork', 'inHouse'] as const;
export type ScenarioName = (typeof SCENARIOS)[number];

export interface Variant {
  contract: Contract;
  /** Adult minimum wage and statutory leave of the year, the lower of the two mileages, sickness out of basic pay. */
  bareLaw: boolean;
  /** The real Living Wage is the least that is paid. */
  livingWage: boolean;
  payPoint: number | undefined;
}

/** Undefined where the contract says nothing that the scenario could rest on. */
export function variant(written: Contract, name: ScenarioName): Variant | undefined {
  const contract = structuredClone(written);
  const made: Variant = { contract, bareLaw: false, livingWage: false, payPoint: undefined };
  if (name === 'legalMinimum') {
    lawAlone(contract);
    return { ...made, bareLaw: true };
  }
  if (name === 'asSpecified') return made;
  makeSafe(contract);
  if (name === 'safe') return made;
  contract.pay.sick_pay = 'full';
  if (name === 'fairWork') {
    contract.visit.travel_paid = 1;
    if (contract.pay.enhancements.length === 0) contract.pay.enhancements = written.safe.enhancements ?? [];
    return { ...made, livingWage: true };
  }
  const { pay_point, pension } = written.in_house;
  if (pay_point === undefined) return undefined;
  if (pension !== undefined) {
    contract.on_costs.pension = { ...contract.on_costs.pension, employer: pension, of: 'gross-pay' };
  }
  return { ...made, payPoint: pay_point };
}

function lawAlone(c: Contract): void {
  c.pay.rate = 'minimum-wage';
  c.pay.sick_pay = 'statutory';
  c.on_costs.national_insurance = 'statutory';
  c.on_costs.pension = { ...c.on_costs.pension, employer: 'statutory', of: 'qualifying-earnings' };
  c.visit.travel_paid = 1 - c.visit.travel_from_home;
  c.visit.miles *= 1 - c.visit.travel_from_home;
  c.pay.enhancements = [];
  c.pay.sleep_in = 0;
  c.pay.on_call = 0;
  c.pay.minimum_call_out = 0;
  c.pay.vacancies = 0;
  c.absence.supervision = { amount: 0 };
  c.absence.team_meetings = { amount: 0 };
  c.absence.training = { amount: 0 };
  c.absence.induction = { amount: 0 };
  c.supervision.span = 0;
  c.supervision.manager.fte = { amount: 0 };
  c.supervision.admin.fte = { amount: 0 };
  c.supervision.on_call_manager = { per_session: 0, sessions_per_year: 0, share: 1 };
  c.supervision.external = { sessions_per_year: 0, fee: 0 };
  c.lone_working.device_per_month = 0;
  c.lone_working.check_in = 0;
  c.visit.wasted.staff_time = 0;
  c.visit.idle = 0;
  c.costs.recruitment_per_hire = 0;
  c.costs.training_fees = 0;
  c.costs.equipment = 0;
  c.costs.start_up = 0;
  c.costs.other = [];
  c.overheads.share = 0;
  c.overheads.per_hour = 0;
  c.overheads.per_year = 0;
  c.overheads.contingency.share = 0;
  c.overheads.surplus.share = 0;
  c.price.at_risk.expected_loss = 0;
  c.assumptions.borrowing_rate = 0;
}

function makeSafe(c: Contract): void {
  const { safe } = c;
  c.lone_working.second_worker = Math.max(c.lone_working.second_worker, safe.second_worker ?? 0);
  const specified = structuredClone(c);
  c.absence.supervision = greater(specified, 'supervision', safe.supervision);
  c.absence.training = greater(specified, 'training', safe.training);
  if (safe.span !== undefined && (c.supervision.span === 0 || safe.span < c.supervision.span)) {
    c.supervision.span = safe.span;
  }
  if (safe.cover) c.cover = safe.cover;
  c.visit.travel_paid = Math.max(c.visit.travel_paid, 1 - c.visit.travel_from_home);
}

/** The one that leaves a post fewer hours on duty, where one is in hours and the other a share. */
function greater(c: Contract, key: 'supervision' | 'training', other: Absence | undefined): Absence {
  const own = c.absence[key];
  if (other === undefined) return own;
  const withOther = structuredClone(c);
  withOther.absence[key] = other;
  return postOnDuty(withOther) < postOnDuty(c) ? other : own;
}

/** Hours off duty a year of one full-time post that are stated in natural units, by what they are for. */
export function naturalHours(c: Contract): Record<'leave' | 'sickness' | 'training' | 'induction' | 'talks', number> {
  const week = c.pay.full_time_week;
  const amount = (absence: Absence) => ('amount' in absence ? absence.amount : 0);
  return {
    leave: amount(c.absence.leave) * week,
    sickness: (amount(c.absence.sickness) / 5) * week,
    training: (amount(c.absence.training) / 5) * week,
    induction: ((amount(c.absence.induction) * c.costs.turnover) / 5) * week,
    talks: amount(c.absence.supervision) * 12 + amount(c.absence.team_meetings) * 12,
  };
}

export function postPaid(c: Contract): number {
  return (c.pay.full_time_week * 365) / 7;
}

export function postOnDuty(c: Contract): number {
  const natural = naturalHours(c);
  const { leave, sickness, training, induction, supervision, team_meetings } = c.absence;
  let shares = 0;
  for (const absence of [leave, sickness, training, induction, supervision, team_meetings]) {
    if ('share' in absence) shares += absence.share;
  }
  const off = natural.leave + natural.sickness + natural.training + natural.induction + natural.talks;
  const onDuty = (postPaid(c) - off) / (1 + shares);
  if (!(onDuty > 0)) throw new Error('a post has no hour on duty');
  return onDuty;
}

/** The contract with its money at the prices of contract year `n` (METHOD 2). Start-up cost and named rates stay. */
export function atPricesOf(written: Contract, n: number): Contract {
  const c = structuredClone(written);
  const { wage_growth, price_growth } = c.assumptions;
  const wages = (1 + wage_growth) ** (n - 1);
  const prices = (1 + price_growth) ** (n - 1);
  const kind = c.price.indexation;
  const indexed = kind === 'none' ? 1 : kind === 'wages' ? wages : kind === 'prices' ? prices : (1 + kind) ** (n - 1);

  if (c.price.per_hour != null) c.price.per_hour *= indexed;
  for (const line of c.price.rates) {
    if (line.per_hour != null) line.per_hour *= indexed;
    if (line.per_visit != null) line.per_visit *= indexed;
  }
  for (const item of c.price.items) item.price = (item.price ?? 0) * indexed;
  c.price.block_per_year = (c.price.block_per_year ?? 0) * indexed;

  if (typeof c.pay.rate === 'number') c.pay.rate *= wages;
  c.pay.sleep_in *= wages;
  c.pay.on_call *= wages;
  c.pay.agency_rate *= wages;
  const raise = (salary: Salary): Salary => ('amount' in salary ? { amount: salary.amount * wages } : salary);
  c.supervision.supervisor_salary = raise(c.supervision.supervisor_salary);
  c.supervision.manager.salary = raise(c.supervision.manager.salary);
  c.supervision.admin.salary = raise(c.supervision.admin.salary);
  c.supervision.on_call_manager.per_session *= wages;
  c.supervision.external.fee *= wages;

  c.lone_working.device_per_month *= prices;
  if (typeof c.costs.mileage_rate === 'number') c.costs.mileage_rate *= prices;
  c.costs.recruitment_per_hire *= prices;
  c.costs.training_fees *= prices;
  c.costs.equipment *= prices;
  for (const line of c.costs.other) line.amount *= prices;
  c.overheads.per_hour *= prices;
  c.overheads.per_year *= prices;
  return c;
}
