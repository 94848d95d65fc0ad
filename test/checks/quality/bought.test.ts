import { describe, expect, it } from 'vitest';
import { timeNotPaidFor } from '../../../src/checks/quality/time-not-paid-for.ts';
import { dutyPerWork } from '../../../src/figures/time/on-duty.ts';
import { costPerDutyHour } from '../../../src/figures/total/sold.ts';
import { assessed } from '../../ways/short.ts';
import { look } from '../looking.ts';

const REPORT = '[{name: report, price: £8.00, per_visit: 0.1, staff_time: 1 hour}]';

describe('the minutes that a price buys', () => {
  it('of a report are at the cost of an hour on duty and the waiting that goes with it, after what comes off the price', () => {
    const assessment = assessed({ 'price.items': REPORT, 'price.early_payment': '{discount: 12.5%}' });
    const results = assessment.years[0]?.runs.get('asSpecified')?.results;
    const hour = (results?.value(costPerDutyHour) ?? 0) * (results?.value(dutyPerWork) ?? 0);
    const [report] = assessment.bought;
    expect(report).toMatchObject({ kind: 'item', label: 'report', path: 'price.items[0].price', minutesNeeded: 60 });
    expect(report?.price).toBeCloseTo(7, 9);
    expect(report?.minutesBought).toBeCloseTo((60 * 7) / hour, 9);
  });

  it('of a visit are those of each length with a price of its own', () => {
    const { bought } = assessed({
      'demand.visits': '[{length: 30 minutes, share: 50%}, {length: 1 hour, share: 50%}]',
      'price.rates': '[{length: 30 minutes, per_visit: £9.00}]',
    });
    expect(bought).toMatchObject([{ kind: 'visit', label: 'visit of 30 minutes', price: 9, minutesNeeded: 30 }]);
    expect(bought[0]?.minutesBought).toBeLessThan(30);
  });

  it('are none where no sums can be made', () => {
    expect(assessed({ 'demand.hours_per_week': 'unknown', 'price.items': REPORT }).bought).toEqual([]);
  });
});

describe('time that is not paid for', () => {
  it('is minor where the price pays in all, and major where it does not', () => {
    expect(look(timeNotPaidFor, { 'price.items': REPORT })).toMatchObject([{ status: 'found', severity: 'minor' }]);
    const [found] = look(timeNotPaidFor, { 'price.items': REPORT, 'price.per_hour': '£20.00' });
    expect(found).toMatchObject({ severity: 'major', at: { path: 'price.items[0].price' } });
    expect(found?.message).toContain('£8.00 reaches the provider for each report');
  });

  it('tells an amount that a cap has not been taken from as that', () => {
    const under = (cap: string) =>
      look(timeNotPaidFor, { 'price.items': REPORT, 'price.per_hour': '£20.00', 'price.cap_per_year': cap })[0]
        ?.message;
    expect(under('£20000')).toMatch(/^£[\d.]+, before the cap, reaches the provider for each report/);
    expect(under('£20000000')).toMatch(/^£[\d.]+ reaches the provider for each report/);
  });

  it('is asked for where nobody says how long a piece takes', () => {
    const items = '[{name: report, price: £8.00, per_year: 20}]';
    expect(look(timeNotPaidFor, { 'price.items': items })).toMatchObject([{ status: 'cannotTell', severity: 'minor' }]);
  });

  it('is not found where the price buys the time', () => {
    const items = '[{name: report, price: £80.00, per_year: 20, staff_time: 1 hour}]';
    expect(look(timeNotPaidFor, { 'price.items': items })).toEqual([]);
    expect(look(timeNotPaidFor)).toEqual([]);
  });
});
