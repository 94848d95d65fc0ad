import { describe, expect, it } from 'vitest';
import { type Range, RangeDraws } from '../../src/engine/pert.ts';

const MANY = 100_000;

function drawn(ranges: readonly Range[], seed = 1, count = MANY): number[][] {
  const draws = new RangeDraws(ranges, seed, 1000);
  const found: number[][] = ranges.map(() => []);
  for (let from = 0; from < count; from += 1000) {
    draws.next();
    draws.columns.forEach((column, at) => {
      found[at]?.push(...column);
    });
  }
  return found;
}

/** What is known of PERT: its mean, (low + 4 x likely + high) / 6, and its variance by the mean. */
function known({ low, likely, high }: Range): { mean: number; deviation: number } {
  const mean = (low + 4 * likely + high) / 6;
  return { mean, deviation: Math.sqrt(((mean - low) * (high - mean)) / 7) };
}

describe('a range', () => {
  it.each([
    ['leans to neither end', { low: 20, likely: 30, high: 40 }],
    ['leans to its low end', { low: 20, likely: 22, high: 40 }],
    ['leans to its high end', { low: -3, likely: 1.5, high: 2 }],
    ['is likeliest at its low end', { low: 20, likely: 20, high: 40 }],
    ['is likeliest at its high end', { low: 0, likely: 1, high: 1 }],
  ])('that %s has the mean and the spread of PERT', (_, range) => {
    const [values = []] = drawn([range]);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
    const expected = known(range);
    // Four standard errors: one seed in thousands would miss it.
    expect(Math.abs(mean - expected.mean)).toBeLessThan((4 * expected.deviation) / Math.sqrt(MANY));
    expect(deviation / expected.deviation).toBeCloseTo(1, 1);
    expect(Math.min(...values.map((value) => value - range.low))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values.map((value) => value - range.high))).toBeLessThanOrEqual(0);
  });

  it('has the shares of the beta distribution between its ends', () => {
    // Beta(3, 3): the share under x is 10 x^3 - 15 x^4 + 6 x^5.
    const [values = []] = drawn([{ low: 0, likely: 0.5, high: 1 }]);
    for (const x of [0.1, 0.3, 0.5, 0.8]) {
      const share = values.filter((value) => value < x).length / MANY;
      expect(share).toBeCloseTo(10 * x ** 3 - 15 * x ** 4 + 6 * x ** 5, 2);
    }
  });
});

describe('draws', () => {
  const travel = { low: 20, likely: 25, high: 40 };
  const price = { low: 20, likely: 21, high: 22 };

  it('are the same for the same seed, and others for another', () => {
    expect(drawn([travel, price], 7, 1000)).toEqual(drawn([travel, price], 7, 1000));
    expect(drawn([travel], 8, 1000)).not.toEqual(drawn([travel], 7, 1000));
  });

  it('of one range stay as they are whatever is drawn after it', () => {
    expect(drawn([travel, price], 7, 1000)[0]).toEqual(drawn([travel], 7, 1000)[0]);
  });

  it('of two ranges have nothing to do with each other', () => {
    const [a = [], b = []] = drawn([travel, travel], 7, 20_000);
    const [meanA, meanB] = [a, b].map((values) => values.reduce((sum, value) => sum + value, 0) / values.length);
    const both =
      a.reduce((sum, value, at) => sum + (value - (meanA ?? 0)) * ((b[at] ?? 0) - (meanB ?? 0)), 0) / a.length;
    expect(Math.abs(both) / known(travel).deviation ** 2).toBeLessThan(0.03);
  });
});
