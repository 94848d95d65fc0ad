// Lays a contract year out in bands of quarter-hours that are alike.
//
// No quarter-hour is visited: days fall into a few dozen groups (weekday, bank holiday or not, and the same of the day
// before), each day is cut where some window begins or ends, and each piece counts as often as its group has days.

import { isClose } from '../engine/hair.ts';
import { type PriceLines, priceLines } from './price-lines.ts';
import { allOfThem, oneAndPart, outOfHoursSessions, type StaffedSlot, type StaffLeft, sessionsIn } from './sessions.ts';
import { cutsOf, holds, joinAlike, quartersOf, type Slot, slotOf } from './slot.ts';
import type {
  Band,
  CoverMode,
  CoverWindow,
  DemandWindow,
  EnhancementWindow,
  PricedSessions,
  YearLayout,
  YearQuestion,
} from './types.ts';
import { MONDAY_TO_FRIDAY } from './week.ts';
import { type DayGroup, type YearDays, yearDays } from './year.ts';

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
export const OFFICE_HOURS: DemandWindow = {
  days: MONDAY_TO_FRIDAY,
  start: 36,
  end: 68,
  onBankHolidays: true,
  share: 1,
};

/** Outside Monday to Friday 08:00-18:00 a service needs a manager on call; a bank holiday counts as any weekday here. */
export const WORKING_DAY = slotOf({ days: MONDAY_TO_FRIDAY, start: 32, end: 72, onBankHolidays: true });

type CoverSlot = StaffedSlot & { mode: CoverMode; apart: boolean; price: number | null | undefined };
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
  const cover = Array.from(question.cover, coverSlot);
  const over = question.pattern.length === 0 ? demandFallsOn(question.cover, year) : undefined;
  const pattern = question.pattern.length > 0 || over ? question.pattern : [OFFICE_HOURS];
  const demand = demandSlots(pattern, year);
  const enhancements = Array.from(question.enhancements, enhancementSlot);
  const prices = priceLines(question.lengths, question.prices);
  const left = question.overOne === undefined ? allOfThem : oneAndPart(question.overOne);
  const slots = [WORKING_DAY].concat(cover, demand, enhancements, prices.slots);
  const { drafts, outOfHours } = drawnUp(joinAlike(year.groups, slots), cutsOf(slots), {
    cover,
    demand,
    enhancements,
    prices,
    left,
  });
  return {
    days: year.days,
    weekendAndHolidayDays: year.weekendAndHolidayDays,
    bankHolidays: year.bankHolidays,
    bands: finish(drafts, over),
    sleepInSessions: sessionsIn(ofMode(cover, 'sleep-in'), year, left),
    onCallSessions: sessionsIn(ofMode(cover, 'on-call'), year, left),
    pricedSessions: pricedSessions(cover, year),
    outOfHoursSessions: outOfHoursSessions(year),
    fewestOnCover: fewestOnCover(drafts),
    outOfHours,
    projectedHolidays: year.projectedHolidays,
  };
}

interface LaidOut {
  cover: readonly CoverSlot[];
  demand: readonly DemandSlot[];
  enhancements: readonly EnhancementSlot[];
  prices: PriceLines;
  left: StaffLeft;
}

/** The bands of the year, and whether anything of them is outside the working day. */
function drawnUp(
  groups: readonly DayGroup[],
  cuts: readonly number[],
  { cover, demand, enhancements, prices, left }: LaidOut,
): { drafts: Draft[]; outOfHours: boolean } {
  const drafts: Draft[] = [];
  let outOfHours = false;
  for (const group of groups) {
    for (let cut = 1; cut < cuts.length; cut++) {
      const start = cuts[cut - 1] ?? 0;
      const end = cuts[cut] ?? 0;
      const staff = staffAt(cover, group, start);
      const draft: Draft = {
        quarters: group.days * (end - start),
        waking: left(staff.waking),
        asleep: left(staff.asleep),
        onCall: left(staff.onCall),
        apart: left(staff.apart),
        extra: highestExtra(enhancements, group, start),
        density: densityAt(demand, group, start),
        priceLines: prices.at(group, start),
      };
      if (!outOfHours && !holds(WORKING_DAY, group, start)) outOfHours = isStaffed(draft) || draft.density > 0;
      add(drafts, draft);
    }
  }
  return { drafts, outOfHours };
}

// Each is written out field by field: this runs for every contract, year and scenario, and a copy with `...` takes 3 µs and
// more in place of 0.05. Lists of them are made by `Array.from`: those of `map` come in more kinds, and whatever reads them is
// compiled anew for each.
function coverSlot(window: CoverWindow): CoverSlot {
  const { kinds, start, end } = slotOf(window);
  const { staff, mode, per_session: price } = window;
  return { kinds, start, end, staff, mode, apart: isApart(window), price };
}

function enhancementSlot(window: EnhancementWindow): EnhancementSlot {
  const { kinds, start, end } = slotOf(window);
  return { kinds, start, end, extra: window.extra };
}

/** Spreads each entry's share evenly over its own quarter-hours. */
function demandSlots(pattern: readonly DemandWindow[], year: YearDays): DemandSlot[] {
  return Array.from(pattern, (entry, index) => {
    const slot = slotOf(entry);
    const quarters = quartersOf(slot, year);
    if (quarters === 0) throw new EmptyWindow(index);
    return { kinds: slot.kinds, start: slot.start, end: slot.end, density: entry.share / quarters };
  });
}

type Staff = Pick<Band, 'waking' | 'asleep' | 'onCall' | 'apart'>;

function staffAt(cover: readonly CoverSlot[], group: DayGroup, quarter: number): Staff {
  const staff = { waking: 0, asleep: 0, onCall: 0, apart: 0 };
  for (const slot of cover) {
    if (!holds(slot, group, quarter)) continue;
    if (slot.apart) staff.apart += slot.staff;
    else if (slot.mode === 'waking') staff.waking += slot.staff;
    else if (slot.mode === 'sleep-in') staff.asleep += slot.staff;
    else if (slot.mode === 'on-call') staff.onCall += slot.staff;
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

function isStaffed({ waking, asleep, onCall, apart }: Staff): boolean {
  return waking > 0 || asleep > 0 || onCall > 0 || apart > 0;
}

/** The cover that demand falls on where no pattern places it: `resting` is asleep or on call. */
export type CoverForDemand = 'waking' | 'resting';

/** Nobody who sleeps or waits at home is called while others are up. Undefined: no cover takes any demand. */
export function demandFallsOn(cover: readonly CoverWindow[], year: YearDays): CoverForDemand | undefined {
  const takes = cover.filter((window) => !isApart(window) && window.staff > 0 && quartersOf(slotOf(window), year) > 0);
  if (takes.length === 0) return undefined;
  return takes.some(({ mode }) => mode === 'waking') ? 'waking' : 'resting';
}

export function isApart({ mode, takes_visits }: CoverWindow): boolean {
  return mode === 'waking' && takes_visits === false;
}

function takesDemand({ waking, asleep, onCall }: Staff, over: CoverForDemand): boolean {
  return over === 'waking' ? waking > 0 : asleep > 0 || onCall > 0;
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
    isClose(a.apart, b.apart) &&
    isClose(a.density, b.density) &&
    isSame(a.priceLines, b.priceLines)
  );
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a === b || a.every((value, index) => value === b[index]);
}

function finish(drafts: readonly Draft[], over: CoverForDemand | undefined): Band[] {
  let covered = 0;
  if (over) for (const draft of drafts) if (takesDemand(draft, over)) covered += draft.quarters;
  return drafts.map((draft) => ({
    hours: draft.quarters / 4,
    waking: draft.waking,
    asleep: draft.asleep,
    onCall: draft.onCall,
    apart: draft.apart,
    extra: draft.extra,
    share: over ? (takesDemand(draft, over) ? draft.quarters / covered : 0) : draft.quarters * draft.density,
    priceLines: draft.priceLines,
  }));
}

function ofMode(cover: readonly CoverSlot[], mode: CoverMode): CoverSlot[] {
  return cover.filter((slot) => slot.mode === mode);
}

/** In the order of the windows. */
function pricedSessions(cover: readonly CoverSlot[], year: YearDays): PricedSessions[] {
  const found: PricedSessions[] = [];
  cover.forEach(({ mode, price }, window) => {
    if (price === undefined || found.some((each) => each.mode === mode && each.price === price)) return;
    const alike = cover.filter((slot) => slot.mode === mode && slot.price === price);
    found.push({ mode, price, sessions: sessionsIn(alike, year), window });
  });
  return found;
}

function fewestOnCover(drafts: readonly Draft[]): number | undefined {
  let fewest: number | undefined;
  for (const draft of drafts) {
    if (!isStaffed(draft)) continue;
    const staff = draft.waking + draft.asleep + draft.onCall + draft.apart;
    if (fewest === undefined || staff < fewest) fewest = staff;
  }
  return fewest;
}
