import { describe, expect, it } from 'vitest';
import type { Piece, Rota } from '../../src/rota/types.ts';
import { weeklyOf } from '../../src/rota/year.ts';
import { asked, piece } from './question.fixture.ts';

const rota = (lines: Piece[][], weeks: 1 | 2 = 1): Rota => ({
  weeks,
  weekBegins: 0,
  people: lines.length,
  groups: [{ lines }],
});

describe('what a rota asks of all in a week', () => {
  it('counts nights, awake and asleep, and sessions', () => {
    const lines = [
      [piece('waking', 0, 22, 31), piece('sleep-in', 2, 22, 31), piece('waking', 4, 14, 23)],
      [piece('on-call', 1, 22, 31)],
    ];
    expect(weeklyOf(asked([], { calledOut: 0.5 }), rota(lines))).toMatchObject({
      nights: 2,
      sleepIns: 1,
      onCall: 1,
      weekends: 0,
      atWork: 9 + 9 + 9 + 4.5,
      paid: 9 + 9 + 4.5,
    });
  });

  it('counts a weekend once for each who is on in it, from Friday night to Sunday night', () => {
    const lines = [
      [piece('waking', 4, 22, 31)],
      [piece('waking', 5, 9, 17), piece('waking', 6, 9, 17)],
      [piece('waking', 4, 9, 17), piece('waking', 0, 9, 17)],
    ];
    expect(weeklyOf(asked([]), rota(lines)).weekends).toBe(2);
  });

  it('counts by the week what is in a fortnight', () => {
    expect(weeklyOf(asked([]), rota([[piece('sleep-in', 5, 22, 31), piece('sleep-in', 12, 22, 31)]], 2))).toMatchObject(
      {
        weekends: 1,
        sleepIns: 1,
        atWork: 9,
      },
    );
  });

  it('finds long shifts in which nobody else is awake to take over for a break', () => {
    const alone = asked([
      ['waking', 'mon', '09:00-17:00'],
      ['waking', 'tue', '09:00-15:00'],
      ['waking', 'wed', '09:00-17:00', 2],
    ]);
    const lines = [
      [piece('waking', 0, 9, 17), piece('waking', 1, 9, 15), piece('waking', 2, 9, 17)],
      [piece('waking', 2, 9, 17)],
    ];
    expect(weeklyOf(alone, rota(lines)).breaksAlone).toBe(1);
  });
});
