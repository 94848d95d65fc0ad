// What every report turns on, as it is printed: one of what is paid for, its decimals, and columns that add up.
import { describe, expect, it } from 'vitest';
import { netPerUnit } from '../../src/figures/income/net.ts';
import { costPerUnit, gapPerYear } from '../../src/figures/total/result.ts';
import {
  isHourly,
  isOneWholeYear,
  leftOutOf,
  oneUnitOf,
  perUnitOf,
  printedHour,
  printedMinutes,
  printedTermGap,
  printedYearGap,
  unitAndYear,
  unitDecimals,
  unitInFull,
  unitNameOf,
  withoutVat,
} from '../../src/model/printed.ts';
import type { Assessment } from '../../src/model/types.ts';
import { assessmentOf } from './contract.fixture.ts';
import { assessed, textOf, type UnitName } from './units.ts';

const runOf = ({ years }: Assessment, year = 1) => {
  const run = years[year - 1]?.runs.get('asSpecified');
  if (!run) throw new Error('not worked out');
  return run;
};

describe('one of what is paid for', () => {
  it.each<[UnitName, string, string, string]>([
    ['contact-hour', 'hour', 'hour', 'an hour'],
    ['duty-hour', 'hour on duty', 'duty hour', 'an hour on duty'],
    ['piece', 'assessment', 'assessment', 'an assessment'],
    ['session', 'night', 'night', 'a night'],
    ['place-week', 'week of a place', 'place a week', 'a week of a place'],
    ['year', 'year', 'year', 'a year'],
  ])('of a contract by the %s is called %s', (unit, name, inHeadings, one) => {
    const assessment = assessed(textOf(unit));
    const { context } = runOf(assessment);
    expect(unitNameOf(context)).toBe(name);
    expect(unitInFull(context)).toBe(name);
    expect(perUnitOf(context)).toBe(inHeadings);
    expect(oneUnitOf(assessment)).toBe(one);
    // Minutes are spoken of an hour alone, and pennies of all but a year.
    expect(isHourly(context)).toBe(name.startsWith('hour'));
    expect(unitDecimals(context)).toBe(name === 'year' ? 0 : 2);
  });

  it('is said in the words of the service', () => {
    const of = (profile: string): string =>
      unitInFull(
        runOf(
          assessed(
            `contract: {start: 2026-04-01, profile: ${profile}}\nprice: {per_hour: £40}\ndemand: {hours_per_week: 100 hours, visit_length: 1 hour}\n`,
          ),
        ).context,
      );
    expect(of('security-guarding')).toBe('guard hour');
    expect(of('family-support')).toBe('hour with a family');
  });

  it('is nothing in particular where no sums can be made', () => {
    expect(oneUnitOf(assessmentOf({ demand: '{}' }))).toBe('a unit');
  });

  it.each([
    ['asleep', 'mode: sleep-in', 'night'],
    ['awake past midnight', 'hours: "21:00-07:00", mode: waking', 'night'],
    ['awake by day', 'hours: "07:00-21:00", mode: waking', 'session'],
    ['awake until midnight', 'hours: "14:00-24:00", mode: waking', 'session'],
    ['awake all day and night', 'hours: "07:00-07:00", mode: waking', 'session'],
    ['on call', 'mode: on-call', 'session on call'],
  ])('of cover %s is a %s', (_, window, name) => {
    const cover = `[{days: every day, ${window}, staff: 1, per_session: £90}, {days: mon-fri, hours: "09:00-12:00", staff: 1, mode: waking}]`;
    const { context } = runOf(
      assessmentOf({
        price: '{indexation: none}',
        demand: '{}',
        cover,
        pay: '{rate: £13.00, sleep_in: £50, on_call: £20}',
      }),
    );
    expect(context.unit.kind).toBe('session');
    expect(unitNameOf(context)).toBe(name);
  });
});

describe('what is sold by the session in more than one way', () => {
  const ASLEEP = '{days: every day, hours: "22:00-07:00", mode: sleep-in, staff: 1, per_session: £90}';

  it.each([
    ['nights asleep and days', '{days: mon-fri, hours: "09:00-17:00", mode: waking, staff: 1, per_session: £90}'],
    ['nights asleep and on call', '{days: sat-sun, hours: "20:00-23:00", mode: on-call, staff: 1, per_session: £30}'],
    [
      'nights asleep and on call past midnight',
      '{days: sat, hours: "20:00-03:00", mode: on-call, staff: 1, per_session: £30}',
    ],
  ])('is called a session: %s', (_, other) => {
    const cover = `[${ASLEEP}, ${other}, {days: mon-fri, hours: "09:00-12:00", staff: 1, mode: waking}]`;
    const pay = '{rate: £13.00, sleep_in: £50, on_call: £20}';
    const { context } = runOf(assessmentOf({ price: '{indexation: none}', demand: '{}', cover, pay }));
    expect(unitNameOf(context)).toBe('session');
  });
});

describe('what is printed of an hour', () => {
  it('is whole minutes that the money of an hour pays for', () => {
    const { results } = runOf(assessmentOf({ price: '{per_hour: £18.00}' }));
    expect(printedMinutes(results)).toBe(Math.round((60 * results.value(netPerUnit)) / results.value(costPerUnit)));
    expect(printedMinutes(results)).toBeLessThan(60);
    expect(printedMinutes(runOf(assessmentOf()).results)).toBe(60);
  });

  it('adds: the price less the cost is the gap, to the penny or to the pound', () => {
    const { results } = runOf(assessmentOf());
    const [pennies, pounds] = [printedHour(results), printedHour(results, 0)];
    expect(pennies.net).toBeCloseTo(results.value(netPerUnit), 2);
    expect(pennies.net - pennies.cost).toBeCloseTo(pennies.gap, 9);
    expect(pounds).toEqual({ net: 25, cost: Math.round(results.value(costPerUnit)), gap: expect.any(Number) });
    expect(pounds.net - pounds.cost).toBe(pounds.gap);
  });
});

describe('the gap of the term', () => {
  it('is what the printed gaps of its years come to, a last part of a year as the part that it is', () => {
    const half = textOf('year').replace('years: 2', 'end: 2026-10-05');
    const assessment = assessed(half);
    const printed = [1, 2].map((year) => runOf(assessment, year).results.value(gapPerYear));
    // 183 of the 365 days from 6 April 2026.
    expect(printedTermGap(assessment, 'asSpecified')).toBe(
      Math.round(printed[0] as number) + Math.round(((printed[1] as number) * 183) / 365),
    );
  });

  it('is none where a year could not be worked out so', () => {
    expect(printedTermGap(assessmentOf({ demand: '{}' }), 'asSpecified')).toBeUndefined();
    expect(printedTermGap(assessmentOf(), 'asSpecified')).toBeTypeOf('number');
    // Nobody states how it would be in house.
    expect(printedTermGap(assessmentOf(), 'inHouse')).toBeUndefined();
  });
});

describe('what is told of a year', () => {
  it('is what reaches the provider less what it costs, as both are printed, where the year is what is sold', () => {
    const prices = Array.from({ length: 20 }, (_, at) => `"£${(150_000 + at * 0.07).toFixed(2)}"`);
    const rounded = prices.map((price) => {
      const run = runOf(assessed(textOf('year', price)));
      const { net, cost } = printedHour(run.results, 0);
      expect(printedYearGap(run)).toBe(net - cost);
      return Math.round(run.results.value(gapPerYear)) - (net - cost);
    });
    // Rounded alone, some would be a pound off.
    expect(rounded.some((off) => off !== 0)).toBe(true);
  });

  it('is rounded alone of an hour, and of a part of a year', () => {
    const hourly = runOf(assessed(textOf('contact-hour')));
    expect(printedYearGap(hourly)).toBe(Math.round(hourly.results.value(gapPerYear)));
    const yearly = runOf(assessed(textOf('year')));
    expect(printedYearGap(yearly, 0.5)).toBe(Math.round(yearly.results.value(gapPerYear) / 2));
  });

  it.each([
    ['holds for the term that is one year', '2025-04-06, years: 1', true],
    ['does not for one of two years', '2025-04-06, years: 2', false],
    ['does not for one that ends sooner', '2025-04-06, end: 2025-10-05', false],
  ])('%s', (_, term, is) => {
    expect(isOneWholeYear(assessmentOf({ contract: `{title: Support, start: ${term}}` }))).toBe(is);
  });

  it('is of one of the unit and of the year, or of the year alone where that is the unit', () => {
    expect(unitAndYear(4.51, 12_300, 'hour on duty', 2)).toBe('£4.51 an hour on duty, £12,300 a year');
    expect(unitAndYear(12_300, 12_300, 'year', 0)).toBe('£12,300 a year');
  });
});

describe('words beside a price', () => {
  it.each([
    ['{per_hour: £25.00, payment_terms: 0 days}', ''],
    ['{per_hour: £25.00, payment_terms: 60 days}', ', before what waiting for it costs'],
    [
      '{per_hour: £25.00, payment_terms: 0 days, at_risk: {share: 5%, expected_loss: 50%}}',
      ', before what missing results loses',
    ],
    [
      '{per_hour: £25.00, payment_terms: 60 days, at_risk: {share: 5%, expected_loss: 50%}}',
      ', before what waiting for it costs and missing results loses',
    ],
  ])('say what the legal minimum leaves out: %s', (price, words) => {
    const assumptions = '{borrowing_rate: 8%}';
    expect(leftOutOf(runOf(assessmentOf({ price, assumptions })))).toBe(words);
  });

  it('say that it holds no VAT where the prices of the contract do', () => {
    const of = (price: string): string => withoutVat(runOf(assessmentOf({ price })).context);
    expect(of('{per_hour: £25.00, vat_included: 20%}')).toBe(', no VAT');
    expect(of('{per_hour: £25.00}')).toBe('');
  });
});
