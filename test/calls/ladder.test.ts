import { describe, expect, test } from 'vitest';
import { coverLadder, RUNGS } from '../../src/calls/ladder.ts';
import { ask, between, everyQuarter, perWeek } from './question.fixture.ts';

const LENGTH = { weeks: 200, seed: 1 };

describe('the cover ladder', () => {
  test('is one on call, one awake, two on call, two awake', () => {
    expect(RUNGS.map(({ workers, mode }) => `${workers} ${mode}`)).toEqual([
      '1 on-call',
      '1 waking',
      '2 on-call',
      '2 waking',
    ]);
  });

  test('has two go together, who answer as many calls as one alone', () => {
    const [one, , two] = coverLadder(ask({ perYear: perWeek(100) }), LENGTH);
    expect(two?.shares).toEqual(one?.shares);
  });

  test('has one answer none of the calls that need two', () => {
    const [one, , two] = coverLadder(ask({ crew: 2, perYear: perWeek(50), responseTime: 2 }), LENGTH);
    expect(one?.shares.nobody?.share).toBe(1);
    expect(two?.shares.inTime?.share).toBeGreaterThan(0.9);
  });

  test('covers the hours in which demand may fall, whatever the contract has on duty', () => {
    const question = ask({ density: between(20, 40, 1 / 80), onDuty: everyQuarter(0), perYear: perWeek(2) });
    expect(coverLadder(question, LENGTH)[0]?.shares.allOut?.share).toBeLessThan(0.2);
  });
});
