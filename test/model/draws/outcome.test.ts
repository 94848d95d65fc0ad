// The draws in columns, held against the ordinary model: one contract after the other, each drawn by itself.
import { describe, expect, it } from 'vitest';
import { chancesOf } from '../../../src/chances.ts';
import { viewOf } from '../../../src/checks/verdict.ts';
import { percentile } from '../../../src/engine/statistics.ts';
import { totalCost } from '../../../src/figures/total/overhead.ts';
import { costPerUnit, gapPerYear } from '../../../src/figures/total/result.ts';
import { outcomeOf } from '../../../src/model/draws/outcome.ts';
import { defaultRanges, sorted, statedRanges } from '../../../src/model/draws/ranges.ts';
import type { Assessment } from '../../../src/model/types.ts';
import { oneByOne, withRanges } from './drawn.fixture.ts';

const HOME_CARE = {
  'price.per_hour': '£24..£28',
  'visit.travel': '{low: 3 minutes, likely: 5 minutes, high: 12 minutes}',
  'visit.travel_from_home': '5%..25%',
  'absence.sickness': '4..10 days',
};

/** What is asked of both: cost and gap of a year in every draw, and what is made of it. */
function held(assessment: Assessment, year: number, count: number): void {
  const ranges = statedRanges(assessment.file);
  const { outcome, views, checks } = chancesOf(assessment, { ranges, draws: count, seed: 7, year });
  const { drawn } = sorted(assessment, ranges);
  const gaps: number[] = [];
  const costs: number[] = [];
  const finance = { viable: 0, fragile: 0, notViable: 0, unlawful: 0, cannotTell: 0 };
  const seen = { deliverable: 0, atRisk: 0, cannotTell: 0, undeliverable: 0, unjudged: 0 };
  const found = new Map<string, number>();
  for (const { years, verdict, findings } of oneByOne(assessment, drawn, 7, count)) {
    const results = years[year - 1]?.runs.get('asSpecified')?.results;
    gaps.push(results?.value(gapPerYear) ?? Number.NaN);
    costs.push(results?.value(costPerUnit) ?? Number.NaN);
    finance[verdict.finance]++;
    seen[viewOf(verdict.finance, verdict.quality, verdict.monitoring)]++;
    const ids = new Set(findings.filter(({ status }) => status === 'found').map(({ id }) => id));
    for (const id of ids) found.set(id, (found.get(id) ?? 0) + 1);
  }
  const inOrder = (values: number[]): number[] => values.sort((a, b) => a - b);
  expect([...outcome.gaps]).toEqual(inOrder(gaps).map((gap) => expect.closeTo(gap, 6)));
  expect(outcome.costPerUnit.percentiles[95]).toBeCloseTo(percentile(inOrder(costs), 0.95), 9);
  expect(outcome.finance).toEqual(finance);
  expect(views).toEqual(seen);
  for (const { check, share } of checks)
    expect([check.id, share]).toEqual([check.id, (found.get(check.id) ?? 0) / count]);
}

describe('2,000 draws', () => {
  it(
    'come to what the ordinary model makes of each of them',
    () => held(withRanges('home-care-2025', { ...HOME_CARE, 'contract.years': '1' }), 1, 2000),
    300_000,
  );
});

describe('draws come to what the ordinary model makes of each', () => {
  it.each([
    ['over years, at the least and at what is usual', 'home-care-2025', HOME_CARE],
    [
      'where wages and the law move on as assumed',
      'home-care-2026-sound',
      { 'assumptions.wage_growth': '1%..6%', 'costs.turnover': '10%..45%' },
    ],
    [
      'where pay may come under the minimum wage',
      'home-care-2026-sound',
      { 'pay.rate': '£11.50..£14.00', 'visit.travel_paid': '20%..100%' },
    ],
    [
      'where hours on duty are bought, and roles share them',
      'security-guarding-2024',
      { 'pay.rate': '£11.50..£14.00', 'overheads.share': '3%..9%' },
    ],
    [
      'where pieces are paid for',
      'family-support-2015',
      { 'price.items[0].staff_time': '20..90 minutes', 'price.items[0].price': '£5..£30' },
    ],
    [
      'where a share of pay is stated',
      'family-support-2015',
      { 'supervision.supervisor_salary': '110%..160% of basic pay' },
    ],
  ])('%s', (_, name, changes) => {
    const assessment = withRanges(name, changes);
    held(assessment, assessment.years.length, 60);
  });
});

describe('what is drawn', () => {
  const assessment = withRanges('home-care-2025', HOME_CARE);
  const ranges = statedRanges(assessment.file);
  const ask = (draws: number, seed = 1) => outcomeOf(assessment, { ranges, draws, seed, year: 1 });

  it('is what the file states as a range, with its likely value', () => {
    expect(ranges.map(({ input, low, likely, high }) => [input.path, low, likely, high])).toEqual([
      ['price.per_hour', 24, 26, 28],
      ['visit.travel', 3 / 60, 5 / 60, 12 / 60],
      ['visit.travel_from_home', 0.05, expect.closeTo(0.15, 12), 0.25],
      ['absence.sickness', 4, 7, 10],
    ]);
  });

  it('is the same for the same seed, and other for another', () => {
    expect(ask(500)).toEqual(ask(500));
    expect(ask(500, 2).gaps).not.toEqual(ask(500).gaps);
  });

  it('names what weighs most, which way it goes, and the value that turns it, all else at the likely values', () => {
    const { weights } = ask(2000);
    expect(weights.map(({ range }) => range.input.path).slice(0, 2)).toEqual(['visit.travel', 'price.per_hour']);
    expect(weights.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
    const [travel, price] = weights;
    expect(price?.correlation).toBeGreaterThan(0.5);
    expect(travel?.correlation).toBeLessThan(-0.3);
    const turned = withRanges('home-care-2025', {
      ...HOME_CARE,
      'visit.travel': `${(travel?.turnsAt ?? 0) * 60} minutes`,
    });
    const results = turned.years[0]?.runs.get('asSpecified')?.results;
    expect((results?.value(gapPerYear) ?? 1) / (results?.value(totalCost) ?? 1)).toBeCloseTo(0, 5);
  });

  it('goes on at the likely value, and says so, where the calendar or the rows rest on it', () => {
    const other = withRanges('home-care-2025', {
      ...HOME_CARE,
      'demand.visits[0].length': '20..40 minutes',
      cover: '[{days: every day, hours: "22:00-07:00", staff: 1..2, mode: sleep-in}]',
      'demand.visits[0].share': '50%..70%',
    });
    const { held: stays } = outcomeOf(other, { ranges: statedRanges(other.file), draws: 100, seed: 1, year: 1 });
    expect(stays.map(({ range, why }) => [range.input.path, why])).toEqual([
      ['demand.visits[0].length', 'it cannot move alone'],
      ['demand.visits[0].share', 'it cannot move alone'],
      ['cover[0].staff', 'the calendar is laid out by it'],
    ]);
  });

  it('is between lean and usual, where nobody states it', () => {
    const found = defaultRanges(assessment.file);
    expect(found.length).toBeGreaterThan(10);
    for (const { input, low, likely, high } of found) {
      expect(input.origin).not.toBe('stated');
      expect(low).toBeLessThan(high);
      expect(likely).toBeCloseTo((low + high) / 2, 12);
    }
    const { gapPerYear: gap } = outcomeOf(assessment, {
      ranges: found,
      draws: 200,
      seed: 1,
      year: 1,
      isOneReading: true,
    });
    const [year] = assessment.years;
    const lean = year?.runs.get('asSpecified')?.results.value(gapPerYear) ?? 0;
    const usual = year?.usual?.results.value(gapPerYear) ?? 0;
    expect(gap.percentiles[50]).toBeLessThan(lean);
    expect(gap.percentiles[50]).toBeGreaterThan(usual);
  });
});
