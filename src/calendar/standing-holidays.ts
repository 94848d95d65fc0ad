// The bank holidays that return every year, by rule: what is used after the last listed year.
import { type Day, dayOf, weekdayOf } from './day.ts';

/** The three calendars: England and Wales share one. */
export type HolidayCalendar = 'england-and-wales' | 'scotland' | 'northern-ireland';

export interface BankHoliday {
  day: Day;
  name: string;
  /** True where the day stands in for one that falls on a weekend. */
  substitute: boolean;
}

/** Easter Sunday of a year of the Gregorian calendar (the anonymous computus, exact for every year). */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const lateMoon = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  return dayOf(year, 3, 22 + epact + toSunday - 7 * lateMoon);
}

function firstMonday(year: number, month: number): Day {
  const first = dayOf(year, month, 1);
  return first + ((7 - weekdayOf(first)) % 7);
}

function lastMonday(year: number, month: number): Day {
  const last = dayOf(year, month + 1, 1) - 1;
  return last - weekdayOf(last);
}

const fixed = (month: number, date: number) => (year: number) => dayOf(year, month, date);

type Rule = readonly [name: string, day: (year: number) => Day];

const NEW_YEAR: Rule = ["New Year's Day", fixed(1, 1)];
const GOOD_FRIDAY: Rule = ['Good Friday', (year) => easterSunday(year) - 2];
const EASTER_MONDAY: Rule = ['Easter Monday', (year) => easterSunday(year) + 1];
const EARLY_MAY: Rule = ['Early May bank holiday', (year) => firstMonday(year, 5)];
const SPRING: Rule = ['Spring bank holiday', (year) => lastMonday(year, 5)];
const SUMMER: Rule = ['Summer bank holiday', (year) => lastMonday(year, 8)];
const CHRISTMAS: Rule = ['Christmas Day', fixed(12, 25)];
const BOXING: Rule = ['Boxing Day', fixed(12, 26)];

const RULES: Record<HolidayCalendar, readonly Rule[]> = {
  'england-and-wales': [NEW_YEAR, GOOD_FRIDAY, EASTER_MONDAY, EARLY_MAY, SPRING, SUMMER, CHRISTMAS, BOXING],
  scotland: [
    NEW_YEAR,
    ['2nd January', fixed(1, 2)],
    GOOD_FRIDAY,
    EARLY_MAY,
    SPRING,
    ['Summer bank holiday', (year) => firstMonday(year, 8)],
    ["St Andrew's Day", fixed(11, 30)],
    CHRISTMAS,
    BOXING,
  ],
  'northern-ireland': [
    NEW_YEAR,
    ["St Patrick's Day", fixed(3, 17)],
    GOOD_FRIDAY,
    EASTER_MONDAY,
    EARLY_MAY,
    SPRING,
    ["Battle of the Boyne (Orangemen's Day)", fixed(7, 12)],
    SUMMER,
    CHRISTMAS,
    BOXING,
  ],
};

/**
 * The standing bank holidays of a year, in order of day. One that falls on a weekend moves to the next weekday that is
 * not a bank holiday already, so Christmas Day on a Sunday goes to Tuesday 27th, because Monday is Boxing Day.
 */
export function standingHolidays(calendar: HolidayCalendar, year: number): BankHoliday[] {
  const own = RULES[calendar].map(([name, rule]) => ({ name, day: rule(year) }));
  const isWeekend = (day: Day) => weekdayOf(day) >= 5;
  const taken = new Set(own.map(({ day }) => day).filter((day) => !isWeekend(day)));
  const observed = own.map(({ name, day }) => {
    if (!isWeekend(day)) return { day, name, substitute: false };
    let free = day + 1;
    while (isWeekend(free) || taken.has(free)) free++;
    taken.add(free);
    return { day: free, name, substitute: true };
  });
  return observed.sort((a, b) => a.day - b.day);
}
