// Sessions of cover: stretches without a gap, whatever windows they are written in.
//
// The days of the year are walked in order, since a stretch runs from one into the next; what holds on a day is laid out
// once for each kind of day.

import { isClose } from '../engine/hair.ts';
import { cutsOf, holds, type Slot } from './slot.ts';
import { MONDAY_TO_FRIDAY, QUARTERS_A_DAY } from './week.ts';
import { DAY_KINDS, type YearDays } from './year.ts';

/** A session lasts 16 hours at most; here in quarter-hours. */
const LONGEST = 64;

export interface StaffedSlot extends Slot {
  staff: number;
}

/** A day as its stretches: quarter-hours in a row with the same on. */
export type Day<On> = readonly { readonly quarters: number; readonly on: On }[];

/** How many are there of so many on cover. */
export type StaffLeft = (staff: number) => number;

export const allOfThem: StaffLeft = (staff) => staff;

/** One, and a part of all beyond one. */
export function oneAndPart(part: number): StaffLeft {
  return (staff) => (staff > 1 ? 1 + (staff - 1) * part : staff);
}

/**
 * Sessions a year: the stretches in which at least one is on cover, then those in which at least two are, and so on, each
 * its hours / 16, rounded up; a part of a post counts as that part. The year is a ring.
 */
export function sessionsIn(cover: readonly StaffedSlot[], year: YearDays, left: StaffLeft = allOfThem): number {
  const staffed = cover.filter(({ staff }) => staff > 0);
  if (staffed.length === 0) return 0;
  const { days, levels } = daysIn(year, staffed);
  let sessions = 0;
  let below = 0;
  for (const level of levels) {
    sessions += (left(level) - below) * sessionsOf(runsIn(days, (staff) => staff > level || isClose(staff, level)));
    below = left(level);
  }
  return sessions;
}

/** The days of the year, and how many are on cover somewhere in them, the fewest first. */
function daysIn(year: YearDays, staffed: readonly StaffedSlot[]): { days: Day<number>[]; levels: number[] } {
  const cuts = cutsOf(staffed);
  const known: (Day<number> | undefined)[] = [];
  const days: Day<number>[] = [];
  const levels: number[] = [];
  let before = year.kinds[year.kinds.length - 1] as number;
  for (const kind of year.kinds) {
    const pair = kind * DAY_KINDS + before;
    let day = known[pair];
    if (!day) {
      day = stretchesOf(staffed, cuts, kind, before);
      known[pair] = day;
      for (const { on } of day) if (on > 0 && !levels.some((level) => isClose(level, on))) levels.push(on);
    }
    days.push(day);
    before = kind;
  }
  return { days, levels: levels.sort((a, b) => a - b) };
}

function stretchesOf(
  cover: readonly StaffedSlot[],
  cuts: readonly number[],
  kind: number,
  before: number,
): Day<number> {
  const found: { quarters: number; on: number }[] = [];
  const day = { kind, before, days: 1 };
  for (let cut = 1; cut < cuts.length; cut++) {
    const start = cuts[cut - 1] as number;
    let on = 0;
    for (const slot of cover) if (holds(slot, day, start)) on += slot.staff;
    found.push({ quarters: (cuts[cut] as number) - start, on });
  }
  return found;
}

/** The lengths of the runs without a gap in which enough are on. */
export function runsIn<On>(days: readonly Day<On>[], isEnough: (on: On) => boolean): number[] {
  const runs: number[] = [];
  let running = 0;
  /** What runs into the year's first gap: it goes on from the last night. Undefined until there is a gap. */
  let first: number | undefined;
  for (const day of days)
    for (const { quarters, on } of day) {
      if (isEnough(on)) {
        running += quarters;
        continue;
      }
      if (first === undefined) first = running;
      else if (running > 0) runs.push(running);
      running = 0;
    }
  return [...runs, running + (first ?? 0)];
}

/** Each run is its hours / 16 in sessions, rounded up. */
export function sessionsOf(runs: readonly number[]): number {
  return runs.reduce((sum, quarters) => sum + Math.ceil(quarters / LONGEST), 0);
}

const ALL_KINDS = (1 << DAY_KINDS) - 1;

/** Outside Monday to Friday 08:00-18:00, bank holidays being outside: when a manager is on call. */
const OUT_OF_HOURS: readonly StaffedSlot[] = [
  { kinds: ALL_KINDS, start: 0, end: 32, staff: 1 },
  { kinds: ALL_KINDS & ~MONDAY_TO_FRIDAY, start: 32, end: 72, staff: 1 },
  { kinds: ALL_KINDS, start: 72, end: QUARTERS_A_DAY, staff: 1 },
];

const outOfHours = new WeakMap<YearDays, number>();

/** Sessions of all hours outside Monday to Friday 08:00-18:00. */
export function outOfHoursSessions(year: YearDays): number {
  let sessions = outOfHours.get(year);
  if (sessions === undefined) {
    sessions = sessionsIn(OUT_OF_HOURS, year);
    outOfHours.set(year, sessions);
  }
  return sessions;
}
