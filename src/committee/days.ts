// The day by which an answer is asked for.
import { bankHolidays } from '../calendar/bank-holidays.ts';
import { type Day, dateOf, weekdayOf } from '../calendar/day.ts';
import type { Nation } from '../calendar/types.ts';

const SATURDAY = 5;

/** How long an authority is given to answer a letter or a motion, days. */
export const DAYS_TO_ANSWER = 28;

/** The first working day of a nation from so many days after the day of writing. */
export function dayToAnswer(written: Day, nation: Nation): Day {
  let day = written + DAYS_TO_ANSWER;
  while (!isWorkingDay(day, nation)) day += 1;
  return day;
}

function isWorkingDay(day: Day, nation: Nation): boolean {
  if (weekdayOf(day) >= SATURDAY) return false;
  return !bankHolidays(nation, dateOf(day).year).some((holiday) => holiday.day === day);
}
