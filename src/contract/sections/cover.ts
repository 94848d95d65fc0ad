// Who must be there, or within call, and when.

import type { CoverWindow } from '../../calendar/types.ts';
import { convert } from '../field.ts';
import { choice, count, windowDays, windowHours, windowOf, yesNo } from '../kinds.ts';
import { list } from '../list.ts';
import { map } from '../map.ts';

const BANK_HOLIDAY = 0x80;

export const coverWindow = convert(
  map({
    about: 'A window in which staff are on duty or within call. Its hours are paid hours: leave unpaid breaks out.',
    fields: {
      days: windowDays,
      hours: windowHours,
      bank_holidays: yesNo({ about: 'Whether a bank holiday counts as its weekday.', neutral: 'yes' }),
      staff: count({
        about: 'How many staff at once.',
        unit: 'workers',
        neutral: '1',
        limits: { over: 0, max: 10_000 },
      }),
      mode: choice(['waking', 'sleep-in', 'on-call'], {
        about: 'Awake on shift, asleep at work for an allowance, or at home for an allowance.',
        required: 'mode: waking',
      }),
    },
  }),
  ({ bank_holidays, staff, mode, ...window }): CoverWindow => {
    const named = ((window.days ?? 0) & BANK_HOLIDAY) !== 0;
    return { ...windowOf(window, bank_holidays || named), staff, mode };
  },
);

export const cover = list({
  about: 'Who must be there, or within call, and when. Windows that overlap add up.',
  item: coverWindow,
  example: '{days: every day, hours: "00:00-24:00", staff: 1, mode: on-call}',
});
