import fc from 'fast-check';
import { expect, test } from 'vitest';
import { power } from '../../src/engine/power.ts';

test('a whole power is a product, the same to the last digit on every machine', () => {
  expect(power(1.022, 3)).toBe(1.022 * 1.022 * 1.022);
  expect(power(1.022, 0)).toBe(1);
  expect(power(2, -2)).toBe(0.25);
});

test('any power is what it should be', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.5, max: 2, noNaN: true }),
      fc.double({ min: -30, max: 30, noNaN: true }),
      (base, exponent) => {
        for (const to of [exponent, Math.round(exponent)]) expect(power(base, to) / base ** to).toBeCloseTo(1, 10);
      },
    ),
  );
});
