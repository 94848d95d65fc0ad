// Section 3 of the method: what is bought, and the hours that it takes.
//
// READINGS
//  1. There are visits where hours a week are asked for; only then does "nobody alone" make the crew two.
//  2. "1 - idle share, where nobody is on cover" (hours of duty): where the contract has nobody who takes visits on cover at
//     any time, awake, asleep or on call; staff who are there beside the visits do not count.
//  3. Hours of duty buy the visits; pieces come on top of them.
//  4. Hours of waking cover that stand for stated hours of duty are those of the contract year as specified.
import type { Contract } from '../../src/contract/types.ts';
import { at, type Quarters, sessions } from './quarters.ts';
import type { Variant } from './scenarios.ts';
import { add, get, sumOf, type VisitsOf, type Year } from './year.ts';

export function crewOf(c: Contract, overOne: number): { crew: number; oneMore: number } {
  let crew = c.visit.crew + c.lone_working.second_worker;
  if (!c.lone_working.allowed && c.demand.hours_per_week > 0) crew = Math.max(2, crew);
  const oneMore = crew - c.visit.crew;
  return { crew: 1 + (crew - 1) * overOne, oneMore };
}

/** Hours of one worker for a visit of this length that is made, its share of wasted ones with it. */
function dutyTime(c: Contract, length: number): number {
  const { travel, travel_paid, notes, wasted } = c.visit;
  const journey = travel * travel_paid + c.lone_working.check_in;
  return length + (1 + wasted.share) * journey + notes + wasted.share * wasted.staff_time;
}

function wakingHours(quarters: Quarters): number {
  let sum = 0;
  for (let i = 0; i < quarters.days * 96; i++) sum += (at(quarters.waking, i) + at(quarters.apart, i)) / 4;
  return sum;
}

/** H and Q of a contract by itself. */
export function hoursBought(c: Contract, crew: number, quarters: Quarters): { hours: number; duty: number } {
  const asked = c.demand.hours_per_week * c.demand.weeks_per_year;
  if (c.price.buys === 'contact') return { hours: asked, duty: 0 };
  if (asked === 0) return { hours: 0, duty: wakingHours(quarters) };
  const covered = [quarters.waking, quarters.asleep, quarters.onCall].some((staff) => staff.some((one) => one > 0));
  const idle = covered ? 0 : c.visit.idle;
  const each = sumOf(c.demand.visits, ({ length, share }) => (share * dutyTime(c, length)) / length);
  return { hours: (asked * (1 - idle)) / (crew * each), duty: asked };
}

export function visitsMade(c: Contract, hours: number): VisitsOf[] {
  return c.demand.visits.map(({ length, share }) => ({
    length,
    share,
    dutyTime: dutyTime(c, length),
    visits: (share * hours) / length,
  }));
}

/** Each length's share of the hours of duty: its share of contact x its duty time for each hour of contact. */
export function dutySharesOf(visits: VisitsOf[]): number[] {
  const all = visits.map(({ share, dutyTime, length }) => (share * dutyTime) / length);
  const whole = sumOf(all, (one) => one);
  return all.map((one) => one / whole);
}

export function volumesOf(c: Contract, visits: number): number[] {
  return c.price.items.map((item) => item.per_year ?? (item.per_visit ?? 0) * visits);
}

/** Call-outs that nobody attends are no work, and take their part of the pattern with them. */
export function attended(quarters: Quarters, { callOutsMade }: Variant): { quarters: Quarters; part: number } {
  if (callOutsMade === 1) return { quarters, part: 1 };
  const demand = Float64Array.from(quarters.demand, (share, i) => {
    const called = at(quarters.waking, i) === 0 && at(quarters.asleep, i) + at(quarters.onCall, i) > 0;
    return called ? share * callOutsMade : share;
  });
  const part = demand.reduce((sum, share) => sum + share, 0);
  return { quarters: { ...quarters, demand: demand.map((share) => (part === 0 ? 0 : share / part)) }, part };
}

export function time({ c, crew, quarters, hours, visitsOf, volumes, f }: Year): void {
  const visits = sumOf(visitsOf, (one) => one.visits);
  const { travel, travel_paid, travel_from_home, notes, wasted, idle } = c.visit;
  const { check_in } = c.lone_working;
  const journeys = visits * (1 + wasted.share);
  const items = c.price.items.map((item, i) => ({ ...item, volume: volumes[i] ?? Number.NaN }));

  f['time.visits'] = visits;
  f['time.journeys'] = journeys;
  f['time.contactHours'] = hours + sumOf(items, (item) => item.volume * item.contact_time);
  f['time.travel'] = journeys * crew * travel * travel_paid;
  f['time.checkIn'] = journeys * crew * check_in;
  f['time.notes'] = visits * crew * notes;
  f['time.wasted'] = (journeys - visits) * crew * wasted.staff_time;
  f['time.unpaidTravel'] = journeys * crew * travel * Math.max(0, 1 - travel_from_home - travel_paid);
  f['time.pieces'] = sumOf(items, (item) => item.volume * item.staff_time);
  const around = add(f, 'time.travel', 'time.notes', 'time.checkIn', 'time.wasted', 'time.pieces');
  const workload = get(f, 'time.contactHours') * crew + around;
  f['time.workload'] = workload;

  const least = c.pay.minimum_call_out;
  let short = (journeys - visits) * Math.max(0, least - (travel * travel_paid + check_in + wasted.staff_time));
  for (const one of visitsOf) {
    short += one.visits * Math.max(0, least - (one.length + travel * travel_paid + notes + check_in));
  }
  const callOut = visits === 0 ? 1 : (workload + crew * short) / workload;

  let [onDuty, apart, waking, enhanced] = [0, 0, 0, 0];
  for (let i = 0; i < quarters.days * 96; i++) {
    const work = workload * at(quarters.demand, i);
    const beside = at(quarters.apart, i) / 4;
    let asked: number;
    if (at(quarters.waking, i) > 0) asked = Math.max(at(quarters.waking, i) / 4, work);
    else if (at(quarters.asleep, i) + at(quarters.onCall, i) > 0) asked = work * callOut;
    else asked = work / (1 - idle);
    onDuty += beside + asked;
    apart += beside;
    waking += at(quarters.waking, i) / 4;
    enhanced += (beside + asked) * at(quarters.extra, i);
  }
  f['band.hours'] = quarters.days * 24;
  f['band.apart'] = apart;
  f['band.waking'] = waking;
  f['band.work'] = workload;
  f['band.onDuty'] = onDuty;
  f['enhanced hours'] = enhanced;
  f['cover.sleepIns'] = sessions(quarters.asleep);
  f['cover.onCallSessions'] = sessions(quarters.onCall);
}
