// Windows of days and hours, which several sections are made of.

import type { CoverWindow, Window } from '../../calendar/types.ts';
import { BANK_HOLIDAY, EVERY_DAY, QUARTERS_A_DAY } from '../../calendar/week.ts';
import { map, nameable, optional, pipe, transform, unknowable } from '../fields.ts';
import type { Said, Schema } from '../said.ts';
import { choice, count, money, windowDays, windowHours, yesNo } from '../values.ts';

/** The two halves of a window: every day where no days are named, all day where no hours are. */
export const windowFields = () => ({ days: optional(windowDays()), hours: optional(windowHours()) });

/** A window is of every week of the year: said where somebody looks for a season, with what to do `instead`. */
export const allYear = (instead: string): Pick<Said, 'notHere'> => ({
  notHere: {
    keys: 'month, months, season, seasons, week, weeks, winter, summer, term_time, dates, date, start_date, end_date',
    instead: `a window holds in every week of the year, ${instead}`,
  },
});

interface Halves {
  days?: number | undefined;
  hours?: { start: number; end: number } | undefined;
}

export function windowOf({ days = EVERY_DAY, hours: { start, end } = ALL_DAY }: Halves, onBankHolidays = true): Window {
  return { days, start, end, onBankHolidays };
}

const ALL_DAY = { start: 0, end: QUARTERS_A_DAY };

export const coverWindow = (): Schema<CoverWindow> =>
  pipe(
    map(
      'A window in which staff are on duty or within call. Its hours are paid hours: leave unpaid breaks out.',
      {
        ...windowFields(),
        bank_holidays: yesNo('Whether a bank holiday counts as its weekday.', { silent: 'yes' }),
        staff: count('How many staff at once.', {
          label: 'Staff on cover at once',
          unit: 'workers',
          over: 0,
          max: 10_000,
          silent: '1',
        }),
        takes_visits: yesNo('Whether they take visits, or are there beside them.', { isBare: true, silent: 'yes' }),
        per_session: optional(
          nameable(
            money('What is paid for a session of this window, if it is paid so.', {
              unit: 'GBP/session',
              such: '£95.00',
              isBare: true,
            }),
          ),
        ),
        mode: unknowable(
          choice(
            'Awake on shift, asleep at work for an allowance, or at home for an allowance.',
            {
              waking: 'Awake at work, paid by the hour.',
              'sleep-in': 'Asleep at work, for an allowance; awake when called.',
              'on-call': 'At home, for an allowance; comes when called.',
            },
            { called: { awake: 'waking', asleep: 'sleep-in', sleeping: 'sleep-in', 'sleeping-in': 'sleep-in' } },
          ),
        ),
      },
      allYear('so state what is on duty in a part of the year by what it costs a year, as a line of costs.other'),
    ),
    transform(({ bank_holidays, days, hours, ...rest }) => {
      const named = ((days ?? 0) & BANK_HOLIDAY) !== 0;
      return { ...windowOf({ days, hours }, bank_holidays || named), ...rest };
    }),
  );
