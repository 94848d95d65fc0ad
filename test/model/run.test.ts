// Contracts that ask the same of the calendar share how a year is laid out, and no others do.
import { describe, expect, it } from 'vitest';
import { layOutYear } from '../../src/calendar/layout.ts';
import { contractYear } from '../../src/calendar/year.ts';
import type { Contract } from '../../src/contract/types.ts';
import type { RunContext, ScenarioRules } from '../../src/figures/context.ts';
import { contextOf, lawOf, questionOf, rowsIn } from '../../src/model/run.ts';
import { LEVERS } from '../../src/model/ways.ts';
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

describe('how many rows there are', () => {
  const { contract } = contractWith({
    contract: '{title: T, nation: england, start: 2025-04-06, years: 1}',
    price:
      '{per_hour: £25, items: [{name: report, price: £8, per_visit: 0.1, staff_time: 1 hour}, {name: review, price: £80, per_year: 20, staff_time: 2 hours}, {name: call, price: £5, per_visit: 1, staff_time: 5 minutes}]}',
    demand: '{hours_per_week: 100 hours, visits: [{length: 30 minutes, share: 40%}, {length: 1 hour, share: 60%}]}',
    cover:
      '[{days: every day, hours: "22:00-07:00", staff: 1, mode: sleep-in, per_session: £60}, {days: mon-fri, hours: "09:00-17:00", staff: 1, mode: waking}]',
    staff:
      '[{role: worker, share: 60%}, {role: senior, share: 40%, rate: real-living-wage}, {role: manager, posts: 1, rate: £20}]',
    costs: '{other: [{name: phones, amount: £3, per: visit}]}',
    elsewhere: '[{event: police-call-out}]',
  });
  const context = contextOf(contract, {}, 1, lawOf(contract, 1));

  it.each([
    ['length', 2],
    ['item', 3],
    ['sold', 2 + 3],
    ['line', 1],
    ['session', 1],
    ['role', 3],
    ['event', 1],
    ['way', LEVERS.length],
    // Years are added up where gaps of several are given.
    ['year', 0],
    ['sale', context.sales.length],
    ['band', context.layout.bands.length],
    // The minimum wage and the real Living Wage change within the year: in April, and by May.
    ['wage', context.wages.length],
    ['period', context.periods.length],
    ['period*role', 3 * context.periods.length],
  ])('%s: %d', (kind, count) => {
    expect(rowsIn(context, kind)).toBe(count);
  });

  it('of a name that nothing has is a fault', () => {
    expect(() => rowsIn(context, 'planet')).toThrow('no rows are called planet');
  });
});

describe('what a run is given beside another that is like it', () => {
  const TWO = '{days: every day, hours: "09:00-17:00", staff: 2, mode: waking}';
  const base = { contract: '{title: T, nation: england, start: 2025-04-06, years: 2}', cover: `[${TWO}]` };
  const { contract } = contractWith(base);
  const other = contractWith({
    ...base,
    cover: `[${TWO.replace('17:00', '19:00')}]`,
    price: '{per_hour: £30}',
  }).contract;
  const halfOfTheSecond = { hours: 1, callOuts: 1, overOne: 0.5 };
  const asked: readonly [string, Contract, ScenarioRules, number][] = [
    ['as specified', contract, {}, 1],
    ['the year after', contract, {}, 2],
    ['with less of the second worker', contract, { left: halfOfTheSecond }, 1],
    ['with more cover than was sold', other, { sold: contract }, 1],
    ['with less cover than was sold', contract, { sold: other }, 1],
    ['less than was sold, half of the second too', contract, { sold: other, left: halfOfTheSecond }, 1],
    ['the other contract', other, {}, 1],
    ['at another price', { ...contract, price: { ...contract.price, per_hour: 31 } }, {}, 1],
  ];
  const given = ([, own, rules, year]: (typeof asked)[number], like?: RunContext) =>
    contextOf(own, rules, year, lawOf(own, year), undefined, like);

  it.each(asked)('is what it is given alone: %s', (...own) => {
    const alone = given(own);
    for (const before of asked) {
      const { layout, sold, sales, unit, from } = given(own, given(before));
      expect({ layout, sold, sales, unit, from }, before[0]).toEqual({
        layout: alone.layout,
        sold: alone.sold,
        sales: alone.sales,
        unit: alone.unit,
        from: alone.from,
      });
    }
  });

  it('tells these apart: no two of them are given the same', () => {
    const seen = asked.map((own) => {
      const { layout, sold, sales, from } = given(own);
      return JSON.stringify({ layout, sold, sales, from });
    });
    expect(new Set(seen).size).toBe(asked.length);
  });
});
