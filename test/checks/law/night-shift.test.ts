import { describe, expect, it } from 'vitest';
import { nightShift } from '../../../src/checks/law/night-shift.ts';
import { answers } from '../answers.ts';
import { cover, look } from '../looking.ts';

answers(
  nightShift,
  [
    ['nothing', 'a waking night is 8 hours', cover('waking', '22:00-06:00')],
    ['nothing', 'a day is 12 hours', cover('waking', '08:00-20:00')],
    ['nothing', 'the night is slept', cover('sleep-in', '21:00-07:00')],
    ['cannotTell', 'it is a quarter of an hour over 8 hours', cover('waking', '22:00-06:15')],
    ['cannotTell', 'it is 13 hours, as long as a shift may be', cover('waking', '18:00-07:00')],
    ['nothing', 'it is 13 hours and a quarter, more than one shift', cover('waking', '18:00-07:15')],
    ['cannotTell', 'three hours of it are before 6:00', cover('waking', '03:00-12:00')],
    ['nothing', 'less than three are', cover('waking', '03:15-12:15')],
    ['cannotTell', 'three hours of it are after 23:00', cover('waking', '17:00-02:00')],
    ['nothing', 'less than three are after 23:00', cover('waking', '16:45-01:45')],
    [
      'cannotTell',
      'the second of two windows is',
      {
        cover:
          '[{days: every day, hours: "08:00-20:00", staff: 1, mode: waking}, {days: every day, hours: "20:00-08:00", staff: 1, mode: waking}]',
      },
    ],
    ['cannotTell', 'a waking night is 10 hours and nobody states the risks', cover('waking', '21:00-07:00')],
    ['nothing', 'the risks are stated as none', { ...cover('waking', '21:00-07:00'), lone_working: '{risks: []}' }],
    [
      'found',
      'a waking night is 10 hours and risks are named',
      { ...cover('waking', '21:00-07:00'), lone_working: '{risks: [intoxicated adults]}' },
    ],
    [
      'found',
      'it runs into the early night only',
      { ...cover('waking', '00:00-09:00'), lone_working: '{risks: [families in crisis]}' },
    ],
  ],
  ['the risks are stated as none'],
);

describe('night-shift', () => {
  it('the numbers that it tells, by name', () => {
    const [night] = look(nightShift, cover('waking', '21:00-07:00'));
    expect(night?.figures).toEqual({
      length: { value: 10, unit: 'hours' },
      limit: { value: 8, unit: 'hours/day' },
    });
  });
});
