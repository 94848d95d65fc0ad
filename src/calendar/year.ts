// A contract year and the kinds of day in it.
import { bankHolidays, CALENDAR_OF, holidayList } from './bank-holidays.ts';
import { remember } from './cache.ts';
import { addYears, type Day, dateOf, weekdayOf } from './day.ts';
import type { Nation } from './types.ts';

/**
 * The n-th contract year, n from 1: it begins on the day and month of the start (29 February: 1 March in other years)
 * and ends the day before the next one begins.
 */
export function contractYear(start: Day, n: number): { from: Day; to: Day } {
  return { from: addYears(start, n - 1), to: addYears(start, n) - 1 };
}

/** A weekday, 0 to 6, or 7 + that weekday where the day is a bank holiday. */
type DayKind = number;
export const DAY_KINDS = 14;

/** Days of a year that are alike, and whose days before are alike too. */
export interface DayGroup {
  kind: DayKind;
  /** What the day before is, as windows past midnight reach into the morning. */
  before: DayKind;
  days: number;
}

/** What a year is made of. */
export interface YearDays {
  days: number;
  /** The kind of each day, in order. */
  kinds: Uint8Array;
  /** How many days there are of each kind. */
  counts: readonly number[];
  /** Plain days from Monday to Sunday first, then bank holidays and the days after them. */
  groups: readonly DayGroup[];
  bankHolidays: number;
  weekendAndHolidayDays: number;
  /** True where a bank holiday of the year is by rule, not listed. */
  projectedHolidays: boolean;
}

const known = new Map<string, YearDays>();
const YEARS_KEPT = 500;

/**
 * Counts the days of the stretch from one day to another, both in it. What runs past its last midnight counts in its
 * own first morning, so the day before the first is taken to be the last.
 * @throws {CalendarUnknown} where it begins before bank holidays are known
 */
export function yearDays(nation: Nation, from: Day, to: Day): YearDays {
  const key = `${CALENDAR_OF[nation]} ${from} ${to}`;
  return remember(known, YEARS_KEPT, key, () => countDays(nation, from, to));
}

function countDays(nation: Nation, from: Day, to: Day): YearDays {
  const { lastYear } = holidayList(nation);
  const holidays = new Set<Day>();
  let projectedHolidays = false;
  for (let year = dateOf(from).year; year <= dateOf(to).year; year++) {
    for (const { day } of bankHolidays(nation, year)) {
      if (day < from || day > to) continue;
      holidays.add(day);
      if (year > lastYear) projectedHolidays = true;
    }
  }
  const kinds = kindsOf(from, to, holidays);
  const pairs = new Array<number>(DAY_KINDS * DAY_KINDS).fill(0);
  const counts = new Array<number>(DAY_KINDS).fill(0);
  let weekendAndHolidayDays = 0;
  let before = kinds.at(-1) as DayKind;
  for (const kind of kinds) {
    const pair = kind * DAY_KINDS + before;
    pairs[pair] = (pairs[pair] ?? 0) + 1;
    counts[kind] = (counts[kind] ?? 0) + 1;
    if (kind >= 5) weekendAndHolidayDays++;
    before = kind;
  }
  const groups: DayGroup[] = [];
  pairs.forEach((days, pair) => {
    if (days > 0) groups.push({ kind: Math.floor(pair / DAY_KINDS), before: pair % DAY_KINDS, days });
  });
  return {
    days: to - from + 1,
    kinds,
    counts,
    groups: groups.sort((a, b) => order(a) - order(b)),
    bankHolidays: holidays.size,
    weekendAndHolidayDays,
    projectedHolidays,
  };
}

function kindsOf(from: Day, to: Day, holidays: ReadonlySet<Day>): Uint8Array {
  const kinds = new Uint8Array(to - from + 1);
  for (let day = from; day <= to; day++) kinds[day - from] = weekdayOf(day) + (holidays.has(day) ? 7 : 0);
  return kinds;
}

/** Days that follow each other as in any week come first, Monday to Sunday; then the rest in the order of their kinds. */
function order({ kind, before }: DayGroup): number {
  const plain = kind < 7 && before === (kind + 6) % 7;
  return (plain ? 0 : DAY_KINDS * DAY_KINDS) + kind * DAY_KINDS + before;
}

/** How many days of the year are of one of these kinds, given as a bit set. */
export function daysOf(kinds: number, year: YearDays): number {
  let days = 0;
  for (let kind = 0; kind < DAY_KINDS; kind++) if ((kinds >> kind) & 1) days += year.counts[kind] ?? 0;
  return days;
}
