import { describe, expect, it } from 'vitest';
import { gapPerYear } from '../../src/figures/total/result.ts';
import { type BreakEven, breakEvenFor, usualPaths } from '../../src/model/break-even.ts';
import { gapOf } from '../../src/model/gap.ts';
import type { Assessment, Run } from '../../src/model/types.ts';
import { withNumber } from '../../src/model/vary.ts';
import { once } from '../once.ts';
import { assessmentOf } from './contract.fixture.ts';
import { assessed, PRICES, textOf, unitNames } from './units.ts';

const worked = once(() => assessmentOf({ price: '{per_hour: £18.00}' }));

describe('break-even', () => {
  it('finds the price at which income equals cost', () => {
    const cheap = worked();
    const found = breakEvenFor(cheap, 'price.per_hour', 1);
    expect(gapOf(withNumber(cheap.file.contract, 'price.per_hour', found?.value as number), 1)).toBeCloseTo(0, 4);
  });

  it('says that there is none where no value would do', () => {
    const cheap = worked();
    expect(breakEvenFor(cheap, 'lone_working.second_worker', 1)?.value).toBeNull();
  });

  it('says what a rate of pay must be at the least: on the first day, at the age of those who are paid it', () => {
    const young = assessmentOf({
      price: '{per_hour: £14.00}',
      pay: '{rate: £12.00, age: 18-20}',
      staff: '[{role: trainee, share: 40%}, {role: senior, share: 60%, rate: £14.00, age: 21+}]',
    });
    expect(breakEvenFor(young, 'pay.rate', 1)?.lawful).toBe(10);
    expect(breakEvenFor(young, 'staff[1].rate', 1)?.lawful).toBe(12.21);
    expect(breakEvenFor(young, 'price.per_hour', 1)).not.toHaveProperty('lawful');
    // In force from the second year: a rate of the start rises with wages to meet it.
    const later = assessmentOf({
      contract: '{title: Support, start: 2019-04-06, years: 3}',
      price: '{per_hour: £18.00, indexation: none}',
      pay: '{rate: £9.00}',
      assumptions: '{wage_growth: 4%}',
    });
    expect(breakEvenFor(later, 'pay.rate', 3)).toMatchObject({ lawful: 8.21, isOvertaken: false });
    // Lawful on the first day, and less than the law asks for in the second year.
    const still = assessmentOf({
      contract: '{title: Support, start: 2024-04-06, years: 2}',
      price: '{per_hour: £21.50, indexation: none}',
      pay: '{rate: £12.00}',
      assumptions: '{wage_growth: 0%}',
    });
    expect(breakEvenFor(still, 'pay.rate', 2)).toMatchObject({ lawful: 11.44, isOvertaken: true });
    expect(breakEvenFor(later, 'pay.rate', 3)?.value).toBeGreaterThan(8.21);
  });

  it('takes a named rate of pay at its average', () => {
    const named = assessmentOf({ price: '{per_hour: £18.00}', pay: '{rate: minimum-wage, full_time_week: 37 hours}' });
    expect(breakEvenFor(named, 'pay.rate', 1)?.now).toBeCloseTo((12.21 * 360 + 12.71 * 5) / 365, 9);
  });

  it('finds the pay that would do where the law forbids it, as the way to close the gap does', () => {
    const named = assessmentOf({ price: '{per_hour: £18.00}', pay: '{rate: minimum-wage, full_time_week: 37 hours}' });
    const { value, now } = breakEvenFor(named, 'pay.rate', 1) as BreakEven;
    const lever = named.ways?.find(({ id }) => id === 'basic-rate');
    expect(value).toBeLessThan(now as number);
    expect(value).toBeCloseTo(lever?.value as number, 6);
  });

  it('says that there is none where nobody states the work: at no price it costs nothing', () => {
    const sum = assessed('contract: {start: 2026-04-06, profile: refuge}\nprice: {block_per_year: £300000}\n');
    expect(breakEvenFor(sum, 'price.block_per_year', 1)?.value).toBeNull();
  });

  it('takes a stated rate as it stands, under the minimum wage too, and other inputs as they are beside a named one', () => {
    const low = assessmentOf({ price: '{per_hour: £18.00}', pay: '{rate: £10.00, full_time_week: 37 hours}' });
    expect(breakEvenFor(low, 'pay.rate', 1)?.now).toBe(10);
    const named = assessmentOf({ price: '{per_hour: £18.00}', pay: '{rate: minimum-wage}' });
    expect(breakEvenFor(named, 'price.per_hour', 1)).toMatchObject({ now: 18, unit: 'GBP/hour' });
    expect(breakEvenFor(named, 'visit.travel', 1)).toMatchObject({ now: 10 / 60, unit: 'hours/visit' });
  });

  it('holds no number for words, and no share that cannot move alone', () => {
    const cheap = worked();
    expect(breakEvenFor(cheap, 'contract.title', 1)).toBeUndefined();
    expect(breakEvenFor(cheap, 'contract.start', 1)).toBeUndefined();
    expect(breakEvenFor(cheap, 'demand.visits[0].share', 1)).toBeUndefined();
  });

  it('looks at the price of the unit first, and at what the work turns on', () => {
    const cheap = worked();
    const run = cheap.years[0]?.runs.get('asSpecified') as Run;
    const paths = usualPaths(run);
    expect(paths).toEqual([
      'price.per_hour',
      'pay.rate',
      'demand.hours_per_week',
      'visit.travel',
      'lone_working.second_worker',
    ]);
    expect(paths.map((path) => breakEvenFor(cheap, path, 1)?.path)).toEqual(paths);
  });
});

describe('the break-even that is looked at unless told', () => {
  const SENIOR = '{role: senior, share: 40%, rate: £16.00}';
  const TURNS_ON = ['demand.hours_per_week', 'visit.travel', 'lone_working.second_worker'];
  const items = (one: number, other: number) =>
    `{items: [{name: visit report, price: £10, per_year: ${one}, staff_time: 1 hour}, {name: review, price: £10, per_year: ${other}, staff_time: 1 hour}]}`;
  const NIGHTS = '{days: every day, hours: "22:00-07:00", staff: 1, mode: sleep-in, per_session: £60}';
  const AWAKE = '{days: mon-fri, hours: "09:00-17:00", staff: 1, mode: waking, per_session: £90}';
  const NOBODY_VISITS = { demand: '{}', visit: '{}' };

  it.each<[string, Record<string, string>, string[]]>([
    [
      'a price, its cap, and the rate of whoever has none of their own',
      { price: '{per_hour: £18.00, cap_per_year: "£90,000"}', staff: `[{role: worker, share: 60%}, ${SENIOR}]` },
      ['price.per_hour', 'price.cap_per_year', 'pay.rate', ...TURNS_ON],
    ],
    [
      'no rate that nobody is paid by',
      { staff: `[{role: worker, share: 60%, rate: £14.00}, ${SENIOR}]` },
      ['price.per_hour', ...TURNS_ON],
    ],
    [
      'posts that are stated by their number, not those that cases make',
      {
        ...NOBODY_VISITS,
        price: '{block_per_year: "£90,000"}',
        staff: '[{role: worker, cases: 30, per_worker: 15}, {role: senior, posts: 1}]',
      },
      ['price.block_per_year', 'pay.rate', 'staff[1].posts'],
    ],
    ['the piece that brings most', { ...NOBODY_VISITS, price: items(20, 900) }, ['price.items[1].price', 'pay.rate']],
    ['the first of pieces', { ...NOBODY_VISITS, price: items(900, 20) }, ['price.items[0].price', 'pay.rate']],
    [
      'each window with a price, once',
      {
        ...NOBODY_VISITS,
        price: '{indexation: none}',
        cover: `[${NIGHTS}, ${AWAKE}]`,
        pay: '{rate: £13.00, sleep_in: £50}',
      },
      ['cover[0].per_session', 'cover[1].per_session', 'pay.rate'],
    ],
    [
      'each line of the price list that sells, once',
      {
        price: '{rates: [{length: 30 minutes, per_hour: £26}, {per_hour: £24}]}',
        demand:
          '{hours_per_week: 90 hours, visits: [{length: 30 minutes, share: 20%}, {length: 1 hour, share: 30%}, {length: 2 hours, share: 50%}]}',
      },
      ['price.rates[0].per_hour', 'price.rates[1].per_hour', 'pay.rate', ...TURNS_ON],
    ],
    [
      'no way where nobody goes anywhere',
      { visit: '{travel: 0 minutes}' },
      ['price.per_hour', 'pay.rate', 'demand.hours_per_week', 'lone_working.second_worker'],
    ],
    [
      'nothing of visits where hours on duty are those of cover',
      { ...NOBODY_VISITS, price: '{buys: duty, per_hour: £18}', cover: '[{days: every day, staff: 1, mode: waking}]' },
      ['price.per_hour', 'pay.rate'],
    ],
  ])('is of %s', (_, changes, paths) => {
    expect(usualPaths(assessmentOf(changes).years[0]?.runs.get('asSpecified') as Run)).toEqual(paths);
  });
});

describe.each(unitNames)('the break-even of a contract paid by the %s', (unit) => {
  const [path] = PRICES[unit];
  const worked = once(() => assessed(textOf(unit)));
  const runOf = (assessment: Assessment) => assessment.years[0]?.runs.get('asSpecified') as Run;

  it('is that of its own unit, first of all', () => {
    const now = worked();
    expect(runOf(now).context.unit.kind).toBe(unit.split(' ')[0]);
    expect(usualPaths(runOf(now))[0]).toBe(path);
  });

  it('leaves no gap once it is put back', () => {
    const now = worked();
    const found = breakEvenFor(now, path, 1);
    const value = found?.value as number;
    expect(value).toBeGreaterThan(found?.now as number);
    expect(gapOf(withNumber(now.file.contract, path, value), 1)).toBeCloseTo(0, 4);
    expect(runOf(assessed(textOf(unit, `£${value}`))).results.value(gapPerYear)).toBeCloseTo(0, 4);
  });

  it('is the same where nobody states the price', () => {
    const now = worked();
    const unknown = breakEvenFor(assessed(textOf(unit, 'unknown')), path, 1);
    expect(unknown?.now).toBeNull();
    expect(unknown?.value).toBeCloseTo(breakEvenFor(now, path, 1)?.value as number, 6);
    expect(usualPaths(runOf(assessed(textOf(unit, 'unknown'))))[0]).toBe(path);
  });
});

describe('what a cap, places and posts would have to be', () => {
  it.each([
    [
      'price.cap_per_year',
      textOf('contact-hour', '£40.00').replace('per_hour:', 'cap_per_year: "£180,000", per_hour:'),
    ],
    ['price.places.number', textOf('place-week')],
    ['price.places.occupancy', textOf('place-week', '£400.00')],
    ['staff[0].posts', textOf('year')],
    ['price.block_per_year', textOf('place-week')],
  ])('%s', (path, text) => {
    const assessment = assessed(text);
    const { value, low, high } = breakEvenFor(assessment, path, 1) ?? {};
    expect(value).toBeGreaterThan(low as number);
    expect(value).toBeLessThan(high as number);
    expect(gapOf(withNumber(assessment.file.contract, path, value as number), 1)).toBeCloseTo(0, 4);
  });
});

describe('how far a search goes', () => {
  const stated = once(() =>
    assessmentOf({
      price: '{per_hour: £18.00}',
      supervision: '{span: 10, supervisor_salary: £30000, manager: {fte: 0.2, salary: £40000}}',
      costs: '{turnover: 30%, start_up: £1000}',
    }),
  );

  it.each([
    // A price may be nothing, and a hundred times what it is is more than anybody agrees.
    ['price.per_hour', 0, 1800],
    ['costs.start_up', 0, 100_000],
    // Nobody can be costed at no pay at all.
    ['pay.rate', 0.01, 1300],
    // A yearly sum may have to pay for all of a service, whatever stands there now.
    ['supervision.supervisor_salary', 0, 1e9],
    ['price.block_per_year', 0, 1e9],
    // All of a share, but where all of it would leave nothing: nobody can wait for work all day.
    ['costs.turnover', 0, 1],
    ['visit.idle', 0, 0.99],
    // A day has 24 hours.
    ['visit.travel', 0, 24],
    ['demand.hours_per_week', 1, 10_000],
    // A week of no hours, and no post at all, cost nothing that could be worked out.
    ['pay.contracted_week', 0.37, 3700],
    ['supervision.manager.fte', 0.1, 168],
    ['visit.miles', 0, 200],
    ['absence.sickness', 0, 100],
    ['absence.leave', 0, 560],
  ])('for %s from %d to %d', (path, low, high) => {
    expect(breakEvenFor(stated(), path, 1)).toMatchObject({ low, high });
  });

  it('is a tenth of the hours where there are fewer than ten, and a thousand hours at least', () => {
    const small = assessmentOf({ demand: '{hours_per_week: 4 hours, visit_length: 1 hour}' });
    expect(breakEvenFor(small, 'demand.hours_per_week', 1)).toMatchObject({ low: 0.4, high: 1000 });
  });

  it('is of no year that the contract does not have', () => {
    expect(breakEvenFor(stated(), 'price.per_hour', 2)).toBeUndefined();
  });
});
