// A contract year laid out quarter-hour by quarter-hour (METHOD 3): no bands, every one of 35,040 by itself.
import type { Window } from '../../src/calendar/types.ts';
import type { Contract } from '../../src/contract/types.ts';
import { bankHolidays, weekday } from './days.ts';

export interface Quarters {
  /** Days of the contract year. */
  days: number;
  waking: Float64Array;
  asleep: Float64Array;
  onCall: Float64Array;
  extra: Float64Array;
  /** Share of the year's workload in each quarter-hour; adds to 1. */
  demand: Float64Array;
  sleepInSessions: number;
  onCallSessions: number;
  /** Demand or cover outside Monday to Friday 08:00-18:00. */
  outOfHours: boolean;
  /** Saturdays, Sundays and bank holidays, each day once. */
  weekendOrHoliday: number;
  averagePrice: number;
}

const ALL_WEEK = 0b111_1111;
const BANK_HOLIDAY = 1 << 7;
const OFFICE_HOURS: Window = { days: 0b1_1111, start: 36, end: 68, onBankHolidays: true };

/** Does a window begin on this day? */
function holdsOn(window: Window, day: number, holiday: boolean): boolean {
  if (holiday && (window.days & BANK_HOLIDAY) !== 0) return true;
  if (holiday && !window.onBankHolidays) return false;
  return (window.days & ALL_WEEK & (1 << weekday(day))) !== 0;
}

let last: { key: string; quarters: Quarters }[] = [];

/** Scenarios of one year often share their windows and prices; the last few layouts are kept. */
export function layOut(contract: Contract, from: number, to: number): Quarters {
  const { price, demand, cover, pay } = contract;
  const { nation } = contract.contract;
  const key = JSON.stringify([from, to, nation, price, demand, cover, pay.enhancements]);
  const held = last.find((one) => one.key === key);
  if (held) return held.quarters;
  const quarters = freshLayout(contract, from, to);
  last = [{ key, quarters }, ...last.slice(0, 4)];
  return quarters;
}

function freshLayout(contract: Contract, from: number, to: number): Quarters {
  const days = to - from + 1;
  const size = days * 96;
  const holidays = bankHolidays(from, to, contract.contract.nation);
  const blank = () => new Float64Array(size);

  /** Calls `each` for every quarter-hour of the window; says on how many days it began. */
  const through = (window: Window, each: (quarter: number) => void): number => {
    let sessions = 0;
    for (let d = 0; d < days; d++) {
      if (!holdsOn(window, from + d, holidays[d] ?? false)) continue;
      sessions++;
      for (let q = window.start; q < window.end; q++) {
        const i = d * 96 + q;
        each(i < size ? i : i - size);
      }
    }
    return sessions;
  };

  const cover = { waking: blank(), 'sleep-in': blank(), 'on-call': blank() };
  const sessions = { waking: 0, 'sleep-in': 0, 'on-call': 0 };
  for (const window of contract.cover) {
    const staff = cover[window.mode];
    sessions[window.mode] +=
      through(window, (i) => {
        staff[i] = at(staff, i) + window.staff;
      }) * window.staff;
  }

  const extra = blank();
  for (const window of contract.pay.enhancements) {
    through(window, (i) => {
      extra[i] = Math.max(at(extra, i), window.extra);
    });
  }

  const demand = blank();
  const spread = (quarters: number[], share: number) => {
    if (quarters.length === 0) throw new Error('a demand window has no quarter-hour in this year');
    for (const i of quarters) demand[i] = at(demand, i) + share / quarters.length;
  };
  if (contract.demand.pattern.length > 0) {
    for (const window of contract.demand.pattern) {
      const quarters: number[] = [];
      through(window, (i) => quarters.push(i));
      spread(quarters, window.share);
    }
  } else {
    const covered: number[] = [];
    if (contract.cover.length === 0) through(OFFICE_HOURS, (i) => covered.push(i));
    else for (let i = 0; i < size; i++) if (staffAt(cover, i) > 0) covered.push(i);
    spread(covered, 1);
  }

  let averagePrice = 0;
  for (const { length, share } of contract.demand.visits) {
    const price = blank().fill(contract.price.per_hour ?? Number.NaN);
    // The first line that fits wins, so the last is written first.
    for (const line of [...contract.price.rates].reverse()) {
      if (line.length !== undefined && line.length !== length) continue;
      const perHour = line.per_hour ?? (line.per_visit ?? Number.NaN) / length;
      if (!line.window) price.fill(perHour);
      else
        through(line.window, (i) => {
          price[i] = perHour;
        });
    }
    for (let i = 0; i < size; i++) if (at(demand, i) > 0) averagePrice += share * at(demand, i) * at(price, i);
  }
  averagePrice /= 1 + contract.price.vat_included;
  if (Number.isNaN(averagePrice)) throw new Error('a length or time of demand has no price');

  let outOfHours = false;
  let weekendOrHoliday = 0;
  for (let d = 0; d < days; d++) {
    const weekend = weekday(from + d) >= 5;
    if (weekend || holidays[d]) weekendOrHoliday++;
    for (let q = 0; q < 96; q++) {
      const i = d * 96 + q;
      const outside = weekend || q < 32 || q >= 72;
      if (outside && (at(demand, i) > 0 || staffAt(cover, i) > 0)) outOfHours = true;
    }
  }
  return {
    days,
    waking: cover.waking,
    asleep: cover['sleep-in'],
    onCall: cover['on-call'],
    extra,
    demand,
    sleepInSessions: sessions['sleep-in'],
    onCallSessions: sessions['on-call'],
    outOfHours,
    weekendOrHoliday,
    averagePrice,
  };
}

export function at(values: Float64Array, i: number): number {
  return values[i] ?? Number.NaN;
}

function staffAt(cover: Record<'waking' | 'sleep-in' | 'on-call', Float64Array>, i: number): number {
  return at(cover.waking, i) + at(cover['sleep-in'], i) + at(cover['on-call'], i);
}
