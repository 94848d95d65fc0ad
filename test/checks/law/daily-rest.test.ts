import { describe, expect, it } from 'vitest';
import { dailyRestKept } from '../../../src/checks/law/daily-rest.ts';
import { answers } from '../answers.ts';
import { cover, look, NO_HOURS } from '../looking.ts';

answers(dailyRestKept, [
  ['nothing', 'no cover is asked for', {}],
  ['nothing', 'cover is shared among many', cover('sleep-in')],
  ['nothing', 'cover is on call at home', { ...cover('on-call', '00:00-24:00'), 'demand.hours_per_week': '5 hours' }],
  ['found', 'sleep-ins fall on a fraction of one worker', { ...cover('sleep-in'), 'demand.hours_per_week': '5 hours' }],
  ['nothing', 'cover of 13 hours leaves 11 of rest', cover('waking', '08:00-21:00')],
  ['cannotTell', 'cover runs a quarter of an hour more', cover('waking', '08:00-21:15')],
  ['cannotTell', 'cover of 24 hours may be split in any way', cover('waking', '00:00-24:00')],
  [
    'cannotTell',
    'the second of two windows runs long, and the first is on call',
    {
      cover:
        '[{days: every day, hours: "00:00-24:00", staff: 1, mode: on-call}, {days: sat-sun, hours: "06:00-22:00", staff: 1, mode: waking}]',
    },
  ],
  ['nothing', 'no sums can be made', { ...NO_HOURS, ...cover('sleep-in') }],
]);

describe('daily-rest', () => {
  it('the fewest workers that the rest takes', () => {
    const [found] = look(dailyRestKept, { ...cover('sleep-in'), 'demand.hours_per_week': '5 hours' });
    // Nine hours a night are nine of the thirteen that one worker may be there.
    expect(found?.message).toContain('The cover needs 0.7 workers at the least');
  });
});
