import { bankHolidays } from '../../src/calendar/bank-holidays.ts';
import { type Day, dateOf } from '../../src/calendar/day.ts';
import type { Nation } from '../../src/calendar/types.ts';

export const isBankHoliday = (nation: Nation, day: Day): boolean =>
  bankHolidays(nation, dateOf(day).year).some((holiday) => holiday.day === day);
