import { describe, expect, test } from 'vitest';
import { day } from '../../src/calendar/day.ts';
import { priceFactor } from '../../src/contract/price-index.ts';
import { type Profile, profileNames, profiles } from '../../src/contract/profiles.ts';
import { leafPaths } from '../../src/contract/schema.ts';
import { rates } from '../../src/rates/index.ts';
import { input, PRICE, read } from './fixtures.ts';

const starting = (start: string, profile: string, more = '') =>
  `contract: {start: ${start}, profile: ${profile}}\n${PRICE}demand: {hours_per_week: 60}\n${more}`;

const growth = new Map(
  rates['consumer-prices'].rows.map((row) => [Number(new Date(row.from * 86_400_000).getUTCFullYear()), row.value]),
);

describe('every profile', () => {
  test.each(profileNames)('%s can be read, from the first year of the law into the projection', (name) => {
    for (const start of ['2014-04-06', '2015-09-01', '2019-04-01', '2024-04-01', '2026-04-01', '2031-01-01']) {
      const { inputs } = read(starting(start, name));
      for (const path of Object.keys(profiles[name].defaults)) {
        const found = inputs.get(path);
        expect(['profile', 'statute', 'unknown'], `${path} of ${name}`).toContain(found?.origin);
        expect(found?.source, `${path} of ${name}`).toBeTruthy();
      }
    }
  });

  test.each(profileNames)('%s names only paths of the format, and gives each default a basis and a value', (name) => {
    const profile: Profile = profiles[name];
    const known = new Set(leafPaths().map((path) => path.replace(/\[\].*$/, '')));
    for (const path of [...profile.ask, ...profile.ask_if_paid_per_visit]) {
      expect(
        [...known].some((leaf) => leaf === path || leaf.startsWith(`${path}.`)),
        path,
      ).toBe(true);
    }
    for (const [path, entry] of Object.entries(profile.defaults)) {
      expect(known, path).toContain(path);
      expect(entry.basis.length, path).toBeGreaterThan(8);
      expect(typeof entry.judgement, path).toBe('boolean');
      expect(
        [entry.value, entry.value_for, entry.dated].filter((said) => said !== undefined),
        path,
      ).toHaveLength(1);
    }
  });

  test.each(profileNames)('%s gives what the scenario of safe working needs', (name) => {
    const { safe } = read(starting('2026-04-01', name)).contract;
    expect(safe.second_worker).toBeTypeOf('number');
    expect(safe.supervision).toHaveProperty('amount');
    expect(safe.training).toEqual({ amount: 5 });
    expect(safe.span).toBeGreaterThan(0);
    expect(safe.enhancements?.length).toBeGreaterThan(0);
    expect(safe.cover).toBeUndefined();
  });
});

describe('a profile', () => {
  test('asks for what nobody can assume, unless the file states it', () => {
    const { unknown } = read(starting('2026-04-01', 'family-support'));
    expect(unknown).toContain('demand.response_time');
    expect(unknown).toContain('cover');
    expect(unknown).toContain('price.early_payment.discount');
    expect(unknown).not.toContain('demand.hours_per_week');
    const stated = starting(
      '2026-04-01',
      'family-support',
      'cover: [{mode: on-call}]\nlone_working: {risks: [nights]}\n',
    );
    expect(read(stated).unknown).not.toContain('cover');
    expect(read(stated).unknown).not.toContain('lone_working.risks');
  });

  test('asks about the second worker of home care where visits are paid by the piece', () => {
    const perVisit = 'price: {rates: [{per_visit: £9}]}\n';
    expect(read(starting('2026-04-01', 'home-care')).unknown).not.toContain('lone_working.second_worker');
    expect(read(starting('2026-04-01', 'home-care').replace(PRICE, perVisit)).unknown).toContain(
      'lone_working.second_worker',
    );
  });

  test('gives way to what the file states', () => {
    const text = starting('2026-04-01', 'home-care', 'visit: {travel: 12 minutes}\nsafe: {span: 9}\n');
    expect(input(text, 'visit.travel')).toMatchObject({ value: 0.2, origin: 'stated' });
    expect(input(text, 'safe.span')).toMatchObject({ value: 9, origin: 'stated' });
    expect(input(text, 'visit.miles')).toMatchObject({ value: 1.5, origin: 'profile' });
    expect(input(text, 'visit.notes')).toMatchObject({ value: 0, origin: 'profile', judgement: true });
  });

  test('has salaries as the multiple in force on the first day', () => {
    const multiple = (start: string) => input(starting(start, 'family-support'), 'supervision.supervisor_salary').value;
    expect(multiple('2015-09-01')).toEqual({ share_of_basic: 1.7 });
    expect(multiple('2019-03-31')).toEqual({ share_of_basic: 1.7 });
    expect(multiple('2019-04-01')).toEqual({ share_of_basic: 1.5 });
    expect(multiple('2030-01-01')).toEqual({ share_of_basic: 1.3 });
  });

  test('gives the Employment Allowance to a charity only', () => {
    const allowance = (kind: string) =>
      input(starting('2026-04-01', `family-support, provider_kind: ${kind}`), 'on_costs.employment_allowance').value;
    expect([allowance('charity'), allowance('company'), allowance('public')]).toEqual([1, 0, 0]);
  });

  test('has its money at the prices of the start', () => {
    const allowance = (start: string, more = '') =>
      input(starting(start, 'home-care', more), 'pay.sleep_in').value as number;
    expect(allowance('2026-01-01')).toBe(40);
    expect(allowance('2015-09-01')).toBeCloseTo(40 / priceFactor(day('2015-09-01'), day('2026-04-01'), growth, 0), 10);
    expect(allowance('2015-09-01')).toBeLessThan(30);
    expect(allowance('2028-01-01')).toBeCloseTo(40 * 1.02 ** 2, 10);
    expect(allowance('2028-01-01', 'assumptions: {price_growth: 5%}\n')).toBeCloseTo(40 * 1.05 ** 2, 10);
    expect(input(starting('2015-09-01', 'home-care'), 'costs.other[0].amount').value).toBeLessThan(0.15);
  });

  test('moves no money that the file states, and no share or time', () => {
    expect(input(starting('2015-09-01', 'home-care'), 'price.per_hour').value).toBe(16);
    expect(input(starting('2015-09-01', 'home-care'), 'visit.travel').value).toBe(5 / 60);
  });
});

describe('the price factor', () => {
  const known = new Map([
    [2015, 0.1],
    [2016, 0.2],
    [2017, 0.05],
  ]);
  const factor = (from: string, to: string) => priceFactor(day(from), day(to), known, 0.5);

  test('is that of calendar years', () => {
    expect(factor('2015-01-01', '2015-12-31')).toBe(1);
    expect(factor('2014-06-01', '2016-01-01')).toBeCloseTo(1.1 * 1.2, 12);
    expect(factor('2016-01-01', '2014-06-01')).toBeCloseTo(1 / (1.1 * 1.2), 12);
  });

  test('goes on by assumption after the last known year, and not before the first', () => {
    expect(factor('2017-01-01', '2019-01-01')).toBeCloseTo(1.5 ** 2, 12);
    expect(() => factor('2016-01-01', '2012-01-01')).toThrow('2013');
  });

  test('there and back is where it began', () => {
    expect(factor('2014-01-01', '2020-01-01') * factor('2020-01-01', '2014-01-01')).toBeCloseTo(1, 12);
  });
});
