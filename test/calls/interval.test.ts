import { describe, expect, test } from 'vitest';
import { sharesOf, wilson } from '../../src/calls/interval.ts';
import { BATCHES } from '../../src/calls/simulate.ts';
import { COUNTED, HOURS, KINDS } from '../../src/calls/types.ts';

/** A tally of which each stretch has so many calls, of which so many find all out, all in one hour of the week. */
function tally(batches: readonly [calls: number, allOut: number][]) {
  const counts = new Float64Array(BATCHES * HOURS * KINDS);
  batches.forEach(([calls, out], batch) => {
    counts[batch * HOURS * KINDS + COUNTED.calls] = calls;
    counts[batch * HOURS * KINDS + COUNTED.allOut] = out;
  });
  return { weeks: BATCHES, counts };
}
const allOutOf = (batches: readonly [number, number][]) => sharesOf(tally(batches), [0], false).allOut;
const stretches = (of: (batch: number) => [number, number]) => Array.from({ length: BATCHES }, (_, batch) => of(batch));

describe("Wilson's interval", () => {
  // As statistical tables have it at 95%.
  test.each([
    [50, 100, 0.4038, 0.5962],
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
    [1, 20, 0.0089, 0.2361],
  ])('of %d in %d is from %d to %d', (found, among, low, high) => {
    const interval = wilson(found / among, among, 1.96);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });
});

describe('the interval of a share', () => {
  test('is as of independent calls where stretches differ no more than those would', () => {
    expect(allOutOf(stretches(() => [100, 30]))).toEqual(wilson(0.3, 100 * BATCHES, 2.093));
  });

  test('is wider where calls hang together', () => {
    const apart = allOutOf(stretches((batch) => [100, batch % 2 === 0 ? 10 : 50]));
    expect(apart?.share).toBe(0.3);
    // The shares of 20 stretches, 0.1 and 0.5 by turns: 2.093 x 0.2 x root(20 / 19) / root(20) either way.
    expect((apart?.high ?? 0) - (apart?.low ?? 0)).toBeCloseTo(2 * 2.093 * 0.2 * Math.sqrt(1 / 19), 1);
  });

  test('counts a stretch by its calls', () => {
    expect(allOutOf(stretches((batch) => (batch === 0 ? [1000, 500] : [0, 0])))?.share).toBe(0.5);
  });
});
