// Sections 8 to 10 of the method: supervision, other direct costs and the total of one contract year.
//
// READINGS
//  1. Participation and staging of pensions count for managers too, who are adults.
//  2. `direct.other` per visit counts visits made, wasted journeys not; a week is one of 365/7, a month one of 12.
//  3. "Per duty hour" is every hour on duty, of bands and of posts.
//  4. Overheads by the contact hour are of the hours that are billed, also where fewer are delivered.
//  5. Where National Insurance of section 7 has a share of another base, no allowance comes off at all.
import type { Posts, Salary } from '../../src/contract/types.ts';
import { byPeriod, type Law } from './law.ts';
import { nationalInsuranceOfRoles, nationalInsuranceOn, onCostsOfStaff, pensionOn } from './pay.ts';
import { managerSessions } from './quarters.ts';
import { add, get, sumOf, WEEKS, type Year } from './year.ts';

function amountOf(year: Year, stated: Salary): number {
  const { mean, f } = year;
  if ('amount' in stated) return stated.amount;
  if ('share_of_basic' in stated) return stated.share_of_basic * get(f, 'pay.rate') * get(f, 'post.paid');
  return stated.share_of_minimum_wage * mean('minimum-wage') * get(f, 'post.paid');
}

/** Who is paid in section 8: full-time posts and the salary of one. */
function managers(year: Year): { id: string; fte: number; salary: number }[] {
  const { c, f } = year;
  const posts = (stated: Posts) => ('amount' in stated ? stated.amount : stated.share_of_posts * get(f, 'staff.fte'));
  const { span, supervisor_salary, manager, admin } = c.supervision;
  const supervisors = span === 0 ? 0 : get(f, 'staff.fte') / span;
  return [
    { id: 'supervision.line', fte: supervisors, salary: amountOf(year, supervisor_salary) },
    { id: 'supervision.manager', fte: posts(manager.fte), salary: amountOf(year, manager.salary) },
    { id: 'supervision.admin', fte: posts(admin.fte), salary: amountOf(year, admin.salary) },
  ];
}

/** Allowances of the manager on call, without on-costs. */
function rota({ v, c, crew, quarters, f }: Year): number {
  if (v.bareLaw) return 0;
  const { per_session, sessions_per_year, share } = c.supervision.on_call_manager;
  const anyContact = get(f, 'time.contactHours') > 0;
  return (sessions_per_year ?? managerSessions(quarters, anyContact ? crew : undefined)) * per_session * share;
}

/** Section 8. */
export function supervision(year: Year): void {
  const { c, periods, mean, f } = year;
  for (const { id, fte, salary } of managers(year)) {
    const levy = c.on_costs.apprenticeship_levy ? mean('apprenticeship-levy') * salary : 0;
    const onTop = byPeriod(
      periods,
      (law) => nationalInsuranceOn(salary, law, false) + pensionOn(salary, c.on_costs.pension, law, false),
    );
    f[id] = fte * (salary + onTop + levy);
  }
  f['supervision.onCall'] = rota(year) * (1 + mean('national-insurance-rate'));
  f['supervision.external'] = c.supervision.external.sessions_per_year * c.supervision.external.fee;
  f['oncost.allowance'] = allowance(year);
}

function allowance(year: Year): number {
  const { c, periods } = year;
  if (c.on_costs.national_insurance !== 'statutory') return 0;
  const all = (law: Law) =>
    nationalInsuranceOfRoles(year, law) +
    sumOf(managers(year), ({ fte, salary }) => fte * nationalInsuranceOn(salary, law, false)) +
    rota(year) * law.niRate;
  return byPeriod(periods, (law) => Math.min(c.on_costs.employment_allowance * law.allowance, all(law)));
}

/** Section 9. */
export function direct({ c, crew, mean, volumes, term, f }: Year): void {
  const heads = get(f, 'staff.headcount');
  const mile = c.costs.mileage_rate === 'approved' ? mean('mileage-approved') : c.costs.mileage_rate;
  f['direct.mileage'] = get(f, 'time.journeys') * crew * c.visit.miles * mile;
  f['direct.loneWorker'] = c.lone_working.device_per_month * 12 * heads;
  f['direct.recruitment'] = c.costs.turnover * heads * c.costs.recruitment_per_hire;
  f['direct.trainingFees'] = c.costs.training_fees * heads;
  f['direct.equipment'] = c.costs.equipment * heads;
  f['direct.startUp'] = c.costs.start_up / term;
  const { places } = c.price;
  const counts = {
    visit: get(f, 'time.visits'),
    'contact-hour': get(f, 'time.contactHours'),
    'duty-hour': get(f, 'time.onDuty'),
    item: sumOf(volumes, (volume) => volume),
    'place-week': places ? places.number * places.occupancy * WEEKS : 0,
    worker: heads,
    week: WEEKS,
    month: 12,
    year: 1,
  };
  f['direct.other'] = sumOf(c.costs.other, (line) => line.amount * counts[line.per]);
  const perVisit = c.costs.other.filter(({ per }) => per === 'visit');
  f['journeys direct'] = get(f, 'direct.mileage') + sumOf(perVisit, ({ amount }) => amount * counts.visit);
}

/** Section 10, up to the total. */
export function total({ c, f }: Year): void {
  const hours = get(f, 'overhead hours');
  const { share, of, per_hour, per_year, contingency, surplus } = c.overheads;
  const cost =
    add(f, 'pay.gross', 'pay.agency') +
    onCostsOfStaff(f) -
    get(f, 'oncost.allowance') +
    add(f, 'supervision.line', 'supervision.manager', 'supervision.admin') +
    add(f, 'supervision.onCall', 'supervision.external') +
    add(f, 'direct.mileage', 'direct.loneWorker', 'direct.recruitment', 'direct.trainingFees', 'direct.equipment') +
    add(f, 'direct.startUp', 'direct.other');
  f['cost.direct'] = cost;

  const overheadOfCost = (of === 'cost' ? share * cost : 0) + per_hour * hours + per_year;
  const contingencyOfCost = contingency.of === 'cost' ? contingency.share * (cost + overheadOfCost) : 0;
  const surplusBase = cost + overheadOfCost + contingencyOfCost;
  const surplusOfCost = surplus.of === 'cost' ? surplus.share * surplusBase : 0;
  let ofPrice = 0;
  if (of === 'price') ofPrice += share;
  if (contingency.of === 'price') ofPrice += contingency.share;
  if (surplus.of === 'price') ofPrice += surplus.share;
  if (!(ofPrice < 1)) throw new Error('shares of price add to the whole price');
  const sum = (surplusBase + surplusOfCost) / (1 - ofPrice);
  f['cost.overhead'] = overheadOfCost + (of === 'price' ? share * sum : 0);
  f['cost.contingency'] = contingencyOfCost + (contingency.of === 'price' ? contingency.share * sum : 0);
  f['cost.surplus'] = surplusOfCost + (surplus.of === 'price' ? surplus.share * sum : 0);
  f['cost.total'] = sum;
}
