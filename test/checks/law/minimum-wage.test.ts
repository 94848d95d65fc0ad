import { describe, expect, it } from 'vitest';
import { payBelowMinimumWage } from '../../../src/checks/law/pay-below-minimum-wage.ts';
import { unpaidTravelBelowMinimumWage } from '../../../src/checks/law/unpaid-travel-below-minimum-wage.ts';
import { answer, type Changes, look } from '../looking.ts';

const pay = (rate: string, more: Changes = {}): Changes => ({ 'pay.rate': rate, ...more });

describe('pay-below-minimum-wage', () => {
  it.each([
    ['nothing', 'the rate is the minimum wage', pay('£12.21')],
    ['found', 'it is a penny less', pay('£12.20')],
    ['nothing', 'the rate is a named one', pay('minimum-wage')],
    ['cannotTell', 'nobody states it', pay('unknown')],
    ['cannotTell', 'no sums can be made', { 'demand.hours_per_week': 'unknown' }],
    ['nothing', 'a new rate begins in the last days of the year', pay('£12.21', { 'contract.start': '2025-04-06' })],
    // £6.50 to 30 September 2015, £6.70 from the day after, £7.20 from 1 April 2016.
    ['nothing', 'the rate holds to the day before the law changes', pay('£7.20', { 'contract.start': '2015-09-01' })],
    ['found', 'it holds on average over the year but not from April', pay('£7.00', { 'contract.start': '2015-09-01' })],
  ] as const)('answers %s where %s', (expected, _, changes) => {
    expect(answer(payBelowMinimumWage, changes)).toBe(expected);
  });

  it('names the rate, the day, the age and the amount, and is critical', () => {
    const [found] = look(payBelowMinimumWage, pay('£6.40', { 'contract.start': '2015-09-01' }));
    expect(found?.severity).toBe('critical');
    expect(found?.message).toBe(
      '£6.40 an hour is under the minimum wage of £6.50 in force on 1 September 2015, due from age 21, by £0.10. ' +
        'The sums pay the minimum wage all the same. It would meet the £5.13 due for ages 18 to 20.',
    );
    expect(found?.question).toMatch(/^How old are the workers/);
  });

  it('asks for no ages where nobody could be paid so little', () => {
    const [found] = look(payBelowMinimumWage, pay('£1.00'));
    expect(found?.message).not.toContain('It would meet');
    expect(found?.question).toMatch(/^Who is to be paid this rate/);
  });

  it('only remarks on a rate that is overtaken later, with the day and the rate it must rise to', () => {
    const [found] = look(payBelowMinimumWage, pay('£6.60', { 'contract.start': '2015-09-01' }));
    expect(found).toMatchObject({ status: 'found', severity: 'info' });
    expect(found?.message).toBe(
      '£6.60 an hour is overtaken by the minimum wage on 1 October 2015 and must rise to £6.70, due from age 21. ' +
        'From 1 April 2016 it is £7.20. The sums pay the minimum wage from that day.',
    );
  });

  it('lets pay grow as the contract assumes', () => {
    const two = { 'contract.years': '2', 'contract.start': '2025-04-01' };
    // £12.21 grown by 4.2% is £12.72, and £12.71 is due.
    expect(answer(payBelowMinimumWage, pay('£12.21', { ...two, 'assumptions.wage_growth': '4.2%' }))).toBe('nothing');
    expect(answer(payBelowMinimumWage, pay('£12.21', { ...two, 'assumptions.wage_growth': '3%' }))).toBe('found');
  });

  it('says where the law that overtakes it is projected', () => {
    const changes = pay('£12.71', {
      'contract.start': '2026-06-01',
      'contract.years': '1',
      'assumptions.wage_growth': '3%',
    });
    const [found] = look(payBelowMinimumWage, changes);
    expect(found).toMatchObject({ status: 'found', severity: 'info' });
    expect(found?.message).toContain(
      '£12.71 an hour is overtaken by the minimum wage on 1 April 2027 and must rise to £13.09 (projected), due from age 21.',
    );
  });

  it('takes equal growth of pay and law for equal', () => {
    const changes = pay('£12.71', {
      'contract.start': '2026-04-01',
      'contract.years': '8',
      'assumptions.wage_growth': '3.3%',
    });
    expect(answer(payBelowMinimumWage, changes)).toBe('nothing');
  });
});

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
