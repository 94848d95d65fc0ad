// A contract year laid out quarter-hour by quarter-hour (METHOD 3): no bands, every one of 35,040 by itself.
//
// READINGS
//  1. Sessions of parts of a post: the cover of a mode is cut at every height that it has in the year, and each layer counts
//     as often as it is thick (half a post by night under one by day: half a session and half a session).
//  2. "Never fewer than two on cover": wherever anybody is on cover, of any mode, at least two are. Where there is
//     no contact there is no crew, and the cover decides alone, if there is any.
//  3. "Demand" outside the hours of the office is where the pattern puts it, however little it is.
//  4. `no-second-worker` on cover: of what is on cover of a mode at once, the part over one shrinks.
import type { Window } from '../../src/calendar/types.ts';
import type { Contract } from '../../src/contract/types.ts';
import { bankHolidays, weekday } from './days.ts';

export interface Quarters {
  /** Days of the contract year. */
  days: number;
  first: number;
  holidays: boolean[];
  /** Waking staff that take visits, and those who are there beside them. */
  waking: Float64Array;
  apart: Float64Array;
  asleep: Float64Array;
  onCall: Float64Array;
  extra: Float64Array;
  /** Share of the year's workload in each quarter-hour; adds to 1. */
  demand: Float64Array;
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

/** Calls `each` for every quarter-hour of the window; the year is a ring. */
export function through(q: Pick<Quarters, 'days' | 'first' | 'holidays'>, window: Window, each: (i: number) => void) {
  const size = q.days * 96;
  for (let d = 0; d < q.days; d++) {
    if (!holdsOn(window, q.first + d, q.holidays[d] ?? false)) continue;
    for (let at = window.start; at < window.end; at++) each((d * 96 + at) % size);
  }
}

let last: { key: string; quarters: Quarters }[] = [];

/** Scenarios of one year often share their windows; the last few layouts are kept. */
export function layOut(contract: Contract, from: number, to: number, overOne = 1): Quarters {
  const { demand, cover, pay } = contract;
  const key = JSON.stringify([from, to, contract.contract.nation, demand.pattern, cover, pay.enhancements, overOne]);
  const held = last.find((one) => one.key === key);
  if (held) return held.quarters;
  const quarters = freshLayout(contract, from, to, overOne);
  last = [{ key, quarters }, ...last.slice(0, 5)];
  return quarters;
}

/** Heights of cover, without the dust that adding tenths leaves. */
function put(staff: Float64Array, i: number, more: number): void {
  staff[i] = Math.round((at(staff, i) + more) * 1e9) / 1e9;
}

function freshLayout(contract: Contract, from: number, to: number, overOne: number): Quarters {
  const days = to - from + 1;
  const size = days * 96;
  const year = { days, first: from, holidays: bankHolidays(from, to, contract.contract.nation) };
  const blank = () => new Float64Array(size);
  const [waking, apart, asleep, onCall, extra, demand] = [blank(), blank(), blank(), blank(), blank(), blank()];

  for (const window of contract.cover) {
    const beside = window.takes_visits === false;
    const staff = window.mode === 'sleep-in' ? asleep : window.mode === 'on-call' ? onCall : beside ? apart : waking;
    through(year, window, (i) => put(staff, i, window.staff));
  }
  if (overOne !== 1) {
    for (const staff of [waking, apart, asleep, onCall])
      for (let i = 0; i < size; i++) if (at(staff, i) > 1) staff[i] = 1 + (at(staff, i) - 1) * overOne;
  }
  for (const window of contract.pay.enhancements) {
    through(year, window, (i) => {
      extra[i] = Math.max(at(extra, i), window.extra);
    });
  }

  const spread = (quarters: number[], share: number) => {
    if (quarters.length === 0) throw new Error('a demand window has no quarter-hour in this year');
    for (const i of quarters) demand[i] = at(demand, i) + share / quarters.length;
  };
  const where = (covered: (i: number) => boolean) => {
    const found: number[] = [];
    for (let i = 0; i < size; i++) if (covered(i)) found.push(i);
    return found;
  };
  if (contract.demand.pattern.length > 0) {
    for (const window of contract.demand.pattern) {
      const quarters: number[] = [];
      through(year, window, (i) => quarters.push(i));
      spread(quarters, window.share);
    }
  } else {
    let quarters = where((i) => at(waking, i) > 0);
    if (quarters.length === 0) quarters = where((i) => at(asleep, i) + at(onCall, i) > 0);
    if (quarters.length === 0) through(year, OFFICE_HOURS, (i) => quarters.push(i));
    spread(quarters, 1);
  }
  return { ...year, waking, apart, asleep, onCall, extra, demand };
}

export function at(values: Float64Array, i: number): number {
  return values[i] ?? Number.NaN;
}

/** Sessions a year of staff on cover as they add up. */
export function sessions(staff: Float64Array): number {
  const heights = [...new Set(staff)].filter((height) => height > 0).sort((one, other) => one - other);
  let sum = 0;
  let below = 0;
  for (const height of heights) {
    sum += (height - below) * stretches(staff, height);
    below = height;
  }
  return sum;
}

/** The stretches without a gap in which at least so many are on, each its hours / 16, rounded up. */
function stretches(staff: Float64Array, least: number): number {
  const size = staff.length;
  let gap = -1;
  for (let i = 0; i < size && gap < 0; i++) if (at(staff, i) < least) gap = i;
  if (gap < 0) return Math.ceil(size / 64);
  let sum = 0;
  let run = 0;
  // Once round the ring, from a gap to the same gap.
  for (let step = 1; step <= size; step++) {
    if (at(staff, (gap + step) % size) >= least) run++;
    else {
      sum += Math.ceil(run / 64);
      run = 0;
    }
  }
  return sum;
}

/** Sessions of the windows of one mode that carry one price, as they add up among themselves. */
export function sessionsOf(quarters: Quarters, windows: Contract['cover']): number {
  const staff = new Float64Array(quarters.days * 96);
  for (const window of windows) through(quarters, window, (i) => put(staff, i, window.staff));
  return sessions(staff);
}

const inOffice = (day: number, q: number) => weekday(day) < 5 && q >= 32 && q < 72;

/** The sessions of an on-call manager where nobody says how many (METHOD 8); `crew` undefined: no visits. */
export function managerSessions(quarters: Quarters, crew: number | undefined): number {
  const { days, first, holidays, waking, apart, asleep, onCall, demand } = quarters;
  let outside = false;
  let covered = false;
  let alone = false;
  const rota = new Float64Array(days * 96);
  for (let i = 0; i < days * 96; i++) {
    const d = Math.floor(i / 96);
    const staff = at(waking, i) + at(apart, i) + at(asleep, i) + at(onCall, i);
    const office = inOffice(first + d, i % 96);
    if (!office && (staff > 0 || at(demand, i) > 0)) outside = true;
    if (staff > 0) covered = true;
    if (staff > 0 && staff < 2) alone = true;
    if (!office || holidays[d]) rota[i] = 1;
  }
  const nobodyAlone = !alone && (crew === undefined ? covered : crew >= 2);
  return outside && !nobodyAlone ? sessions(rota) : 0;
}
