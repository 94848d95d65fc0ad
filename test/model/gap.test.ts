// A contract that is another but for a value or two is worked out from that one, and comes to what it comes to by itself.
import { describe, expect, it } from 'vitest';
import type { Contract } from '../../src/contract/types.ts';
import { unitVolume } from '../../src/figures/total/unit.ts';
import { gapOf, gapsLike, sumsLike } from '../../src/model/gap.ts';
import { withNumber } from '../../src/model/vary.ts';
import { once } from '../once.ts';
import { assessmentOf, contractWith } from './contract.fixture.ts';

const worked = once(() =>
  assessmentOf({
    contract: '{title: T, nation: england, start: 2025-04-06, years: 2}',
    demand:
      '{hours_per_week: 100 hours, visits: [{length: 30 minutes, share: 40%}, {length: 1 hour, share: 60%}], pattern: [{days: mon-fri, hours: "08:00-18:00", share: 100%}]}',
    price: '{per_hour: £25.00, rates: [{length: 30 minutes, per_visit: £14.00}]}',
    cover: '[{days: every day, hours: "22:00-07:00", staff: 1, mode: sleep-in}]',
    pay: '{rate: £13.00, full_time_week: 37 hours, sleep_in: £40, enhancements: [{days: bank-holiday, extra: 50%}, {days: sat-sun, extra: 20%}]}',
  }),
);
const contract = (): Contract => worked().file.contract;
const evenings = () => {
  const { demand, pay } = contractWith({
    demand:
      '{hours_per_week: 100 hours, visit_length: 1 hour, pattern: [{days: sat-sun, hours: "18:00-24:00", share: 100%}]}',
    pay: '{rate: £13.00, enhancements: [{days: mon-fri, extra: 30%}]}',
  }).contract;
  return { pattern: demand.pattern, enhancements: pay.enhancements };
};

describe('the gap of a contract that differs in one value', () => {
  it.each([
    ['price.per_hour', 27],
    ['price.rates[0].per_visit', 11],
    ['demand.hours_per_week', 160],
    ['demand.visits[0].length', 0.75],
    ['visit.travel', 0.3],
    ['cover[0].staff', 2],
    ['pay.rate', 15],
    ['pay.sleep_in', 70],
    ['absence.sickness', 0.04],
    ['on_costs.pension.participation', 0.5],
    ['overheads.share', 0.02],
    ['assumptions.wage_growth', 0.09],
  ])('is what it is by itself: %s of %d', (path, value) => {
    const changed = withNumber(contract(), path, value);
    expect(changed).not.toBe(contract());
    for (const year of [1, 2]) {
      const run = worked().years[year - 1]?.runs.get('asSpecified');
      const alone = gapOf(changed, year);
      expect(alone).toBeTypeOf('number');
      expect(gapsLike(contract(), year, run)(changed)).toBe(alone);
      expect(gapsLike(contract(), year)(changed)).toBe(alone);
    }
  });

  it.each<[string, (contract: Contract) => Contract]>([
    ['its nation', ({ contract: terms, ...own }) => ({ ...own, contract: { ...terms, nation: 'scotland' } })],
    ['when its demand falls', (own) => ({ ...own, demand: { ...own.demand, pattern: evenings().pattern } })],
    ['its extra pay', (own) => ({ ...own, pay: { ...own.pay, enhancements: evenings().enhancements } })],
  ])('is what it is by itself where %s differs', (_, change) => {
    const run = worked().years[0]?.runs.get('asSpecified');
    const changed = change(contract());
    const alone = gapOf(changed, 1);
    expect(alone).not.toBe(gapOf(contract(), 1));
    expect(gapsLike(contract(), 1, run)(changed)).toBe(alone);
  });

  it('is of the year that is asked for, and of the unit of the run', () => {
    const [first, second] = [1, 2].map((year) => gapOf(contract(), year));
    expect(first).not.toBe(second);
    const run = worked().years[0]?.runs.get('asSpecified');
    expect(sumsLike(contract(), 1, run)(contract())?.value(unitVolume)).toBeCloseTo((100 * 365) / 7, 6);
    // Nobody's unit is asked for: that of the year.
    expect(sumsLike(contract(), 1)(contract())?.value(unitVolume)).toBe(1);
  });

  it('is none where it cannot be worked out', () => {
    // Of an hour no price is left.
    const priceless = { ...contract(), price: { ...contract().price, per_hour: undefined } };
    expect(gapOf(priceless, 1)).toBeUndefined();
    expect(gapsLike(contract(), 1)(priceless)).toBeUndefined();
    // A fault of ours is no fault of the contract.
    expect(() => gapOf({ ...contract(), pay: undefined } as never, 1)).toThrow(TypeError);
  });
});
