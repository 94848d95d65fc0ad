import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundedHour, roundTo, roundToAdd, roundUp, unitsOf, wholeMinutes } from '../../src/words/rounding.ts';

/** Moves the point of the digits as written, and looks at the first digit that falls away. */
function onPaper(value: number, decimals: number): bigint {
  const [digits = '', exponent = ''] = Math.abs(value).toExponential(14).replace('.', '').split('e');
  const point = Number(exponent) + 1 + decimals;
  const padded = point < 0 ? '0'.repeat(-point) + digits : digits;
  const at = Math.max(0, point);
  const units = BigInt(padded.padEnd(at, '0').slice(0, at) || '0') + (Number(padded[at] ?? '0') >= 5 ? 1n : 0n);
  return value < 0 ? -units : units;
}

describe('rounding to printed decimals', () => {
  it('takes a half away from zero, as a person does on paper', () => {
    expect(roundTo(1.005, 2)).toBe(1.01);
    expect(roundTo(-1.005, 2)).toBe(-1.01);
    expect(roundTo(2.5, 0)).toBe(3);
    expect(roundTo(-2.5, 0)).toBe(-3);
    expect(roundTo(8.345, 2)).toBe(8.35);
  });

  it('reads 15 digits, so that the noise of a sum does not decide a half', () => {
    expect(0.1 * 3 + 0.045).not.toBe(0.345);
    expect(roundTo(0.1 * 3 + 0.045, 2)).toBe(0.35);
    expect(roundTo(1.0049, 2)).toBe(1);
  });

  it('goes up for what must not be under the value, but for no noise of a sum', () => {
    expect(roundUp(15.6601, 2)).toBe(15.67);
    expect(roundUp(15.666, 2)).toBe(15.67);
    expect(roundUp(15.66, 2)).toBe(15.66);
    expect(roundUp(15.66 + 2e-15, 2)).toBe(15.66);
    expect(roundUp(40_000.2, 0)).toBe(40_001);
  });

  it('knows no minus zero', () => {
    expect(Object.is(roundTo(-0.004, 2), 0)).toBe(true);
    expect(Object.is(roundTo(-0, 2), 0)).toBe(true);
  });

  it('holds for amounts of any size', () => {
    expect(unitsOf(1e21, 2)).toBe(10n ** 23n);
    expect(unitsOf(5e-324, 2)).toBe(0n);
    expect(unitsOf(123_456_789.125, 2)).toBe(12_345_678_913n);
  });

  it('is what rounding the fifteen digits on paper gives, near a half and far from it', () => {
    const amount = fc.oneof(
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
      // Halves of the last decimal, with a little noise.
      fc
        .record({ units: fc.integer({ min: -1e9, max: 1e9 }), noise: fc.integer({ min: -3, max: 3 }) })
        .map(({ units, noise }) => ((units + 0.5) / 100) * (1 + noise * Number.EPSILON)),
    );
    fc.assert(
      fc.property(amount, fc.integer({ min: 0, max: 8 }), (value, decimals) => {
        expect(unitsOf(value, decimals)).toBe(onPaper(value, decimals));
      }),
      { numRuns: 2000 },
    );
  });

  it('refuses what has no end, and leaves a figure that is null as it is', () => {
    expect(roundTo(Number.NaN, 2)).toBeNaN();
    expect(() => unitsOf(Number.NaN, 2)).toThrow('cannot round NaN');
    expect(() => roundTo(Number.POSITIVE_INFINITY, 2)).toThrow(RangeError);
  });
});

describe('a column that adds as printed', () => {
  it('gives the missing penny to the part that lost most in rounding', () => {
    expect(roundToAdd([0.333, 0.333, 0.334], 2)).toEqual([0.33, 0.33, 0.34]);
    expect(roundToAdd([1.114, 2.224, 3.333], 2)).toEqual([1.11, 2.23, 3.33]);
  });

  it('takes a penny too many from the part that gained most', () => {
    expect(roundToAdd([0.005, 0.007, 0.008], 2)).toEqual([0, 0.01, 0.01]);
  });

  it('among equals moves the largest, then the first', () => {
    expect(roundToAdd([1.004, 9.004, 5.004], 2)).toEqual([1, 9.01, 5]);
    expect(roundToAdd([1 / 3, 1 / 3, 1 / 3], 2)).toEqual([0.34, 0.33, 0.33]);
  });

  it('adds to a total printed elsewhere', () => {
    expect(roundToAdd([6.891, 3.162, 1.643], 2, 11.69)).toEqual([6.89, 3.16, 1.64]);
    expect(roundToAdd([6.891, 3.162, 1.643], 2, 11.71)).toEqual([6.89, 3.17, 1.65]);
  });

  it('takes off as well as adds on', () => {
    expect(roundToAdd([16, 0.404, -2.054, -0.094], 2)).toEqual([16, 0.4, -2.05, -0.09]);
  });

  it('refuses a total that these are not the parts of', () => {
    expect(() => roundToAdd([1, 2, 3], 2, 7)).toThrow('parts that come to 6 cannot be a column of 7');
    expect(() => roundToAdd([], 2, 1)).toThrow(RangeError);
    expect(roundToAdd([], 2)).toEqual([]);
  });

  const amount = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  const column = fc.array(amount, { minLength: 1, maxLength: 30 });
  const pennies = (values: number[]) => values.reduce((sum, value) => sum + unitsOf(value, 2), 0n);

  it('always adds to the rounded sum, and moves no part further than a penny from its own rounding', () => {
    fc.assert(
      fc.property(column, (values) => {
        const parts = roundToAdd(values, 2);
        const total = values.reduce((sum, value) => sum + value, 0);
        expect(Math.abs(Number(pennies(parts)) - total * 100)).toBeLessThan(0.5 + 1e-5);
        expect(roundToAdd(values, 2, total).reduce((sum, part) => sum + unitsOf(part, 2), 0n)).toBe(unitsOf(total, 2));
        parts.forEach((part, at) => {
          const own = unitsOf(values[at] ?? 0, 2);
          const moved = unitsOf(part, 2) - own;
          expect(moved >= -1n && moved <= 1n).toBe(true);
        });
      }),
    );
  });

  it('leaves alone what needs no rounding', () => {
    const exact = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { maxLength: 30 });
    fc.assert(
      fc.property(exact, (values) => {
        const column = values.map((value) => value / 100);
        expect(roundToAdd(column, 2)).toEqual(column.map((value) => value + 0));
      }),
    );
  });

  it('gives the same answer to the same column', () => {
    fc.assert(
      fc.property(column, (values) => {
        expect(roundToAdd([...values], 2)).toEqual(roundToAdd(values, 2));
      }),
    );
  });

  it('never gives a line of nothing a penny', () => {
    fc.assert(
      fc.property(column, (values) => {
        expect(roundToAdd([0, ...values, 0], 2).at(0)).toBe(0);
      }),
    );
  });
});

describe('the figures of an hour', () => {
  it('are such that a reader who subtracts one from another gets the third', () => {
    expect(roundedHour(14.284, 18.786)).toEqual({ net: 14.28, cost: 18.79, gap: -4.51 });
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        (price, spent) => {
          const { net, cost, gap } = roundedHour(price, spent);
          expect(unitsOf(net, 2) - unitsOf(cost, 2)).toBe(unitsOf(gap, 2));
        },
      ),
    );
  });

  it('have whole minutes only, and none under nothing', () => {
    expect([57.91, 44.6, 59.99, 60, 61, -3].map(wholeMinutes)).toEqual([58, 45, 59, 60, 60, 0]);
  });
});
