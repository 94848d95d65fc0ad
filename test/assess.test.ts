import { describe, expect, it } from 'vitest';
import { assess } from '../src/assess.ts';
import type { Figure } from '../src/engine/figure.ts';
import { net } from '../src/figures/income/net.ts';
import { figureById } from '../src/figures/index.ts';
import { totalCost } from '../src/figures/total/overhead.ts';
import { gapPerYear } from '../src/figures/total/result.ts';
import type { ScenarioName } from '../src/scenarios/index.ts';
import { assessmentOf, contractWith } from './model/contract.fixture.ts';

function value(
  id: string,
  changes: Record<string, string> = {},
  { year = 1, scenario = 'asSpecified' as ScenarioName } = {},
): number {
  const run = assessmentOf(changes).years[year - 1]?.runs.get(scenario);
  if (!run) throw new Error(`no run of ${scenario} in year ${year}`);
  return run.results.value(figureById.get(id) as Figure);
}

describe('a contract worked out', () => {
  it('is asked for what is missing, not found at fault in what rests on it', () => {
    const { missing, unavailable } = assessmentOf({
      price: '{buys: duty}',
      demand: '{response_time: 1 hour}',
      visit: '{notes: 5 minutes}',
      cover: '[{days: every day, hours: "22:00-07:00", staff: 1, mode: sleep-in}]',
    });
    expect(missing).toContain('demand.hours_per_week');
    expect(unavailable).toEqual([]);
  });

  it('counts hours, visits and travel', () => {
    expect(value('time.contactHours')).toBeCloseTo((100 * 365) / 7, 9);
    expect(value('time.visits')).toBeCloseTo((100 * 365) / 7, 9);
    expect(value('time.travel')).toBeCloseTo((100 * 365) / 7 / 6, 9);
  });

  it('pays a price per visit by the length of the visit', () => {
    const price = {
      price: '{rates: [{length: 30 minutes, per_visit: £9.10}, {per_hour: £16.00}]}',
      demand: '{hours_per_week: 100 hours, visits: [{length: 30 minutes, share: 70%}, {length: 1 hour, share: 30%}]}',
    };
    expect(value('price.average', price)).toBeCloseTo(0.7 * 18.2 + 0.3 * 16, 9);
  });

  it('takes the first line of rates that fits the time, bank holidays before weekdays', () => {
    const price = {
      price: '{rates: [{days: bank-holiday, per_hour: £24.00}, {per_hour: £16.00}]}',
      demand:
        '{hours_per_week: 7 hours, visit_length: 1 hour, pattern: [{days: every day, hours: "10:00-11:00", share: 100%}]}',
    };
    // 6 April 2025 to 5 April 2026 has 9 bank holidays: both Good Fridays, but only the first Easter Monday.
    expect(value('price.average', price)).toBeCloseTo(16 + (8 * 9) / 365, 9);
  });

  it('averages a rate of pay over the days of the year', () => {
    const pay = {
      pay: '{rate: minimum-wage, full_time_week: 37 hours}',
      contract:
        '{title: Support, authority: A council, authority_kind: local-authority, provider_kind: company, nation: england, start: 2015-09-01, years: 1}',
    };
    expect(value('pay.rate', pay)).toBeCloseTo((6.5 * 30 + 6.7 * 183 + 7.2 * 153) / 366, 9);
  });

  it('moves money of the file with the years, start-up not', () => {
    const changes = {
      contract:
        '{title: Support, authority: A council, authority_kind: local-authority, provider_kind: company, nation: england, start: 2025-04-06, years: 3}',
      costs: '{start_up: £9000, equipment: £100}',
      assumptions: '{wage_growth: 10%, price_growth: 5%}',
    };
    expect(value('pay.rate', changes, { year: 3 })).toBeCloseTo(13 * 1.21, 9);
    expect(value('direct.startUp', changes, { year: 3 })).toBeCloseTo(3000, 9);
    expect(
      value('direct.equipment', changes, { year: 3 }) / value('staff.headcount', changes, { year: 3 }),
    ).toBeCloseTo(100 * 1.05 ** 2, 9);
    expect(value('price.average', changes, { year: 3 })).toBe(25);
  });

  it('adds the gaps of all years to the gap of the term, in every year alike', () => {
    const changes = {
      contract:
        '{title: Support, authority: A council, authority_kind: local-authority, provider_kind: company, nation: england, start: 2025-04-06, years: 3}',
    };
    const gaps = [1, 2, 3].map((year) => value('gap.perYear', changes, { year }));
    expect(value('gap.term', changes, { year: 2 })).toBeCloseTo(
      gaps.reduce((sum, gap) => sum + gap, 0),
      6,
    );
  });

  it('breaks even at the break-even price', () => {
    const needed = value('price.breakEven');
    expect(value('gap.perYear', { price: `{per_hour: £${needed.toFixed(10)}}` })).toBeCloseTo(0, 4);
  });

  it('counts cover that is awake whether or not anybody calls', () => {
    const changes = { cover: '[{days: every day, hours: "00:00-24:00", staff: 1, mode: waking}]' };
    expect(value('time.onDuty', changes)).toBeGreaterThanOrEqual(8760);
  });

  it('says where the sums cannot be made', () => {
    const { assessment, mistakes } = assess(contractWith({ absence: '{leave: 40 weeks, training: 100 days}' }));
    expect(assessment).toBeUndefined();
    expect(mistakes.map(({ message, path }) => `${path}: ${message}`)).toEqual([
      'absence: time off duty takes all the paid hours of a post; lower leave, sickness, training, supervision or meetings',
    ]);
  });

  it('says at which times a length has no price', () => {
    const { mistakes } = assess(
      contractWith({
        price: '{rates: [{days: mon-fri, per_hour: £20}]}',
        demand: '{hours_per_week: 10 hours, visit_length: 1 hour, pattern: [{days: every day, share: 100%}]}',
      }),
    );
    expect(mistakes[0]?.message).toMatch('no price fits a visit of 1 hour at some of the times of demand');
  });

  it('asks, and makes no sums, where nobody stated the volume', () => {
    const assessment = assessmentOf({ demand: '{visit_length: 1 hour}' });
    expect(assessment.missing).toEqual(['demand.hours_per_week']);
    expect(assessment.verdict.finance).toBe('cannotTell');
    expect(assessment.years[0]?.runs.size).toBe(0);
  });

  it('works out cost where a price in a list is unknown, and no income', () => {
    const price = '{per_hour: £25.00, items: [{name: report, price: unknown, per_year: 10}]}';
    const { missing, verdict, years } = assessmentOf({ price });
    const results = years[0]?.runs.get('asSpecified')?.results;
    expect(missing).toEqual([]);
    expect(verdict.finance).toBe('cannotTell');
    expect([results?.value(net), results?.value(gapPerYear)]).toEqual([Number.NaN, Number.NaN]);
    expect(results?.value(totalCost)).toBeGreaterThan(0);
  });

  it.each([
    ['demand', '{hours_per_week: 10, visits: [{length: 1 hour, share: unknown}]}', 'demand.visits[0].share'],
    [
      'demand',
      '{hours_per_week: 10, visit_length: 1 hour, pattern: [{days: mon, share: unknown}]}',
      'demand.pattern[0].share',
    ],
    ['cover', '[{days: every day, hours: "22:00-07:00", mode: unknown}]', 'cover[0].mode'],
    ['pay', '{enhancements: [{days: weekends, extra: unknown}]}', 'pay.enhancements[0].extra'],
    ['on_costs', '{national_insurance: {share: unknown, of: worked-pay}}', 'on_costs.national_insurance.share'],
    ['on_costs', '{national_insurance: {share: 9%, of: unknown}}', 'on_costs.national_insurance.of'],
    ['costs', '{other: [{name: gloves, per: unknown, amount: £1}]}', 'costs.other[0].per'],
  ])('asks for what has no value to fall back on: %s %s', (section, written, path) => {
    const { missing, years } = assessmentOf({ [section]: written });
    expect(missing).toEqual([path]);
    expect(years[0]?.runs.size).toBe(0);
  });
});
