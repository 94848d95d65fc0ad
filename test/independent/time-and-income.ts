// Sections 3 to 5 of the method: time, income and staff of one contract year.
import { at } from './quarters.ts';
import { postOnDuty, postPaid } from './scenarios.ts';
import { add, get, type Year } from './year.ts';

const WEEKS = 365 / 7;

/** Section 3. */
export function time({ c, crew, quarters, f }: Year): void {
  const hoursByTheHour = c.demand.hours_per_week * WEEKS;
  const visitsOf = c.demand.visits.map(({ length, share }) => ({ length, visits: (share * hoursByTheHour) / length }));
  const visits = visitsOf.reduce((sum, one) => sum + one.visits, 0);
  const { travel, travel_paid, travel_from_home, notes, wasted, idle } = c.visit;
  const { check_in } = c.lone_working;
  const journeys = visits * (1 + wasted.share);
  const items = c.price.items.map((item) => ({ ...item, volume: item.per_year ?? (item.per_visit ?? 0) * visits }));

  f['time.visits'] = visits;
  f['time.journeys'] = journeys;
  f['time.contactHours'] = hoursByTheHour + items.reduce((sum, item) => sum + item.volume * item.contact_time, 0);
  f['time.travel'] = journeys * crew * travel * travel_paid;
  f['time.checkIn'] = journeys * crew * check_in;
  f['time.notes'] = visits * crew * notes;
  f['time.wasted'] = (journeys - visits) * crew * wasted.staff_time;
  f['time.unpaidTravel'] = journeys * crew * travel * Math.max(0, 1 - travel_from_home - travel_paid);
  f['time.pieces'] = items.reduce((sum, item) => sum + item.volume * item.staff_time, 0);
  const around = add(f, 'time.travel', 'time.notes', 'time.checkIn', 'time.wasted', 'time.pieces');
  const workload = get(f, 'time.contactHours') * crew + around;
  f['time.workload'] = workload;

  const least = c.pay.minimum_call_out;
  let short = 0;
  for (const one of visitsOf) {
    short += one.visits * Math.max(0, least - (one.length + travel * travel_paid + notes + check_in));
  }
  short += (journeys - visits) * Math.max(0, least - (travel * travel_paid + check_in + wasted.staff_time));
  const callOut = (workload + crew * short) / workload;

  let onDuty = 0;
  let enhanced = 0;
  let waking = 0;
  for (let i = 0; i < quarters.days * 96; i++) {
    const work = workload * at(quarters.demand, i);
    let hours: number;
    if (at(quarters.waking, i) > 0) hours = Math.max(at(quarters.waking, i) / 4, work);
    else if (at(quarters.asleep, i) + at(quarters.onCall, i) > 0) hours = work * callOut;
    else hours = work / (1 - idle);
    onDuty += hours;
    waking += at(quarters.waking, i) / 4;
    enhanced += hours * at(quarters.extra, i);
  }
  f['time.onDuty'] = onDuty;
  f['band.hours'] = quarters.days * 24;
  f['band.waking'] = waking;
  f['band.work'] = workload;
  f['band.onDuty'] = onDuty;
  f['enhanced hours'] = enhanced;
  f['time.utilisation'] = (get(f, 'time.contactHours') * crew) / onDuty;
  f['cover.sleepIns'] = quarters.sleepInSessions;
  f['cover.onCallSessions'] = quarters.onCallSessions;
}

/** Section 4. */
export function income({ c, quarters, f }: Year): void {
  const vat = 1 + c.price.vat_included;
  const hours = c.demand.hours_per_week * WEEKS;
  const paidHours = Math.max(hours, c.demand.guaranteed_hours_per_week * WEEKS);
  const both = 1 + c.lone_working.second_worker * c.price.second_worker;
  const price = quarters.averagePrice;
  f['price.average'] = price;
  f['income.hourly'] = price * paidHours * both;
  f['income.wasted'] = price * hours * c.visit.wasted.share * c.visit.wasted.billed * both;
  f['hours priced'] = (paidHours + hours * c.visit.wasted.share * c.visit.wasted.billed) * both;
  f['income.pieces'] = 0;
  for (const item of c.price.items) {
    const volume = item.per_year ?? (item.per_visit ?? 0) * get(f, 'time.visits');
    f['income.pieces'] += ((item.price ?? 0) / vat) * volume;
  }
  f['income.block'] = (c.price.block_per_year ?? 0) / vat;
  const gross = add(f, 'income.hourly', 'income.wasted', 'income.pieces', 'income.block');
  const { discount, within } = c.price.early_payment;
  const held = c.price.at_risk.share * c.price.at_risk.expected_loss;
  const days = discount > 0 ? (within ?? c.price.payment_terms) : c.price.payment_terms;
  f['income.gross'] = gross;
  f['income.discount'] = discount * gross;
  f['income.atRisk'] = held * gross;
  f['income.finance'] = (((gross - discount * gross - held * gross) * days) / 365) * c.assumptions.borrowing_rate;
  f['income.net'] = gross - add(f, 'income.discount', 'income.atRisk', 'income.finance');
  f['income.netPerContactHour'] = get(f, 'income.net') / get(f, 'time.contactHours');
}

export function annualisedDiscount({ c, mean }: Year): number | null {
  const { discount, within } = c.price.early_payment;
  const terms = c.price.payment_terms;
  const lawful = mean(c.contract.authority_kind === 'other' ? 'payment-terms-other' : 'payment-terms-public');
  const saved = Math.min(terms, lawful) - (within ?? terms);
  if (discount === 0 || saved <= 0) return null;
  return (1 + discount / (1 - discount)) ** (365 / saved) - 1;
}

/** Section 5. */
export function staff({ c, f }: Year): void {
  f['post.paid'] = postPaid(c);
  f['post.onDuty'] = postOnDuty(c);
  f['post.reliefFactor'] = postPaid(c) / postOnDuty(c);
  f['staff.fte'] = get(f, 'time.onDuty') / postOnDuty(c);
  f['staff.headcount'] = (get(f, 'staff.fte') * c.pay.full_time_week) / c.pay.contracted_week;
}
