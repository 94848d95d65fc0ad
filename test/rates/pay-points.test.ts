import { describe, expect, test } from 'vitest';
import { day } from '../../src/calendar/day.ts';
import { LawUnknown, payPoint, payPointNamed, payPointNumbers, valueOn } from '../../src/rates/index.ts';
import type { Rate } from '../../src/rates/types.ts';

const none = { wages: 0, prices: 0 };
const hourly = (point: number, on: string) => valueOn(payPoint(point) as Rate, day(on), none).value;
const annual = (point: number, on: string) => valueOn(payPoint(point) as Rate, day(on), none).row?.annual;

describe('local government pay points', () => {
  test('points 1 to 43, and no other', () => {
    expect(payPointNumbers()).toEqual(Array.from({ length: 43 }, (_, index) => index + 1));
    expect(payPoint(0)).toBeUndefined();
    expect(payPoint(44)).toBeUndefined();
    expect(payPoint(5.5)).toBeUndefined();
    expect(payPoint(5)).toBe(payPoint(5));
  });

  test('hourly rates that were published on their own', () => {
    expect(hourly(1, '2019-04-01')).toBe(9);
    expect(hourly(1, '2022-04-01')).toBe(10.5);
    expect(hourly(2, '2022-04-01')).toBe(10.6);
    expect(hourly(2, '2025-04-01')).toBe(12.65);
    expect(hourly(3, '2025-04-01')).toBe(12.85);
  });

  test('salaries that councils advertised by point', () => {
    const advertised: [number, string, number][] = [
      [2, '2025-06-01', 24413],
      [4, '2025-06-01', 25185],
      [6, '2025-06-01', 25989],
      [17, '2025-06-01', 31022],
      [22, '2025-06-01', 33699],
      [25, '2025-06-01', 36363],
      [4, '2026-06-01', 26016],
      [6, '2026-06-01', 26847],
    ];
    for (const [point, on, salary] of advertised) expect(annual(point, on)).toBe(salary);
  });

  test('every hourly rate is its salary over 52.143 weeks of 37 hours, to the penny', () => {
    for (const point of payPointNumbers()) {
      for (const row of payPoint(point)?.rows ?? []) {
        expect(Math.abs(row.value - (row.annual as number) / 52.143 / 37)).toBeLessThanOrEqual(0.005 + 1e-9);
      }
    }
  });

  test('a higher point pays more, and an award never lowers one', () => {
    for (const on of ['2019-04-01', '2021-04-01', '2023-04-01', '2026-04-01']) {
      const values = payPointNumbers().map((point) => hourly(point, on));
      values.slice(1).forEach((value, index) => {
        expect(value).toBeGreaterThanOrEqual(values[index] as number);
      });
    }
    for (const point of payPointNumbers()) {
      const rows = payPoint(point)?.rows ?? [];
      expect(rows.map((row) => row.value)).toEqual(rows.map((row) => row.value).sort((a, b) => a - b));
    }
  });

  test('those on a deleted point moved to the lowest one left', () => {
    expect(hourly(1, '2023-03-31')).toBe(10.5);
    expect(hourly(1, '2023-04-01')).toBe(hourly(2, '2023-04-01'));
    expect(hourly(1, '2026-04-01')).toBe(hourly(3, '2026-04-01'));
    expect(hourly(2, '2026-04-01')).toBe(hourly(3, '2026-04-01'));
    const row = valueOn(payPoint(1) as Rate, day('2023-04-01'), none).row;
    expect(row?.note).toContain('Point 1 no longer exists: those on it moved to point 2.');
    expect(valueOn(payPoint(2) as Rate, day('2025-04-01'), none).row?.note).not.toContain('no longer exists');
  });

  test('the spine before April 2019 is not known', () => {
    expect(() => hourly(5, '2019-03-31')).toThrow(LawUnknown);
    expect(() => hourly(5, '2019-03-31')).toThrow('the local government pay point 5 is known from 1 April 2019');
  });
});

describe('the spine before April 2019', () => {
  const old = (point: number, on: string) => valueOn(payPoint(point, 'ended') as Rate, day(on), none);

  test('points 4 to 28, under names of their own', () => {
    expect(payPointNumbers('ended')).toEqual(Array.from({ length: 25 }, (_, index) => index + 4));
    expect(payPointNamed('old-pay-point-17')).toEqual(payPoint(17, 'ended'));
    expect(payPointNamed('pay-point-17')).toEqual(payPoint(17));
    expect(payPointNamed('old-pay-point-3')).toBeUndefined();
  });

  test('salaries that councils advertised, and the settlements of the time', () => {
    expect(old(22, '2014-11-01').row?.annual).toBe(19817);
    expect(old(25, '2014-11-01').row?.annual).toBe(21734);
    expect(old(5, '2015-01-01').value).toBe(7);
    expect(old(6, '2018-04-01').row?.annual).toBe(16394);
    // 2.2% from point 11 in January 2015.
    expect(old(11, '2015-01-01').row?.annual).toBe(Math.round(14880 * 1.022));
  });

  test('pay stood still from April 2009 to March 2013', () => {
    expect(old(17, '2013-03-31')).toMatchObject({ value: 8.72, row: { from: day('2009-04-01') } });
    expect(old(17, '2013-04-01').value).toBe(8.81);
  });

  test('those on a deleted point moved up, and in 2019 to a point of the new spine that paid some 2% more', () => {
    expect([old(4, '2013-09-30').value, old(4, '2013-10-01').value]).toEqual([6.36, 6.45]);
    expect(old(5, '2015-10-01').value).toBe(7.06);
    for (const point of payPointNumbers('ended')) {
      const [before, after] = [old(point, '2019-03-31'), old(point, '2019-04-01')];
      expect(after.value / before.value).toBeGreaterThan(1.017);
      expect(after.value / before.value).toBeLessThan(1.075);
    }
    expect(old(17, '2019-04-01').value).toBe(payPoint(6)?.rows[0]?.value);
  });
});
