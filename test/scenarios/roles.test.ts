import { describe, expect, it } from 'vitest';
import { day } from '../../src/calendar/day.ts';
import { lawOf } from '../../src/model/run.ts';
import { scenarios } from '../../src/scenarios/index.ts';
import { plain, role, worked } from '../figures/worked.ts';

const mixed = plain((c) => {
  c.contract.start = day('2025-04-01');
  c.overheads.surplus = { share: 0.05, of: 'cost' };
  c.in_house = { pay_point: 5, pension: 0.2 };
  c.staff.push(
    role('support worker', { share: 0.6 }),
    role('assistant', { share: 0.4, rate: 'minimum-wage', age: '18-20' }),
    role('social worker', { posts: 2, rate: 25 }),
  );
});

describe('the ladder by role', () => {
  it('pays each role the minimum wage of its age at the least', () => {
    const found = worked(mixed, 1, 'legalMinimum');
    expect([0, 1, 2].map((row) => found.of('role.rate', row))).toEqual([12.21, 10, 12.21]);
  });

  it('has the real Living Wage as a floor of fair work', () => {
    const found = worked(mixed, 1, 'fairWork');
    const living = lawOf(mixed, 1).average('real-living-wage');
    expect(living).toBeGreaterThan(12);
    expect(found.of('role.rate', 0)).toBe(13);
    expect(found.of('role.rate', 1)).toBeCloseTo(living, 9);
    expect(found.of('role.rate', 2)).toBe(25);
  });

  it('pays the pay point in house, a higher rate of a role where it has one, and makes no surplus', () => {
    const found = worked(mixed, 1, 'inHouse');
    const [point, young, social] = [0, 1, 2].map((row) => found.of('role.rate', row));
    expect(young).toBe(point);
    expect(social).toBe(25);
    expect(found.of('cost.surplus')).toBe(0);
  });

  it('has no rung in house without a pay point, and says why', () => {
    expect(scenarios.inHouse.apply(plain())).toEqual({
      unavailable: "the contract states no pay point of the authority's own staff",
    });
  });
});
