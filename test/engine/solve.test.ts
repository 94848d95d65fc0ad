import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solveFor } from '../../src/engine/solve.ts';

/** Counts how often the function is asked. */
function counted(f: (x: number) => number) {
  const calls = { count: 0 };
  return {
    calls,
    f(x: number) {
      calls.count++;
      return f(x);
    },
  };
}

describe('solveFor', () => {
  it('finds the root of a straight line in a handful of questions', () => {
    const { f, calls } = counted((x) => 3 * x - 12);
    expect(solveFor(f, { low: 0, high: 100, tiny: 1e-9 })).toBeCloseTo(4, 9);
    expect(calls.count).toBeLessThan(6);
  });

  it('takes a falling function as well as a rising one', () => {
    expect(solveFor((x) => 12 - 3 * x, { low: 0, high: 100 })).toBeCloseTo(4, 6);
  });

  it('has no answer where the function has the same sign at both ends', () => {
    expect(solveFor((x) => x + 1, { low: 0, high: 100 })).toBeUndefined();
    expect(solveFor((x) => -x - 1, { low: 0, high: 100 })).toBeUndefined();
  });

  it('accepts an end of the range', () => {
    expect(solveFor((x) => x, { low: 0, high: 1 })).toBe(0);
    expect(solveFor((x) => x - 1, { low: 0, high: 1 })).toBe(1);
  });

  it('stops at a jump, on the side above nought', () => {
    const jump = (x: number) => (x < 0.3 ? -5 : 7);
    const found = solveFor(jump, { low: 0, high: 1 }) as number;
    expect(found).toBeCloseTo(0.3, 8);
    expect(jump(found)).toBe(7);
  });

  it('is not slowed down by a bend', () => {
    const { f, calls } = counted((x) => x ** 9 - 1e-6);
    expect(solveFor(f, { low: 0, high: 1 })).toBeCloseTo(1e-6 ** (1 / 9), 8);
    expect(calls.count).toBeLessThan(60);
  });

  it('has no answer where the function is not a number', () => {
    expect(solveFor(() => Number.NaN, { low: 0, high: 1 })).toBeUndefined();
  });

  it('finds any root of any line and of any power', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
        fc.constantFrom(1, 3, 0.5),
        (root, slope, power) => {
          const f = (x: number) => slope * Math.sign(x - root) * Math.abs(x - root) ** power;
          const found = solveFor(f, { low: root - 1000, high: root + 777 });
          expect(Math.abs((found ?? Number.NaN) - root)).toBeLessThan(1e-4);
        },
      ),
    );
  });
});
