// Questions about calls for tests: even calls day and night, one worker, half an hour each, unless told.
import { QUARTERS_A_WEEK, WEEKS_A_YEAR } from '../../src/calendar/week.ts';
import { parseDays, parseHours } from '../../src/calendar/window.ts';
import type { CallQuestion } from '../../src/calls/types.ts';

export const everyQuarter = (value: number): number[] => new Array<number>(QUARTERS_A_WEEK).fill(value);

/** `value` from one hour of the week to another, `otherwise` in all others; 0 is Monday 00:00. */
export const between = (from: number, to: number, value: number, otherwise = 0): number[] =>
  everyQuarter(otherwise).map((other, quarter) => (quarter >= from * 4 && quarter < to * 4 ? value : other));

export const perWeek = (calls: number): number => calls * WEEKS_A_YEAR;

export function ask(changes: Partial<CallQuestion> = {}): CallQuestion {
  return {
    perYear: perWeek(84),
    density: everyQuarter(1 / QUARTERS_A_WEEK),
    onDuty: everyQuarter(1),
    oneMore: everyQuarter(1),
    crew: 1,
    travel: 0.1,
    visits: [{ length: 0.3, share: 1 }],
    notes: 0.1,
    checkIn: 0,
    wasted: { share: 0, staffTime: 0 },
    responseTime: undefined,
    ...changes,
  };
}

/** A window as a contract writes it. */
export function at(daysText: string, hoursText: string, onBankHolidays = true) {
  const [days, hours] = [parseDays(daysText), parseHours(hoursText)];
  if ('error' in days || 'error' in hours) throw new Error('a test writes a window that cannot be read');
  return { ...days, ...hours, onBankHolidays };
}
