import { describe, expect, test } from 'vitest';
import { CalendarUnknown } from '../../src/calendar/bank-holidays.ts';
import { day, formatIso } from '../../src/calendar/day.ts';
import { contractYear, yearDays } from '../../src/calendar/year.ts';

const yearOf = (start: string, n: number) => {
  const { from, to } = contractYear(day(start), n);
  return [formatIso(from), formatIso(to), to - from + 1];
};

describe('contract years', () => {
  test('begin on the day and month of the start', () => {
    expect(yearOf('2015-09-01', 1)).toEqual(['2015-09-01', '2016-08-31', 366]);
    expect(yearOf('2015-09-01', 3)).toEqual(['2017-09-01', '2018-08-31', 365]);
    expect(yearOf('2026-01-01', 2)).toEqual(['2027-01-01', '2027-12-31', 365]);
  });

  test('begin on 1 March where a contract of 29 February meets a year without one, and leave no day out', () => {
    expect(yearOf('2024-02-29', 1)).toEqual(['2024-02-29', '2025-02-28', 366]);
    expect(yearOf('2024-02-29', 2)).toEqual(['2025-03-01', '2026-02-28', 365]);
    expect(yearOf('2024-02-29', 4)).toEqual(['2027-03-01', '2028-02-28', 365]);
    expect(yearOf('2024-02-29', 5)).toEqual(['2028-02-29', '2029-02-28', 366]);
    for (let n = 1; n < 12; n++) {
      expect(contractYear(day('2024-02-29'), n).to + 1).toBe(contractYear(day('2024-02-29'), n + 1).from);
    }
  });
});

describe('days of a year', () => {
  test('England in 2026: 104 days at weekends and 8 bank holidays, none at a weekend', () => {
    const year = yearDays('england', day('2026-01-01'), day('2026-12-31'));
    expect(year).toMatchObject({ days: 365, bankHolidays: 8, weekendAndHolidayDays: 112, projectedHolidays: false });
    // Monday to Sunday, then the bank holidays among them: five Mondays, a Thursday and two Fridays.
    expect(year.counts).toEqual([47, 52, 52, 52, 50, 52, 52, 5, 0, 0, 1, 2, 0, 0]);
    expect(year.groups.slice(0, 7).map((group) => group.kind)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(year.groups.reduce((sum, group) => sum + group.days, 0)).toBe(365);
  });

  test('a contract year may hold one Easter, two or none', () => {
    expect(yearDays('england', day('2021-04-01'), day('2022-03-31')).bankHolidays).toBe(8);
    expect(yearDays('england', day('2023-04-05'), day('2024-04-04')).bankHolidays).toBe(11);
    expect(yearDays('england', day('2024-04-02'), day('2025-04-01')).bankHolidays).toBe(6);
  });

  test('holidays by rule are said to be: the year that reaches into 2029 rests on them', () => {
    expect(yearDays('wales', day('2028-01-01'), day('2028-12-31')).projectedHolidays).toBe(false);
    expect(yearDays('wales', day('2028-01-02'), day('2029-01-01')).projectedHolidays).toBe(true);
  });

  test('a year that begins before the lists do is refused', () => {
    expect(() => yearDays('england', day('2009-04-01'), day('2010-03-31'))).toThrow(CalendarUnknown);
  });
});
