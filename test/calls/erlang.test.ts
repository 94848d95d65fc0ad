import { describe, expect, test } from 'vitest';
import { sharesUnder } from '../../src/calls/fewest.ts';
import type { Share } from '../../src/calls/types.ts';
import { erlangLoss } from './erlang.fixture.ts';
import { ask, everyQuarter, perWeek } from './question.fixture.ts';

describe("Erlang's loss formula", () => {
  // As tables of Erlang B print them, to four decimals.
  test.each([
    [1, 1, 0.5],
    [0.5, 1, 0.3333],
    [2, 3, 0.2105],
    [5, 5, 0.2849],
    [8, 10, 0.1217],
    [8.108, 15, 0.01],
    [10, 10, 0.2146],
    [10, 17, 0.0129],
    [10, 15, 0.0365],
    [20, 30, 0.0085],
    [100, 100, 0.0757],
  ])('%d erlang on %d servers lose %d', (load, staff, lost) => {
    expect(erlangLoss(load, staff)).toBeCloseTo(lost, 4);
  });

  test('loses all where nobody is on duty, and nothing where nobody calls', () => {
    expect(erlangLoss(3, 0)).toBe(1);
    expect(erlangLoss(0, 1)).toBe(0);
  });
});

describe('even calls that do not wait', () => {
  // Half an hour each: 336 calls a week are one erlang. What the formula says does not depend on how lengths differ.
  test.each([
    [1, 1, 40],
    [0.25, 1, 40],
    [2, 3, 40],
    [5, 5, 40],
    [3, 8, 40],
    [0.1, 2, 40],
    // So busy that a few weeks say enough.
    [20, 22, 4],
  ])('of %d erlang on %d workers find all out as often as the formula says, in %d weeks', (load, staff, weeks) => {
    const lost = erlangLoss(load, staff);
    const question = ask({ perYear: perWeek(336 * load), onDuty: everyQuarter(staff) });
    const shares = Array.from({ length: 60 }, (_, seed) => sharesUnder(question, { weeks, seed }).allOut as Share);
    // Of intervals that hold it in 95 cases of 100, fewer than 51 of 60 would do so once in 3,000 times.
    expect(shares.filter(({ low, high }) => low <= lost && lost <= high).length).toBeGreaterThan(50);
    const mean = shares.reduce((sum, { share }) => sum + share, 0) / shares.length;
    const spread = shares.reduce((sum, { share }) => sum + (share - mean) ** 2, 0) / (shares.length - 1);
    expect(Math.abs(mean - lost)).toBeLessThan(4 * Math.sqrt(spread / shares.length));
    expect(Math.abs(mean - lost)).toBeLessThan(0.002);
  });

  test('of lengths that differ, some in vain, go by the mean', () => {
    const question = ask({
      perYear: perWeek(168),
      visits: [
        { length: 0.2, share: 0.75 },
        { length: 1.4, share: 0.25 },
      ],
      wasted: { share: 0.2, staffTime: 0.4 },
    });
    // 0.8 x (0.5 + 0.1 + 0.1) + 0.2 x (0.1 + 0.4) hours, once an hour
    const lost = erlangLoss(0.8 * 0.7 + 0.2 * 0.5, 1);
    const { allOut } = sharesUnder(question, { weeks: 1000, seed: 3 });
    expect(allOut?.low).toBeLessThan(lost);
    expect(allOut?.high).toBeGreaterThan(lost);
  });
});
