// The draws in columns, held against the ordinary model: one contract after the other, each drawn by itself.
import { describe, expect, it } from 'vitest';
import { totalCost } from '../../../src/figures/total/overhead.ts';
import { gapPerYear } from '../../../src/figures/total/result.ts';
import { outcomeOf } from '../../../src/model/draws/outcome.ts';
import { defaultRanges, statedRanges } from '../../../src/model/draws/ranges.ts';
import { once } from '../../once.ts';
import { HOME_CARE, withRanges } from './drawn.fixture.ts';
import { held } from './held.ts';

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
  const worked = once(() => withRanges('home-care-2025', HOME_CARE));
  const stated = () => statedRanges(worked().file);
  const ask = (draws: number, seed = 1) => outcomeOf(worked(), { ranges: stated(), draws, seed, year: 1 });

  it('is what the file states as a range, with its likely value', () => {
    expect(stated().map(({ input, low, likely, high }) => [input.path, low, likely, high])).toEqual([
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
    const assessment = worked();
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
