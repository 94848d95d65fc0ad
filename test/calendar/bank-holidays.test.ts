import { describe, expect, test } from 'vitest';
import { bankHolidays, CalendarUnknown, holidayList } from '../../src/calendar/bank-holidays.ts';
import { day, formatIso, weekdayOf } from '../../src/calendar/day.ts';
import { easterSunday, standingHolidays } from '../../src/calendar/standing-holidays.ts';
import type { Nation } from '../../src/calendar/types.ts';
import { isBankHoliday } from './bank-holiday.fixture.ts';

const NATIONS: Nation[] = ['england', 'wales', 'scotland', 'northern-ireland'];

const textOf = (nation: Nation, year: number) =>
  bankHolidays(nation, year).map(
    (holiday) => `${formatIso(holiday.day)} ${holiday.name}${holiday.substitute ? ' (substitute)' : ''}`,
  );
const daysOf = (nation: Nation, year: number) => bankHolidays(nation, year).map((holiday) => formatIso(holiday.day));

describe('the lists', () => {
  test.each(NATIONS)('%s: every year from 2010 to 2028, on weekdays, in order, with law and sources', (nation) => {
    const list = holidayList(nation);
    expect([list.firstYear, list.lastYear]).toEqual([2010, 2028]);
    expect(list.nations).toContain(nation);
    expect(list.law).toMatch(/Act 1971/);
    expect(list.sources.length).toBeGreaterThan(1);
    const days = list.holidays.map((holiday) => holiday.day);
    expect(days).toEqual([...new Set(days)].sort((a, b) => a - b));
    expect(days.filter((value) => weekdayOf(value) >= 5)).toEqual([]);
    const standing = { england: 8, wales: 8, scotland: 9, 'northern-ireland': 10 }[nation];
    for (let year = 2010; year <= 2028; year++) expect(daysOf(nation, year).length).toBeGreaterThanOrEqual(standing);
  });

  test('England in 2022, with the Jubilee and the State Funeral', () => {
    expect(textOf('england', 2022)).toEqual([
      "2022-01-03 New Year's Day (substitute)",
      '2022-04-15 Good Friday',
      '2022-04-18 Easter Monday',
      '2022-05-02 Early May bank holiday',
      '2022-06-02 Spring bank holiday',
      '2022-06-03 Platinum Jubilee bank holiday',
      '2022-08-29 Summer bank holiday',
      '2022-09-19 Bank Holiday for the State Funeral of Queen Elizabeth II',
      '2022-12-26 Boxing Day',
      '2022-12-27 Christmas Day (substitute)',
    ]);
  });

  test('the royal wedding of 2011 and the Jubilee of 2012', () => {
    for (const nation of NATIONS) {
      expect(isBankHoliday(nation, day('2011-04-29'))).toBe(true);
      expect([isBankHoliday(nation, day('2012-06-04')), isBankHoliday(nation, day('2012-06-05'))]).toEqual([
        true,
        true,
      ]);
      expect(isBankHoliday(nation, day('2012-05-28'))).toBe(false);
    }
  });

  test('Wales has the days of England; Scotland has no Easter Monday; only Northern Ireland has 12 July', () => {
    expect(textOf('wales', 2026)).toEqual(textOf('england', 2026));
    expect(isBankHoliday('england', day('2026-04-06'))).toBe(true);
    expect(isBankHoliday('scotland', day('2026-04-06'))).toBe(false);
    expect(NATIONS.filter((nation) => isBankHoliday(nation, day('2027-07-12')))).toEqual(['northern-ireland']);
    expect(NATIONS.filter((nation) => isBankHoliday(nation, day('2026-06-15')))).toEqual(['scotland']);
  });

  test('before the first listed year nobody knows, and the error says from when', () => {
    expect(() => bankHolidays('wales', 2009)).toThrow(CalendarUnknown);
    expect(() => isBankHoliday('scotland', day('2009-12-31'))).toThrow(
      'Bank holidays in Scotland are known from 1 January 2010; those of 2009 are not',
    );
  });
});

describe('the rules', () => {
  // What no rule could know: one-off days, and days moved for one. The whole United Kingdom unless a nation is named.
  const ONE_OFF = ['2011-04-29', '2012-06-05', '2022-06-03', '2022-09-19', '2023-05-08'];
  const ONE_OFF_SCOTLAND = ['2026-06-15'];
  const MOVED: Record<string, string> = {
    '2012-06-04': '2012-05-28',
    '2020-05-08': '2020-05-04',
    '2022-06-02': '2022-05-30',
  };

  test.each(NATIONS)('%s: give every listed year but for one-off and moved days', (nation) => {
    const { calendar } = holidayList(nation);
    const oneOff = [...ONE_OFF, ...(nation === 'scotland' ? ONE_OFF_SCOTLAND : [])];
    for (let year = 2010; year <= 2028; year++) {
      const usual = daysOf(nation, year).flatMap((iso) => (oneOff.includes(iso) ? [] : [MOVED[iso] ?? iso]));
      expect(standingHolidays(calendar, year).map((holiday) => formatIso(holiday.day))).toEqual(usual.sort());
    }
  });

  test.each(NATIONS)('%s: give the names and substitutes of the lists', (nation) => {
    const { calendar, holidays } = holidayList(nation);
    const listed = new Map(holidays.map((holiday) => [holiday.day, holiday]));
    const differing: string[] = [];
    for (let year = 2010; year <= 2028; year++) {
      for (const holiday of standingHolidays(calendar, year)) {
        const other = listed.get(holiday.day);
        if (other && (other.name !== holiday.name || other.substitute !== holiday.substitute)) {
          differing.push(formatIso(holiday.day));
        }
      }
    }
    // The list for Scotland calls 2 January 2023 a substitute, that for 2017 (the same case) does not; the days agree.
    expect(differing).toEqual(nation === 'scotland' ? ['2023-01-02', '2023-01-03'] : []);
  });

  test('Easter Sunday', () => {
    const days = [1818, 1961, 2000, 2008, 2011, 2024, 2029, 2038, 2049, 2285].map((year) =>
      formatIso(easterSunday(year)),
    );
    expect(days).toEqual([
      '1818-03-22',
      '1961-04-02',
      '2000-04-23',
      '2008-03-23',
      '2011-04-24',
      '2024-03-31',
      '2029-04-01',
      '2038-04-25',
      '2049-04-18',
      '2285-03-22',
    ]);
  });

  test('England in 2033: Christmas Day is a Sunday, so Boxing Day keeps its Monday and Tuesday stands in', () => {
    expect(textOf('england', 2033)).toEqual([
      "2033-01-03 New Year's Day (substitute)",
      '2033-04-15 Good Friday',
      '2033-04-18 Easter Monday',
      '2033-05-02 Early May bank holiday',
      '2033-05-30 Spring bank holiday',
      '2033-08-29 Summer bank holiday',
      '2033-12-26 Boxing Day',
      '2033-12-27 Christmas Day (substitute)',
    ]);
  });

  test('Scotland in 2033: 1 and 2 January fall on a weekend, and Monday and Tuesday stand in', () => {
    expect(textOf('scotland', 2033)).toEqual([
      "2033-01-03 New Year's Day (substitute)",
      '2033-01-04 2nd January (substitute)',
      '2033-04-15 Good Friday',
      '2033-05-02 Early May bank holiday',
      '2033-05-30 Spring bank holiday',
      '2033-08-01 Summer bank holiday',
      "2033-11-30 St Andrew's Day",
      '2033-12-26 Boxing Day',
      '2033-12-27 Christmas Day (substitute)',
    ]);
  });

  test('Northern Ireland in 2031: 12 July is a Saturday', () => {
    expect(textOf('northern-ireland', 2031)).toContain("2031-07-14 Battle of the Boyne (Orangemen's Day) (substitute)");
    expect(textOf('northern-ireland', 2029)).toContain("2029-03-19 St Patrick's Day (substitute)");
  });
});
