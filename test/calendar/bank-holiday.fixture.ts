import { bankHolidays } from '../../src/calendar/bank-holidays.ts';
import { type Day, partsOf } from '../../src/calendar/day.ts';
import type { Nation } from '../../src/calendar/types.ts';

export const isBankHoliday = (nation: Nation, day: Day): boolean =>
  bankHolidays(nation, partsOf(day).year).some((holiday) => holiday.day === day);
