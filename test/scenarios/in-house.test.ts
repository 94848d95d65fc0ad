// What councils' own staff would cost, where a contract says no pay point of its own: the point and pension of its profile.
import { describe, expect, it } from 'vitest';
import { pension } from '../../src/figures/on-costs/pension.ts';
import { grossPay } from '../../src/figures/pay/gross.ts';
import { rate } from '../../src/figures/pay/rate.ts';
import { assessmentOf } from '../model/contract.fixture.ts';

const of = (start: string, profile: string | undefined, in_house = '{}') => {
  const named = profile === undefined ? '' : `, profile: ${profile}`;
  const { years, unavailable } = assessmentOf({
    contract: `{title: T, nation: england, start: ${start}${named}}`,
    pay: '{full_time_week: 37 hours}',
    on_costs: '{pension: {participation: 100%}}',
    in_house,
  });
  return { rung: years[0]?.runs.get('inHouse')?.results, why: unavailable.find((each) => each.scenario === 'inHouse') };
};

describe('the rung in house of a contract that states no pay point', () => {
  it.each([
    // Point 5 of the spine from 1 April 2024: £12.85 an hour; councils pay 21.1% of gross pay.
    ['2024-04-01', 'home-care', 12.85, 0.211],
    // Point 12: £14.36.
    ['2024-04-01', 'family-support', 14.36, 0.211],
    // The lowest, point 2: £12.26.
    ['2024-04-01', 'cleaning', 12.26, 0.211],
    // Point 14 of the spine that ended in March 2019, in the year from 1 April 2017: £8.70.
    ['2017-04-01', 'supported-living', 8.7, 0.236],
  ])('%s, %s', (start, profile, perHour, share) => {
    const { rung } = of(start, profile);
    expect(rung?.value(rate)).toBeCloseTo(perHour, 2);
    expect((rung?.value(pension) ?? 0) / (rung?.value(grossPay) ?? 1)).toBeCloseTo(share, 6);
  });

  it('is as the contract states it, where it does', () => {
    expect(of('2024-04-01', 'home-care', '{pay_point: 12}').rung?.value(rate)).toBeCloseTo(14.36, 2);
  });

  it('is none, with the reason, without a profile that knows one or where its point is on no list', () => {
    expect(of('2024-04-01', undefined).why?.reason).toContain('no pay point');
    expect(of('2024-04-01', 'hostel').why?.reason).toContain('no pay point');
    expect(of('2015-04-01', 'childrens-social-work-team').why?.reason).toContain('pay point 30 is not on');
  });
});
