import type { Day } from '../calendar/day.ts';

/** The day of the reader's own clock: half an hour past midnight in a British summer is the new day, not the one before. */
export function today(now = new Date()): Day {
  return Math.floor((now.getTime() - now.getTimezoneOffset() * 60_000) / 86_400_000);
}
