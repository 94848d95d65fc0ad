// Contracts that ask the same of the calendar share how a year is laid out, and no others do.
import { describe, expect, it } from 'vitest';
import { layOutYear } from '../../src/calendar/layout.ts';
import { contractYear } from '../../src/calendar/year.ts';
import { contextOf, lawOf, questionOf } from '../../src/model/run.ts';
import { contractWith } from './contract.fixture.ts';

const layoutOf = (changes: Record<string, string>, year = 1) => {
  const { contract } = contractWith(changes);
  const { layout } = contextOf(contract, {}, year, lawOf(contract, year));
  const { from, to } = contractYear(contract.contract.start, year);
  return { layout, anew: layOutYear(questionOf(contract, from, to)) };
};

describe('how the year of a contract is laid out', () => {
  const NIGHTS = { cover: '[{days: every day, hours: "22:00-07:00", staff: 1, mode: sleep-in}]' };

  it('is shared by contracts that differ in other things alone', () => {
    const { layout } = layoutOf(NIGHTS);
    expect(layoutOf({ ...NIGHTS, price: '{per_hour: £31.00}' }).layout).toBe(layout);
  });

  it.each([
    ['its cover', { cover: '[{days: every day, hours: "22:00-06:00", staff: 1, mode: sleep-in}]' }, 1],
    ['its demand', { ...NIGHTS, demand: '{hours_per_week: 100 hours, visit_length: 20 minutes}' }, 1],
    ['its enhancements', { ...NIGHTS, pay: '{rate: £13.00, enhancements: [{days: weekends, extra: 10%}]}' }, 1],
    ['its prices by time of day', { ...NIGHTS, price: '{per_hour: £25, rates: [{days: weekends, per_hour: £30}]}' }, 1],
    ['the year', NIGHTS, 2],
  ] as const)('is its own where %s differs', (_, changes, year) => {
    const { layout, anew } = layoutOf(changes, year);
    expect(layout).not.toBe(layoutOf(NIGHTS).layout);
    expect(layout).toEqual(anew);
  });
});
