import { describe, expect, it } from 'vitest';
import { correlation, percentile, rankCorrelation, ranksOf } from '../../src/engine/statistics.ts';

describe('a percentile', () => {
  it('is the value under which a share lies, in between by a straight line', () => {
    const ordered = [10, 20, 30, 40, 50];
    expect([0, 0.25, 0.5, 0.875, 1].map((share) => percentile(ordered, share))).toEqual([10, 20, 30, 45, 50]);
  });

  it('of no values is none', () => {
    expect(percentile([], 0.5)).toBeNaN();
  });
});

describe('ranks', () => {
  it('begin at the least, and what is equal shares its ranks', () => {
    expect([...ranksOf(Float64Array.of(5, 1, 5, 3))]).toEqual([2.5, 0, 2.5, 1]);
  });
});

describe('how far one goes up with another', () => {
  const up = Float64Array.of(1, 2, 3, 4);

  it('is 1 where it always does, -1 where it goes down, however crooked', () => {
    expect(rankCorrelation(up, Float64Array.of(1, 10, 11, 1000))).toBe(1);
    expect(rankCorrelation(up, Float64Array.of(9, 2, 1, 0))).toBe(-1);
  });

  it('is that of Spearman, by hand', () => {
    // Ranks 1 2 3 4 against 2 1 4 3: 1 - 6 x 4 / (4 x 15).
    expect(rankCorrelation(up, Float64Array.of(20, 10, 40, 30))).toBeCloseTo(0.6, 12);
  });

  it('is nothing where one never moves', () => {
    expect(correlation(up, Float64Array.of(7, 7, 7, 7))).toBe(0);
  });
});
