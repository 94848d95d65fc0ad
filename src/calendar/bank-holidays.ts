// Bank holidays of the four nations: listed for the years the lists hold, by rule after them.
import englandAndWales from './bank-holidays-england-and-wales.yaml';
import northernIreland from './bank-holidays-northern-ireland.yaml';
import scotland from './bank-holidays-scotland.yaml';
import { remember } from './cache.ts';
import { type Day, dateOf, day, dayOf, formatDay } from './day.ts';
import type { HolidayFile } from './schema.ts';
import { type BankHoliday, type HolidayCalendar, standingHolidays } from './standing-holidays.ts';
import type { Nation } from './types.ts';

export type { BankHoliday, HolidayCalendar } from './standing-holidays.ts';

/** A published list of bank holidays and where it comes from. It holds whole calendar years. */
export interface HolidayList {
  calendar: HolidayCalendar;
  title: string;
  nations: readonly Nation[];
  law: string;
  /** False: the reference could not be checked against the law itself and is shown as unconfirmed. */
  lawConfirmed: boolean;
  sources: readonly string[];
  firstYear: number;
  lastYear: number;
  /** In order of day. */
  holidays: readonly BankHoliday[];
}

/** A day was asked about on which nobody can say whether it is a bank holiday. */
export class CalendarUnknown extends Error {
  override readonly name = 'CalendarUnknown';
  /** The first day on which bank holidays are known. */
  readonly knownFrom: Day;

  constructor(list: HolidayList, year: number) {
    const knownFrom = dayOf(list.firstYear, 1, 1);
    super(`${list.title} are known from ${formatDay(knownFrom)}; those of ${year} are not`);
    this.knownFrom = knownFrom;
  }
}

const FILES: Record<HolidayCalendar, () => unknown> = {
  'england-and-wales': englandAndWales,
  scotland,
  'northern-ireland': northernIreland,
};

/** Which of the three calendars a nation keeps. */
export const CALENDAR_OF: Record<Nation, HolidayCalendar> = {
  england: 'england-and-wales',
  wales: 'england-and-wales',
  scotland: 'scotland',
  'northern-ireland': 'northern-ireland',
};

const lists = new Map<HolidayCalendar, HolidayList>();
const years = new Map<string, readonly BankHoliday[]>();
const YEARS_KEPT = 200;

/** The published list that holds for a nation, with its law and sources. */
export function holidayList(nation: Nation): HolidayList {
  const calendar = CALENDAR_OF[nation];
  return remember(lists, Object.keys(FILES).length, calendar, () =>
    readList(calendar, FILES[calendar]() as HolidayFile),
  );
}

function readList(calendar: HolidayCalendar, file: HolidayFile): HolidayList {
  const holidays = file.holidays.map(({ date, name, substitute }) => ({
    day: day(date),
    name,
    substitute: substitute ?? false,
  }));
  const yearsListed = holidays.map((holiday) => dateOf(holiday.day).year);
  return {
    calendar,
    title: file.title,
    nations: file.nations,
    law: file.law,
    lawConfirmed: file.law_confirmed,
    sources: file.sources,
    firstYear: Math.min(...yearsListed),
    lastYear: Math.max(...yearsListed),
    holidays,
  };
}

/**
 * The bank holidays of a calendar year, in order of day, on the days they are observed.
 * @throws {CalendarUnknown} before the first listed year
 */
export function bankHolidays(nation: Nation, year: number): readonly BankHoliday[] {
  const list = holidayList(nation);
  if (year < list.firstYear) throw new CalendarUnknown(list, year);
  return remember(years, YEARS_KEPT, `${list.calendar} ${year}`, () => {
    if (year > list.lastYear) return standingHolidays(list.calendar, year);
    const [first, last] = [dayOf(year, 1, 1), dayOf(year, 12, 31)];
    return list.holidays.filter((holiday) => holiday.day >= first && holiday.day <= last);
  });
}
