// The costing method as one plain function, as a programmer in a hurry would write it: the yardstick for our engine.
import type { YearLayout } from '../../src/calendar/types.ts';
import type { Contract } from '../../src/contract/types.ts';
import type { Sale } from '../../src/figures/context.ts';

export interface Given {
  contract: Contract;
  layout: YearLayout;
  sales: readonly Sale[];
  periods: readonly { share: number; value(name: string): number }[];
  travel: number;
  pay: number;
}

const natural = (absence: { amount: number } | { share: number }): number => ('amount' in absence ? absence.amount : 0);
const asShare = (absence: { amount: number } | { share: number }): number => ('share' in absence ? absence.share : 0);

/** The gap of the first contract year, £. */
export function plainModel({ contract: c, layout, sales, periods, travel: travelTime, pay: rate }: Given): number {
  const weeks = 365 / 7;
  const byTheHour = c.demand.hours_per_week * weeks;
  let visits = 0;
  for (const visit of c.demand.visits) visits += (byTheHour * visit.share) / visit.length;
  let contact = byTheHour;
  let pieces = 0;
  let itemIncome = 0;
  for (const item of c.price.items) {
    const volume = (item.per_year ?? 0) + (item.per_visit ?? 0) * visits;
    contact += volume * item.contact_time;
    pieces += volume * item.staff_time;
    itemIncome += volume * (item.price as number);
  }
  const crew = 1 + c.lone_working.second_worker;
  const journeys = visits * (1 + c.visit.wasted.share);
  const paidTravel = travelTime * c.visit.travel_paid;
  const workload =
    contact * crew +
    journeys * crew * paidTravel +
    visits * crew * c.visit.notes +
    journeys * crew * c.lone_working.check_in +
    (journeys - visits) * crew * c.visit.wasted.staff_time +
    pieces;
  let shortfall =
    (journeys - visits) *
    Math.max(0, c.pay.minimum_call_out - paidTravel - c.lone_working.check_in - c.visit.wasted.staff_time);
  for (const visit of c.demand.visits)
    shortfall +=
      ((byTheHour * visit.share) / visit.length) *
      Math.max(0, c.pay.minimum_call_out - (visit.length + paidTravel + c.visit.notes + c.lone_working.check_in));
  const callOut = (workload + crew * shortfall) / workload;
  let onDuty = 0;
  let extra = 0;
  for (const band of layout.bands) {
    const work = workload * band.share;
    const own =
      band.waking > 0
        ? Math.max(band.hours * band.waking, work)
        : band.asleep > 0 || band.onCall > 0
          ? work * callOut
          : work / (1 - c.visit.idle);
    onDuty += own;
    extra += own * band.extra;
  }
  // Income
  let price = 0;
  for (const sale of sales) price += sale.share * sale.price;
  const vat = 1 + c.price.vat_included;
  price /= vat;
  const second = 1 + c.lone_working.second_worker * c.price.second_worker;
  const paidHours =
    Math.max(byTheHour, c.demand.guaranteed_hours_per_week * weeks) +
    byTheHour * c.visit.wasted.share * c.visit.wasted.billed;
  const gross = price * paidHours * second + (itemIncome + (c.price.block_per_year as number)) / vat;
  const discount = c.price.early_payment.discount;
  const less = gross * (1 - discount - c.price.at_risk.share * c.price.at_risk.expected_loss);
  const days = discount > 0 ? (c.price.early_payment.within ?? c.price.payment_terms) : c.price.payment_terms;
  const net = less * (1 - (days / 365) * c.assumptions.borrowing_rate);
  // Staff
  const week = c.pay.full_time_week;
  const postPaid = week * weeks;
  const { absence } = c;
  const off =
    natural(absence.leave) * week +
    ((natural(absence.sickness) + natural(absence.training) + natural(absence.induction) * c.costs.turnover) / 5) *
      week +
    (natural(absence.supervision) + natural(absence.team_meetings)) * 12;
  const shares =
    asShare(absence.leave) +
    asShare(absence.sickness) +
    asShare(absence.training) +
    asShare(absence.induction) +
    asShare(absence.supervision) +
    asShare(absence.team_meetings);
  const postOnDuty = (postPaid - off) / (1 + shares);
  const fte = onDuty / postOnDuty;
  const heads = (fte * week) / c.pay.contracted_week;
  // Pay
  const sickHours = (natural(absence.sickness) / 5) * week + asShare(absence.sickness) * postOnDuty;
  const basic = (fte * postPaid - fte * sickHours) * rate;
  const enhancements = extra * rate;
  const sleepIns = layout.sleepInSessions * c.pay.sleep_in;
  const onCall = layout.onCallSessions * c.pay.on_call;
  const leaveHours = natural(absence.leave) * week + asShare(absence.leave) * postOnDuty;
  const holiday = ((enhancements + sleepIns + onCall) * Math.min(leaveHours, 4 * week)) / postOnDuty;
  const sickDays = (sickHours / week) * 5;
  let sick = 0;
  for (const period of periods) {
    const weekly = rate * c.pay.contracted_week;
    const flat = period.value('sick-pay-weekly');
    const amount = period.value('sick-pay-limit-applies')
      ? weekly < period.value('lower-earnings-limit')
        ? 0
        : flat
      : Math.min(flat, period.value('sick-pay-earnings-fraction') * weekly);
    sick +=
      (period.share *
        heads *
        Math.max(0, sickDays - period.value('sick-pay-waiting-days') * absence.sick_spells) *
        amount) /
      5;
  }
  const grossPay = basic + enhancements + holiday + sleepIns + onCall + sick;
  const perHead = grossPay / heads;
  const qualifying = (pay: number, period: Given['periods'][number]): number =>
    pay > period.value('pension-trigger')
      ? Math.max(
          0,
          Math.min(pay, period.value('qualifying-earnings-upper')) - period.value('qualifying-earnings-lower'),
        )
      : 0;
  const { participation } = c.on_costs.pension;
  let onCosts = 0;
  for (const period of periods) {
    const ni =
      period.value('national-insurance-rate') *
      Math.max(0, perHead - period.value('national-insurance-threshold')) *
      heads;
    onCosts += period.share * Math.max(0, ni - period.value('employment-allowance') * c.on_costs.employment_allowance);
    onCosts +=
      period.share * participation * period.value('pension-employer-share') * qualifying(perHead, period) * heads;
  }
  const salaried = (salary: number): number => {
    let cost = salary;
    for (const period of periods) {
      cost +=
        period.share *
        period.value('national-insurance-rate') *
        Math.max(0, salary - period.value('national-insurance-threshold'));
      cost += period.share * participation * period.value('pension-employer-share') * qualifying(salary, period);
    }
    return cost;
  };
  const { supervision, costs, overheads } = c;
  const salaryOf = (salary: typeof supervision.supervisor_salary): number =>
    'amount' in salary ? salary.amount : (salary as { share_of_basic: number }).share_of_basic * rate * postPaid;
  const postsOf = (posts: typeof supervision.manager.fte): number =>
    'amount' in posts ? posts.amount : posts.share_of_posts * fte;
  const sessions =
    supervision.on_call_manager.sessions_per_year ??
    (layout.outOfHours && c.lone_working.allowed && c.lone_working.second_worker < 1
      ? layout.days + layout.weekendAndHolidayDays
      : 0);
  const supervise =
    (supervision.span > 0 ? (fte / supervision.span) * salaried(salaryOf(supervision.supervisor_salary)) : 0) +
    postsOf(supervision.manager.fte) * salaried(salaryOf(supervision.manager.salary)) +
    postsOf(supervision.admin.fte) * salaried(salaryOf(supervision.admin.salary)) +
    sessions * supervision.on_call_manager.per_session +
    supervision.external.sessions_per_year * supervision.external.fee;
  const agency = Math.max(
    0,
    c.pay.vacancies * onDuty * ((c.pay.agency_rate as unknown as number) - (grossPay + onCosts) / onDuty),
  );
  let direct =
    journeys * crew * c.visit.miles * (costs.mileage_rate as number) +
    c.lone_working.device_per_month * 12 * heads +
    costs.turnover * heads * costs.recruitment_per_hire +
    (costs.training_fees + costs.equipment) * heads +
    costs.start_up / c.contract.years;
  for (const line of costs.other)
    direct +=
      line.amount *
      (line.per === 'visit' ? visits : line.per === 'contact-hour' ? contact : line.per === 'worker' ? heads : 1);
  const directCost = grossPay + agency + onCosts + supervise + direct;
  const overhead = overheads.share * directCost + overheads.per_hour * contact + overheads.per_year;
  const contingency = overheads.contingency.share * (directCost + overhead);
  const surplus = overheads.surplus.share * (directCost + overhead + contingency);
  return net - (directCost + overhead + contingency + surplus);
}
