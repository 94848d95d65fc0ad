import { describe, expect, it } from 'vitest';
import { unpaidTravelBelowMinimumWage } from '../../../src/checks/law/unpaid-travel-below-minimum-wage.ts';
import { answers } from '../answers.ts';
import { answer, look, NO_HOURS } from '../looking.ts';

answers(unpaidTravelBelowMinimumWage, [
  ['nothing', 'all travel is paid', {}],
  [
    'nothing',
    'all is paid at a rate that is under the minimum wage by itself, of which another check tells',
    { 'pay.rate': '£12.00' },
  ],
  ['found', 'none is paid', { 'visit.travel_paid': '0%' }],
  ['found', 'miles are not repaid', { 'pay.rate': 'minimum-wage', costs: '{mileage_rate: £0}' }],
  ['found', 'neither travel is paid nor miles are repaid', { 'visit.travel_paid': '0%', costs: '{mileage_rate: £0}' }],
  [
    'found',
    'law that is assumed takes pay under it',
    {
      'visit.travel_paid': '0%',
      'pay.rate': '£16.05',
      'contract.start': '2026-06-01',
      'assumptions.wage_growth': '3%',
    },
  ],
  [
    'cannotTell',
    'the rate of pay is a default',
    { 'visit.travel_paid': '0%', pay: '{full_time_week: 37 hours, contracted_week: 30 hours}' },
  ],
  ['cannotTell', 'nobody states whether it is paid', { 'visit.travel_paid': 'unknown' }],
  ['cannotTell', 'nobody states how long it takes', { 'visit.travel': 'unknown' }],
  ['cannotTell', 'no sums can be made', NO_HOURS],
]);

describe('unpaid-travel-below-minimum-wage', () => {
  it.each([
    ['nothing', 'all travel is paid', {}],
    ['found', 'none is paid at a rate near the minimum wage', { 'visit.travel_paid': '0%' }],
    ['nothing', 'none is paid, but the rate is high', { 'visit.travel_paid': '0%', 'pay.rate': '£20.00' }],
    ['nothing', 'what is unpaid is all from home', { 'visit.travel_paid': '70%', 'visit.travel_from_home': '30%' }],
    ['found', 'travel at the minimum wage is paid in part', { 'pay.rate': 'minimum-wage', 'visit.travel_paid': '90%' }],
    ['nothing', 'miles cost no more than is repaid', { 'pay.rate': 'minimum-wage', costs: '{mileage_rate: £0.25}' }],
    ['found', 'miles are not repaid', { 'pay.rate': 'minimum-wage', costs: '{mileage_rate: £0}' }],
    ['nothing', 'miles are not repaid, but pay leaves room', { 'pay.rate': '£16.00', costs: '{mileage_rate: £0}' }],
    ['cannotTell', 'nobody states whether travel is paid', { 'visit.travel_paid': 'unknown' }],
    ['cannotTell', 'no sums can be made', { 'demand.hours_per_week': 'unknown' }],
  ] as const)('answers %s where %s', (expected, _, changes) => {
    expect(answer(unpaidTravelBelowMinimumWage, changes)).toBe(expected);
  });

  it('works out the pay for each hour that counts', () => {
    // 100 visits of an hour and 25 hours of travel a week, all unpaid: £13.00 x 100 / 125.
    const [found] = look(unpaidTravelBelowMinimumWage, { 'visit.travel_paid': '0%' });
    expect(found?.message).toMatch(
      /^£13\.00 an hour comes to £10\.40 for each hour that the minimum wage counts, under £12\.21 from 6 April 2025, once 1,304 hours a year of travel/,
    );
  });

  it('leaves travel from home out, and says how much that is', () => {
    const [found] = look(unpaidTravelBelowMinimumWage, { 'visit.travel_paid': '0%', 'visit.travel_from_home': '20%' });
    // 20 of the 25 hours count: £13.00 x 100 / 120.
    expect(found?.message).toContain('comes to £10.83');
    expect(found?.message).toContain('Of all travel, 20% is from home to the first visit and home from the last');
  });

  it('holds no default against anybody, and says that what is stated is lawful only at a higher rate', () => {
    const changes = { 'visit.travel_paid': '0%', pay: '{full_time_week: 37 hours, contracted_week: 30 hours}' };
    const [found] = look(unpaidTravelBelowMinimumWage, changes);
    expect(found).toMatchObject({ status: 'cannotTell', severity: 'major' });
    expect(found?.message).toMatch(
      /Nobody states the basic rate of pay; it is assumed\. With .* only a higher one is lawful\.$/,
    );
  });

  it('takes the rate of a role for stated where the role states it', () => {
    const staff = '[{role: carer, rate: £12.50, share: 100%}]';
    const changes = { 'visit.travel_paid': '0%', pay: '{full_time_week: 37 hours, contracted_week: 30 hours}', staff };
    expect(look(unpaidTravelBelowMinimumWage, changes)[0]).toMatchObject({ status: 'found', severity: 'critical' });
  });
});
