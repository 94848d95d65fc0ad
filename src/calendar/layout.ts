// Lays a contract year out in bands of quarter-hours that are alike.
//
// No quarter-hour is visited: days fall into a few dozen groups (weekday, bank holiday or not, and the same of the day
// before), each day is cut where some window begins or ends, and each piece counts as often as its group has days.
import { priceLines } from './price-lines.ts';
import { cutsOf, holds, quartersOf, type Slot, slotOf } from './slot.ts';
import type { Band, CoverMode, CoverWindow, DemandWindow, YearLayout, YearQuestion } from './types.ts';
import { type DayGroup, daysOf, type YearDays, yearDays } from './year.ts';

/** An entry of the demand pattern has no quarter-hour in the year, so its share of the work has no place. */
export class EmptyWindow extends Error {
  override readonly name = 'EmptyWindow';
  /** The entry's place in the pattern, from 0. */
  readonly index: number;

  constructor(index: number) {
    super(`entry ${index + 1} of the demand pattern has no quarter-hour in the year`);
    this.index = index;
  }
}

/** When demand is taken to fall where neither a pattern nor cover says: Monday to Friday 09:00-17:00. */
const OFFICE_HOURS: DemandWindow = { days: 0x1f, start: 36, end: 68, onBankHolidays: true, share: 1 };

/** Outside Monday to Friday 08:00-18:00 a service needs a manager on call; a bank holiday counts as any weekday here. */
const WORKING_DAY = { start: 32, end: 72 };

type CoverSlot = Slot & Pick<CoverWindow, 'staff' | 'mode'>;
type DemandSlot = Slot & { density: number };
type EnhancementSlot = Slot & { extra: number };
/** A band in the making: `density` is the share of the year's workload in each of its quarter-hours. */
type Draft = Omit<Band, 'hours' | 'share'> & { quarters: number; density: number };

/**
 * Lays out the days from `from` to `to`. Every quarter-hour of them is in one band, those in which nothing happens too,
 * so the hours of all bands add up to 24 times the days. A window lasts 24 hours at most.
 * @throws {CalendarUnknown} where the year begins before bank holidays are known
 * @throws {EmptyWindow} where an entry of the pattern has no quarter-hour
 */
export function layOutYear(question: YearQuestion): YearLayout {
  const year = yearDays(question.nation, question.from, question.to);
  const cover = question.cover.map((window) => ({ ...slotOf(window), staff: window.staff, mode: window.mode }));
  const isCovered = cover.some((slot) => slot.staff > 0 && quartersOf(slot, year) > 0);
  const overCover = question.pattern.length === 0 && isCovered;
  const pattern = question.pattern.length > 0 || isCovered ? question.pattern : [OFFICE_HOURS];
  const demand = demandSlots(pattern, year);
  const enhancements = question.enhancements.map((window) => ({ ...slotOf(window), extra: window.extra }));
  const prices = priceLines(question.lengths, question.prices);
  const cuts = cutsOf([...cover, ...demand, ...enhancements, ...prices.slots], [WORKING_DAY.start, WORKING_DAY.end]);

  const drafts: Draft[] = [];
  let outOfHours = false;
  for (const group of year.groups) {
    for (let cut = 1; cut < cuts.length; cut++) {
      const [start = 0, end = 0] = [cuts[cut - 1], cuts[cut]];
      const draft: Draft = {
        quarters: group.days * (end - start),
        ...staffAt(cover, group, start),
        extra: highestExtra(enhancements, group, start),
        density: densityAt(demand, group, start),
        priceLines: prices.at(group, start),
      };
      if (!outOfHours && !isWorkingTime(group, start)) outOfHours = isStaffed(draft) || draft.density > 0;
      add(drafts, draft);
    }
  }
  return {
    days: year.days,
    weekendAndHolidayDays: year.weekendAndHolidayDays,
    bankHolidays: year.bankHolidays,
    bands: finish(drafts, overCover),
    sleepInSessions: sessions(cover, 'sleep-in', year),
    onCallSessions: sessions(cover, 'on-call', year),
    outOfHours,
    projectedHolidays: year.projectedHolidays,
  };
}

/** Spreads each entry's share evenly over its own quarter-hours. */
function demandSlots(pattern: readonly DemandWindow[], year: YearDays): DemandSlot[] {
  return pattern.map((entry, index) => {
    const slot = slotOf(entry);
    const quarters = quartersOf(slot, year);
    if (quarters === 0) throw new EmptyWindow(index);
    return { ...slot, density: entry.share / quarters };
  });
}

function staffAt(cover: readonly CoverSlot[], group: DayGroup, quarter: number) {
  const staff = { waking: 0, asleep: 0, onCall: 0 };
  for (const slot of cover) {
    if (!holds(slot, group, quarter)) continue;
    if (slot.mode === 'waking') staff.waking += slot.staff;
    else if (slot.mode === 'sleep-in') staff.asleep += slot.staff;
    else staff.onCall += slot.staff;
  }
  return staff;
}

function highestExtra(enhancements: readonly EnhancementSlot[], group: DayGroup, quarter: number): number {
  let highest = 0;
  for (const slot of enhancements) if (slot.extra > highest && holds(slot, group, quarter)) highest = slot.extra;
  return highest;
}

function densityAt(demand: readonly DemandSlot[], group: DayGroup, quarter: number): number {
  let density = 0;
  for (const slot of demand) if (holds(slot, group, quarter)) density += slot.density;
  return density;
}

function isStaffed({ waking, asleep, onCall }: Pick<Band, 'waking' | 'asleep' | 'onCall'>): boolean {
  return waking > 0 || asleep > 0 || onCall > 0;
}

function isWorkingTime({ kind }: DayGroup, quarter: number): boolean {
  return kind % 7 < 5 && quarter >= WORKING_DAY.start && quarter < WORKING_DAY.end;
}

/** Adds a piece of the year to the band it is like, or begins a new one. */
function add(drafts: Draft[], piece: Draft): void {
  const band = drafts.find((draft) => isAlike(draft, piece));
  if (band) band.quarters += piece.quarters;
  else drafts.push(piece);
}

function isAlike(a: Draft, b: Draft): boolean {
  return (
    a.extra === b.extra &&
    isClose(a.waking, b.waking) &&
    isClose(a.asleep, b.asleep) &&
    isClose(a.onCall, b.onCall) &&
    isClose(a.density, b.density) &&
    a.priceLines.every((line, length) => line === b.priceLines[length])
  );
}

/** Sums of the same staff or shares in another order may differ in their last digit, and mean the same. */
function isClose(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
}

function finish(drafts: readonly Draft[], overCover: boolean): Band[] {
  const covered = drafts.reduce((sum, draft) => sum + (isStaffed(draft) ? draft.quarters : 0), 0);
  return drafts.map(({ quarters, density, ...band }) => {
    const share = overCover ? (isStaffed(band) ? quarters / covered : 0) : density * quarters;
    return { hours: quarters / 4, ...band, share };
  });
}

/** A window on one day is one session of each of its staff. */
function sessions(cover: readonly CoverSlot[], mode: CoverMode, year: YearDays): number {
  return cover.reduce((sum, slot) => sum + (slot.mode === mode ? daysOf(slot.kinds, year) * slot.staff : 0), 0);
}
