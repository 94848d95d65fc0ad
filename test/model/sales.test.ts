// What is sold at which price: shares of the year's hours by time and length, and what no price is stated for.
import { describe, expect, it } from 'vitest';
import { contextOf, lawOf } from '../../src/model/run.ts';
import { ContractProblem, sellAlike } from '../../src/model/sales.ts';
import { contractWith } from './contract.fixture.ts';

function contextWith(changes: Record<string, string>) {
  const { contract } = contractWith(changes);
  return contextOf(contract, { unit: { kind: 'year', item: undefined, priced: false } }, 1, lawOf(contract, 1));
}
const salesWith = (changes: Record<string, string>) => contextWith(changes).sales;

/** Shares of what is sold, added up by the price that holds. */
function byPrice(changes: Record<string, string>): Record<string, number> {
  const shares: Record<string, number> = {};
  for (const { path, price, share } of salesWith(changes)) {
    const key = `${path} £${price.toFixed(2)}`;
    shares[key] = (shares[key] ?? 0) + share;
  }
  return shares;
}
const problemOf = (changes: Record<string, string>): ContractProblem => {
  try {
    contextWith(changes);
  } catch (error) {
    if (error instanceof ContractProblem) return error;
    throw error;
  }
  throw new Error('there is a price for all of it');
};
const near = (shares: Record<string, number>) =>
  Object.fromEntries(Object.entries(shares).map(([key, share]) => [key, expect.closeTo(share, 9)]));

const TWO = '{hours_per_week: 100 hours, visits: [{length: 15 minutes, share: 40%}, {length: 1 hour, share: 60%}]';
/** A quarter of the hours at the weekend. */
const WEEKEND =
  ', pattern: [{days: mon-fri, hours: "08:00-18:00", share: 75%}, {days: sat-sun, hours: "08:00-18:00", share: 25%}]';

describe('hours of contact are sold', () => {
  it('at one price, whatever their time and length', () => {
    expect(byPrice({ price: '{per_hour: £25}', demand: `${TWO}${WEEKEND}}` })).toEqual(
      near({ 'price.per_hour £25.00': 1 }),
    );
  });

  it('at the first line that fits their length, a visit at its price for its length, else by the hour', () => {
    const price = '{per_hour: £22, rates: [{length: 15 minutes, per_visit: £8}]}';
    expect(byPrice({ price, demand: `${TWO}}` })).toEqual(
      near({ 'price.rates[0].per_visit £32.00': 0.4, 'price.per_hour £22.00': 0.6 }),
    );
  });

  it('at the line that fits their time: each time with its share of each length', () => {
    const price =
      '{rates: [{days: sat-sun, length: 15 minutes, per_visit: £9}, {days: sat-sun, per_hour: £30}, {per_hour: £24}]}';
    expect(byPrice({ price, demand: `${TWO}${WEEKEND}}` })).toEqual(
      near({
        'price.rates[0].per_visit £36.00': 0.25 * 0.4,
        'price.rates[1].per_hour £30.00': 0.25 * 0.6,
        'price.rates[2].per_hour £24.00': 0.75,
      }),
    );
  });

  it('at no number where nobody states the price', () => {
    const price = '{rates: [{length: 15 minutes, per_visit: unknown}, {length: 1 hour, per_hour: unknown}]}';
    const sales = salesWith({ price, demand: `${TWO}}` });
    expect(new Set(sales.map(({ path }) => path))).toEqual(
      new Set(['price.rates[0].per_visit', 'price.rates[1].per_hour']),
    );
    expect(sales.every((sale) => Number.isNaN(sale.price))).toBe(true);
    expect(salesWith({ price: '{per_hour: unknown}' }).map((sale) => sale.price)).toEqual([Number.NaN]);
  });

  it('only at times at which there is demand', () => {
    const { layout, sales } = contextWith({
      demand: `${TWO}${WEEKEND}}`,
      cover: '[{days: every day, hours: "22:00-07:00", staff: 1, mode: sleep-in}]',
    });
    expect(sales.length).toBeGreaterThan(0);
    expect(layout.bands.some(({ share }) => share === 0)).toBe(true);
    expect(sales.every(({ band }) => (layout.bands[band]?.share ?? 0) > 0)).toBe(true);
  });

  it('not at all where another price is all that is paid: a block, or items', () => {
    const posts = { demand: '{}', visit: '{}', staff: '[{role: worker, posts: 2}]' };
    expect(salesWith({ ...posts, price: '{per_hour: £0, block_per_year: "£90,000"}' })).toEqual([]);
    const items = '{items: [{name: review, price: £90, per_year: 300, contact_time: 1 hour}]}';
    expect(salesWith({ ...posts, price: items })).toEqual([]);
    // Beside them an hour may have its price all the same.
    expect(byPrice({ price: '{per_hour: £20, block_per_year: "£90,000"}' })).toEqual(
      near({ 'price.per_hour £20.00': 1 }),
    );
  });
});

describe('a time or length without a price', () => {
  const NO_PRICE = '{rates: [{length: 1 hour, per_hour: £24}]}';

  it('is a mistake of the price list', () => {
    const weekdays = NO_PRICE.replace('[', '[{days: mon-fri, length: 15 minutes, per_hour: £28}, ');
    const problem = problemOf({ price: weekdays, demand: `${TWO}${WEEKEND}}` });
    expect(problem).toMatchObject({ name: 'ContractProblem', path: 'price.rates' });
    expect(problem.message).toMatch(/^no price fits a visit of 15 minutes at some of the times of demand/);
  });

  it('is none where no hours are asked for', () => {
    const items = ', items: [{name: review, price: £90, per_year: 300, contact_time: 1 hour}]}';
    const nothing = TWO.replace('hours_per_week: 100 hours, ', '');
    expect(byPrice({ price: NO_PRICE.replace('}]}', `}]${items}`), demand: `${nothing}}` })).toEqual(
      near({ 'price.rates[0].per_hour £24.00': 0.6 }),
    );
  });
});

describe('hours on duty are sold', () => {
  const DUTY = '{buys: duty, rates: [{length: 15 minutes, per_hour: £21}, {per_hour: £19}]}';

  it('by what each length takes with the way, the notes and the check-in around it', () => {
    const visit =
      '{travel: 10 minutes, travel_paid: 50%, notes: 3 minutes, miles: 1, wasted: {share: 20%, staff_time: 10 minutes}}';
    // 1.2 journeys of 5 paid minutes and 2 of check-in, 3 of notes, and a fifth of 10 at the door: 13.4 around each visit.
    const [quarter, hour] = [(0.4 * (15 + 13.4)) / 15, (0.6 * (60 + 13.4)) / 60];
    const all = quarter + hour;
    expect(byPrice({ price: DUTY, demand: `${TWO}}`, visit, lone_working: '{check_in: 2 minutes}' })).toEqual(
      near({ 'price.rates[0].per_hour £21.00': quarter / all, 'price.rates[1].per_hour £19.00': hour / all }),
    );
  });

  const COVER =
    '[{days: mon-fri, hours: "08:00-18:00", staff: 2, mode: waking}, {days: sat-sun, hours: "10:00-20:00", staff: 1, mode: waking, takes_visits: no}, {days: every day, hours: "22:00-06:00", staff: 1, mode: sleep-in}]';
  const OF_COVER = { demand: '{}', visit: '{}', cover: COVER };

  it('by the hours of waking cover, of both kinds, where nobody states hours', () => {
    // From 6 April 2025: 260 working days of 20 hours, and 105 days at a weekend of 10.
    const [weekdays, weekends] = [260 * 20, 105 * 10];
    const found = byPrice({
      ...OF_COVER,
      price: '{buys: duty, per_hour: £20, rates: [{days: sat-sun, per_hour: £25}]}',
    });
    const share = weekends / (weekdays + weekends);
    expect(found).toEqual({
      'price.rates[0].per_hour £25.00': expect.closeTo(share, 3),
      'price.per_hour £20.00': expect.closeTo(1 - share, 3),
    });
    expect(Object.values(found).reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 9);
  });

  it('at no price where the list has none for some of that cover', () => {
    const problem = problemOf({ ...OF_COVER, price: '{buys: duty, rates: [{days: mon-fri, per_hour: £20}]}' });
    expect(problem.path).toBe('price.rates');
    expect(problem.message).toMatch(/^no price fits some hours of cover/);
  });

  it('never by the visit', () => {
    const problem = problemOf({ price: '{buys: duty, rates: [{per_visit: £9}]}', demand: `${TWO}}` });
    expect(problem.path).toBe('price.rates[0].per_visit');
    expect(problem.message).toMatch(/^a price per visit buys contact/);
  });
});

describe('two contracts sell the same', () => {
  const { contract } = contractWith();

  it('where nothing of price, demand, cover and visits differs', () => {
    expect(sellAlike(contract, { ...contract, pay: { ...contract.pay, rate: 14 } } as never)).toBe(true);
  });

  it.each(['price', 'demand', 'cover', 'visit', 'lone_working'] as const)('and not where %s differs', (section) => {
    expect(sellAlike(contract, { ...contract, [section]: structuredClone(contract[section]) })).toBe(false);
  });
});
