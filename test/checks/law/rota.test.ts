import { rota } from '../../../src/checks/law/rota.ts';
import { answers } from '../answers.ts';
import { type Changes, cover, NO_HOURS } from '../looking.ts';

const few = (mode: string, hours: string, staff?: number): Changes => ({
  ...cover(mode, hours, staff),
  'demand.hours_per_week': '10 hours',
});

answers(rota, [
  ['nothing', 'nobody states any cover', {}],
  ['nothing', 'nobody states any cover, and no sums can be made', NO_HOURS],
  ['nothing', 'the people priced are enough for the nights', cover('sleep-in')],
  ['found', 'they are too few for six sleep-ins a night', cover('sleep-in', '22:00-07:00', 6)],
  ['found', 'nobody has a day off from being called', few('on-call', '00:00-24:00')],
  ['nothing', 'cover by the hour pays for its own people', few('waking', '00:00-24:00')],
  [
    'found',
    'hours awake, asleep and called out make up the week together',
    {
      cover:
        '[{days: every day, hours: "18:00-22:00", staff: 1, mode: waking, takes_visits: no}, {days: every day, hours: "22:00-07:00", staff: 8, mode: sleep-in}, {days: every day, hours: "07:00-18:00", staff: 4, mode: on-call}]',
    },
  ],
  [
    'found',
    'whoever is awake, asleep there or on call has no day off',
    {
      cover:
        '[{days: every day, hours: "09:00-12:00", staff: 1, mode: waking}, {days: every day, hours: "13:00-15:00", staff: 1, mode: waking, takes_visits: no}, {days: every day, hours: "22:00-07:00", staff: 1, mode: sleep-in}, {days: every day, hours: "00:00-24:00", staff: 3, mode: on-call}]',
      'demand.hours_per_week': '10 hours',
    },
  ],
  ['found', 'five are on call at once for an hour a night', few('on-call', '22:00-23:00', 5)],
  [
    'found',
    'a day and night asleep at work leave one worker no rest',
    {
      cover: '[{days: sat, hours: "00:00-24:00", staff: 1, mode: sleep-in}]',
      'demand.hours_per_week': '10 hours',
    },
  ],
  ['cannotTell', 'no sums can be made', { ...NO_HOURS, ...cover('sleep-in') }],
]);
