// Who must be there, or within call, and when.
import { list } from '../fields.ts';
import { coverWindow } from '../values/windows.ts';

export const cover = list(
  'Who must be there, or within call, and when. Windows that overlap add up.',
  coverWindow(),
  '{days: every day, hours: "00:00-24:00", staff: 1, mode: on-call}',
  {
    alsoCalled: 'guards, officers, shifts, shift, rota, waking_night, waking_nights',
    isNeverAssumed: true,
    question: {
      short: 'when somebody must be available',
      full: 'At what hours must somebody be available when nobody has called, and is that paid?',
    },
  },
);
