// Sections 6 to 10 of the method: pay, on-costs, supervision, other direct costs and the total of one contract year.
import type { Contract, Posts, Salary } from '../../src/contract/types.ts';
import type { Law, Period } from './law.ts';
import { naturalHours } from './scenarios.ts';
import { add, get, type Year } from './year.ts';

/** Section 6, agency aside, which needs section 7. */
export function pay({ c, quarters, periods, bareLaw, rate, f }: Year): void {
  const fte = get(f, 'staff.fte');
  const week = c.pay.full_time_week;
  const { sickness, leave } = c.absence;
  const perPost =
    'amount' in sickness ? naturalHours(c).sickness : bareLaw ? sickness.share * get(f, 'post.onDuty') : 0;
  const leaveHours = 'amount' in leave ? leave.amount * week : leave.share * get(f, 'post.onDuty');

  f['pay.rate'] = rate;
  f['pay.basic'] = (fte * get(f, 'post.paid') - fte * perPost) * rate;
  f['pay.enhancements'] = get(f, 'enhanced hours') * rate;
  f['pay.sleepIns'] = quarters.sleepInSessions * c.pay.sleep_in;
  f['pay.onCall'] = quarters.onCallSessions * c.pay.on_call;
  const extras = add(f, 'pay.enhancements', 'pay.sleepIns', 'pay.onCall');
  f['pay.holidayExtras'] = (extras * Math.min(leaveHours, 4 * week)) / get(f, 'post.onDuty');

  if (c.pay.sick_pay === 'full') f['pay.sick'] = fte * perPost * rate;
  else {
    const days = perPost / (week / 5);
    const weeklyPay = rate * c.pay.contracted_week;
    f['pay.sick'] = byPeriod(periods, (law) => {
      const flat = law.sickWeekly;
      const limited = weeklyPay < law.earningsLimit ? 0 : flat;
      const weekly = law.sickLimitApplies > 0 ? limited : Math.min(flat, law.sickFraction * weeklyPay);
      const paidDays = Math.max(0, days - law.waitingDays * c.absence.sick_spells);
      return (get(f, 'staff.headcount') * paidDays * weekly) / 5;
    });
  }
  f['pay.gross'] = extras + add(f, 'pay.basic', 'pay.holidayExtras', 'pay.sick');
  const onDuty = get(f, 'time.onDuty');
  f['pay.perHourWorked'] = (rate * onDuty) / (onDuty + get(f, 'time.unpaidTravel'));
}

function byPeriod(all: Period[], sum: (law: Law) => number): number {
  return all.reduce((so, { share, law }) => so + share * sum(law), 0);
}

/** Section 7. */
export function onCosts({ c, periods, mean, rate, f }: Year): void {
  const gross = get(f, 'pay.gross');
  const heads = get(f, 'staff.headcount');
  const perHead = gross / heads;
  const base = {
    'gross-pay': gross,
    'worked-pay': get(f, 'time.onDuty') * rate + get(f, 'pay.enhancements'),
  };
  const { national_insurance: ni, pension, employment_allowance } = c.on_costs;
  if (ni === 'statutory') {
    f['oncost.nationalInsurance'] = byPeriod(periods, (law) => {
      const due = law.niRate * Math.max(0, perHead - law.niThreshold) * heads;
      return Math.max(0, due - employment_allowance * law.allowance);
    });
  } else f['oncost.nationalInsurance'] = ni.share * base[ni.of];
  const { of } = pension;
  if (of === 'qualifying-earnings') {
    f['oncost.pension'] = byPeriod(periods, (law) => pensionOn(perHead, pension, law) * heads);
  } else
    f['oncost.pension'] = pension.participation * byPeriod(periods, (law) => employerShare(pension, law)) * base[of];
  f['oncost.levy'] = c.on_costs.apprenticeship_levy ? mean('apprenticeship-levy') * gross : 0;
}

type Pension = Contract['on_costs']['pension'];

function employerShare(pension: Pension, law: Law): number {
  return pension.employer === 'statutory' ? law.pensionShare : pension.employer;
}

/** Of one person's pay a year. */
function pensionOn(payOfOne: number, pension: Pension, law: Law): number {
  const share = pension.participation * employerShare(pension, law);
  if (pension.of !== 'qualifying-earnings') return share * payOfOne;
  if (payOfOne <= law.trigger) return 0;
  return share * (Math.min(payOfOne, law.upper) - law.lower);
}

function onCostsOfStaff(f: Record<string, number>): number {
  return add(f, 'oncost.nationalInsurance', 'oncost.pension', 'oncost.levy');
}

export function agency({ c, f }: Year): void {
  const onDuty = get(f, 'time.onDuty');
  const own = (get(f, 'pay.gross') + onCostsOfStaff(f)) / onDuty;
  f['pay.agency'] = Math.max(0, c.pay.vacancies * onDuty * (c.pay.agency_rate - own));
}

/** Section 8. */
export function supervision({ c, quarters, periods, mean, rate, bareLaw, f }: Year): void {
  const withOnCosts = (stated: Salary): number => {
    const salary =
      'amount' in stated
        ? stated.amount
        : ('share_of_basic' in stated ? stated.share_of_basic : 0) * rate * get(f, 'post.paid');
    const levy = c.on_costs.apprenticeship_levy ? mean('apprenticeship-levy') * salary : 0;
    return (
      salary +
      byPeriod(periods, (law) => law.niRate * Math.max(0, salary - law.niThreshold)) +
      byPeriod(periods, (law) => pensionOn(salary, c.on_costs.pension, law)) +
      levy
    );
  };
  const posts = (stated: Posts) => ('amount' in stated ? stated.amount : stated.share_of_posts * get(f, 'staff.fte'));
  const { span, supervisor_salary, manager, admin, on_call_manager, external } = c.supervision;
  f['supervision.line'] = span === 0 ? 0 : (get(f, 'staff.fte') / span) * withOnCosts(supervisor_salary);
  f['supervision.manager'] = posts(manager.fte) * withOnCosts(manager.salary);
  f['supervision.admin'] = posts(admin.fte) * withOnCosts(admin.salary);
  const nobodyAlone = !c.lone_working.allowed || c.lone_working.second_worker >= 1;
  const needed = !quarters.outOfHours || nobodyAlone ? 0 : quarters.days + quarters.weekendOrHoliday;
  const sessions = on_call_manager.sessions_per_year ?? needed;
  f['supervision.onCall'] = bareLaw ? 0 : sessions * on_call_manager.per_session;
  f['supervision.external'] = external.sessions_per_year * external.fee;
}

/** Section 9. */
export function direct({ c, crew, mean, f }: Year): void {
  const heads = get(f, 'staff.headcount');
  const mile = c.costs.mileage_rate === 'approved' ? mean('mileage-approved') : c.costs.mileage_rate;
  f['direct.mileage'] = get(f, 'time.journeys') * crew * c.visit.miles * mile;
  f['direct.loneWorker'] = c.lone_working.device_per_month * 12 * heads;
  f['direct.recruitment'] = c.costs.turnover * heads * c.costs.recruitment_per_hire;
  f['direct.trainingFees'] = c.costs.training_fees * heads;
  f['direct.equipment'] = c.costs.equipment * heads;
  f['direct.startUp'] = c.costs.start_up / c.contract.years;
  const counts = { visit: get(f, 'time.visits'), 'contact-hour': get(f, 'time.contactHours'), worker: heads, year: 1 };
  f['direct.other'] = 0;
  for (const line of c.costs.other) f['direct.other'] += line.amount * counts[line.per as keyof typeof counts];
}

/** Section 10. */
export function total({ c, f }: Year): void {
  const hours = get(f, 'time.contactHours');
  const { share, of, per_hour, per_year, contingency, surplus } = c.overheads;
  const cost =
    add(f, 'pay.gross', 'pay.agency') +
    onCostsOfStaff(f) +
    add(
      f,
      'supervision.line',
      'supervision.manager',
      'supervision.admin',
      'supervision.onCall',
      'supervision.external',
    ) +
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
  f['cost.perContactHour'] = sum / hours;

  const net = get(f, 'income.net');
  f['gap.perContactHour'] = net / hours - sum / hours;
  f['gap.perYear'] = net - sum;
  const { discount, within } = c.price.early_payment;
  const kept = 1 - discount - c.price.at_risk.share * c.price.at_risk.expected_loss;
  const wait = discount > 0 ? (within ?? c.price.payment_terms) : c.price.payment_terms;
  const netOfGross = kept * (1 - (wait / 365) * c.assumptions.borrowing_rate);
  const priced = get(f, 'hours priced');
  const possible = priced > 0 && netOfGross > 0;
  f['price.breakEven'] = possible ? (sum / netOfGross - add(f, 'income.pieces', 'income.block')) / priced : Number.NaN;
  f['bought.minutes'] = (60 * net) / sum;
}
