// The judgement of each draw, on small contracts of which each asks something else: every draw is put to the ordinary model
// as a contract of its own, and comes to the same.
import { describe, expect, it } from 'vitest';
import { type Figure, figure } from '../../../src/engine/figure.ts';
import { fx } from '../../../src/engine/fx.ts';
import { travelTime } from '../../../src/figures/inputs/visit.ts';
import { stated } from '../../../src/figures/leaf.ts';
import { totalCost } from '../../../src/figures/total/overhead.ts';
import { costPerUnit, gapPerYear } from '../../../src/figures/total/result.ts';
import { unitVolume } from '../../../src/figures/total/unit.ts';
import { chanceThatItPays, drawnOf } from '../../../src/model/draws/index.ts';
import { MoneyDraws } from '../../../src/model/draws/money.ts';
import { outcomeOf } from '../../../src/model/draws/outcome.ts';
import { statedRanges } from '../../../src/model/draws/ranges.ts';
import type { Assessment, FinanceJudgement } from '../../../src/model/types.ts';
import { once } from '../../once.ts';
import { assessed, gapOf, HOME_CARE, written } from '../written.ts';
import { oneByOne } from './drawn.fixture.ts';

/** Nothing that costs money is left unsaid. */
const SUPPORT = `contract: {title: Support, authority: A council, nation: england, start: 2025-04-06, years: 3}
price: {per_hour: £25.00, indexation: none}
demand: {hours_per_week: 100 hours, visit_length: 1 hour}
visit: {travel: 10 minutes, notes: 5 minutes, idle: 0%}
pay: {rate: £13.00, full_time_week: 37 hours}
absence: {sickness: 4 days, training: 2 days, supervision: 1 hour}
supervision: {span: 10, supervisor_salary: £30000, manager: {fte: 0.1, salary: £40000}}
costs: {turnover: 20%, recruitment_per_hire: £500}
overheads: {share: 6%, contingency: 2%, surplus: 3%}
assumptions: {wage_growth: 5%, price_growth: 2%}
`;
const FLOATING = `contract: {title: Floating support, start: 2026-04-01, years: 2, profile: floating-support}
price: {per_hour: {low: £22, likely: £26, high: £40}, indexation: 4%}
demand: {hours_per_week: 200 hours, visit_length: 1 hour}
`;
const COUNT = 18;
const SEED = 3;
const ask = (assessment: Assessment, year = 1) =>
  outcomeOf(assessment, { ranges: statedRanges(assessment.file), draws: COUNT, seed: SEED, year });
const judgedOneByOne = (assessment: Assessment): FinanceJudgement[] =>
  [...oneByOne(assessment, statedRanges(assessment.file), SEED, COUNT)].map(({ verdict }) => verdict.finance);

describe('the judgement of each draw is that of the ordinary model', () => {
  it.each<[string, string, FinanceJudgement[]]>([
    [
      'in a term in which later years fail',
      written(SUPPORT, { 'price.per_hour': '£26..£38' }),
      ['viable', 'fragile', 'notViable'],
    ],
    [
      'where nobody says whether the price rises, and only later years fail',
      written(SUPPORT, { 'price.per_hour': '£21..£38' }).replace(', indexation: none', ''),
      ['viable', 'notViable'],
    ],
    [
      'where something that costs money is unknown',
      written(SUPPORT, { 'price.per_hour': '£22..£36' }).replace('sickness: 4 days, ', ''),
      ['cannotTell', 'notViable'],
    ],
    [
      'where the price may not pay what the law asks',
      written(SUPPORT, { 'price.per_hour': '£15..£32' }),
      ['unlawful', 'notViable'],
    ],
    [
      'where pay is drawn, which grows from year to year',
      written(SUPPORT, { 'price.per_hour': '£33', 'pay.rate': '£12.80..£17.00' }),
      ['viable', 'notViable'],
    ],
    [
      'where wages grow by nobody knows how much, and the minimum wage with them',
      written(SUPPORT, {
        'price.per_hour': '£31',
        'assumptions.wage_growth': '{low: 3%, likely: 3%, high: 26%}',
        'pay.rate': 'minimum-wage',
      }),
      ['viable', 'fragile'],
    ],
    [
      'where a price is likely to be the least or the most that it may be',
      written(SUPPORT, {
        'price.per_hour': '{low: £29, likely: £29, high: £38}',
        'overheads.share': '{low: 2%, likely: 12%, high: 12%}',
      }),
      ['viable', 'notViable'],
    ],
    [
      // At half the way from home, half of it is working time: the share that is not paid is the share that is.
      'where the law asks for less the more of the way is from home',
      written(SUPPORT, {
        'price.per_hour': '£26',
        'visit.travel': '60 minutes',
        'visit.miles': '12',
        'visit.travel_from_home': '{low: 40%, likely: 50%, high: 100%}',
      }),
      ['unlawful', 'notViable'],
    ],
    [
      'where the second year is unlawful and the first is not',
      written(SUPPORT, { 'contract.years': '2', 'price.per_hour': '£19.40..£20.80' }),
      ['unlawful', 'notViable'],
    ],
    [
      // The minimum wage is known up to 31 March 2027: what it may be after that makes no price unlawful.
      'where half of a year is under a minimum wage that nobody has set yet',
      written(SUPPORT, { 'contract.start': '2026-10-01', 'contract.years': '1', 'price.per_hour': '£20..£22' }),
      ['unlawful', 'notViable'],
    ],
    [
      'where the price falls, and the second year begins on the last day of which the minimum wage is known',
      written(SUPPORT, {
        'contract.start': '2026-03-31',
        'contract.years': '2',
        'price.indexation': '-4%',
        'price.per_hour': '£20..£22',
      }),
      ['unlawful', 'notViable'],
    ],
    ['where nobody says what an hour buys', FLOATING, ['cannotTell', 'notViable']],
    [
      'where nobody says what an hour buys, and one of contact would be short in the second year alone',
      written(FLOATING, { 'price.per_hour': '£62.90..£63.10', 'price.indexation': 'none' }),
      ['cannotTell'],
    ],
    [
      'where what is usual is paid for in the first year alone',
      written(HOME_CARE, { 'price.per_hour': '£31.00..£33.00' }),
      ['viable', 'cannotTell'],
    ],
    [
      'at the least and at what is usual',
      written(HOME_CARE, { 'price.per_hour': '{low: £21, likely: £24, high: £40}' }),
      ['viable', 'cannotTell', 'notViable'],
    ],
    [
      'where nobody states the price',
      written(SUPPORT, { 'price.per_hour': 'unknown', 'visit.travel': '5..20 minutes' }),
      ['cannotTell'],
    ],
  ])('%s', (_, text, among) => {
    const assessment = assessed(text);
    const { finance, failed } = ask(assessment);
    const expected = { viable: 0, fragile: 0, notViable: 0, unlawful: 0, cannotTell: 0 };
    for (const judgement of judgedOneByOne(assessment)) expected[judgement]++;
    expect(finance).toEqual(expected);
    expect(failed).toBe(0);
    // The contract is one that asks it.
    for (const judgement of among) expect(finance[judgement], judgement).toBeGreaterThan(0);
  });
});

describe('how often', () => {
  const text = written(HOME_CARE, { 'price.per_hour': '{low: £21, likely: £24, high: £40}' });

  it('the price pays is counted at the least, and at what is usual too', () => {
    const assessment = assessed(text);
    const { pays, paysUsual, finance } = ask(assessment);
    expect(pays?.share).toBeCloseTo((finance.viable + finance.cannotTell) / COUNT, 12);
    expect(paysUsual?.share).toBeCloseTo(finance.viable / COUNT, 12);
    expect(pays?.low).toBeLessThan(pays?.share ?? 0);
    expect(pays?.high).toBeGreaterThan(pays?.share ?? 1);
  });

  it('the price is lawful is all draws but those in which it is not', () => {
    const { lawful, finance } = ask(assessed(written(SUPPORT, { 'price.per_hour': '£15..£32' })));
    expect(finance.unlawful).toBeGreaterThan(0);
    expect(lawful?.share).toBeCloseTo(1 - finance.unlawful / COUNT, 12);
  });

  it('is not told of a price that nobody states, nor at what is usual without a profile', () => {
    const unknown = ask(assessed(written(SUPPORT, { 'price.per_hour': 'unknown', 'visit.travel': '5..20 minutes' })));
    expect([unknown.pays, unknown.paysUsual, unknown.lawful]).toEqual([undefined, undefined, undefined]);
    const plain = ask(assessed(written(SUPPORT, { 'price.per_hour': '£26..£38' })));
    expect(plain.pays).toBeDefined();
    expect(plain.paysUsual).toBeUndefined();
  });

  it('is drawn ten thousand times for a report, in the year that is asked for, and once for a contract', () => {
    const assessment = assessed(text);
    const outcome = drawnOf(assessment, 2);
    expect(outcome).toMatchObject({ draws: 10_000, seed: 1, year: 2 });
    expect(drawnOf(assessment, 2)).toBe(outcome);
    expect(drawnOf(assessment, 1)?.year).toBe(1);
    expect(chanceThatItPays(assessment)).toBe(outcome?.pays?.share);
  });

  it.each([
    ['no range is stated', SUPPORT, 1],
    ['no range can be drawn', written(SUPPORT, { 'demand.visit_length': '40..80 minutes' }), 1],
    ['there is no such year', written(SUPPORT, { 'price.per_hour': '£26..£38' }), 4],
    [
      'no sums can be made',
      written(SUPPORT, { 'price.per_hour': '£26..£38' }).replace('hours_per_week: 100 hours, ', ''),
      1,
    ],
  ])('is not told where %s', (_, other, year) => {
    expect(drawnOf(assessed(other), year)).toBeUndefined();
  });

  it('is no number where no range is stated', () => {
    expect(chanceThatItPays(assessed(SUPPORT))).toBeNaN();
  });
});

describe('what draws come to', () => {
  it.each([1, 3])('is cost and gap of the year that is asked for, and of one of its unit: year %d', (year) => {
    const assessment = assessed(written(SUPPORT, { 'price.per_hour': '£26..£38', 'visit.travel': '5..20 minutes' }));
    const outcome = ask(assessment, year);
    const each = [...oneByOne(assessment, statedRanges(assessment.file), SEED, COUNT)].map(({ years }) => {
      const results = years[year - 1]?.runs.get('asSpecified')?.results;
      return [totalCost, gapPerYear, costPerUnit, unitVolume].map((figure) => results?.value(figure) ?? Number.NaN);
    });
    const mean = (of: (row: number[]) => number) => each.reduce((sum, row) => sum + of(row), 0) / COUNT;
    const middle = (of: (row: number[]) => number) => {
      const inOrder = each.map(of).sort((a, b) => a - b);
      return ((inOrder[COUNT / 2 - 1] as number) + (inOrder[COUNT / 2] as number)) / 2;
    };
    const [cost, gap, unitCost] = [0, 1, 2].map((at) => (row: number[]) => row[at] as number);
    for (const [spread, of] of [
      [outcome.costPerYear, cost],
      [outcome.gapPerYear, gap],
      [outcome.costPerUnit, unitCost],
      [outcome.gapPerUnit, (row: number[]) => (row[1] as number) / (row[3] as number)],
    ] as const) {
      expect(spread.mean).toBeCloseTo(mean(of as never), 6);
      expect(spread.percentiles[50]).toBeCloseTo(middle(of as never), 6);
    }
  });

  it('is of the unit of the contract in every draw, though a draw may bring less by it than by the year', () => {
    const assessment = assessed(
      written(SUPPORT, { 'price.per_hour': '{low: £1, likely: £13, high: £26}', 'price.block_per_year': '£60000' }),
    );
    const { costPerUnit: cost } = ask(assessment);
    const hour = assessment.years[0]?.runs.get('asSpecified')?.results.value(costPerUnit) as number;
    for (const value of [cost.percentiles[5], cost.mean]) expect(value).toBeCloseTo(hour, 0);
  });

  it('leaves out draws in which no sums can be made, and counts them', () => {
    // A year has 52 weeks: whoever is away for all of them, or longer by sickness and training, cannot be costed.
    const assessment = assessed(
      written(SUPPORT, { 'absence.leave': '{low: 40 weeks, likely: 50 weeks, high: 52 weeks}' }),
    );
    const ranges = statedRanges(assessment.file);
    const money = new MoneyDraws(assessment, { ranges, seed: SEED, year: 1 });
    money.next();
    const failed = Array.from({ length: COUNT }, (_, at) => money.failed(at));
    const outcome = ask(assessment);
    expect(outcome.failed).toBe(failed.filter((is) => is).length);
    expect(outcome.failed).toBeGreaterThan(0);
    expect(outcome.gaps).toHaveLength(COUNT - outcome.failed);
    const weeks = money.draws.columns[0] as Float64Array;
    const [worked, not] = [false, true].map((is) =>
      failed.flatMap((own, at) => (own === is ? [weeks[at] as number] : [])),
    );
    expect(Math.max(...(worked ?? []))).toBeLessThan(Math.min(...(not ?? [])));
  });

  it('keeps of a great many the first hundred thousand, and tells what weighs by the first ten thousand', () => {
    const assessment = assessed(
      written(SUPPORT, { 'contract.years': '1', 'price.per_hour': '£26..£38', 'visit.travel': '5..20 minutes' }),
    );
    const ranges = statedRanges(assessment.file);
    const drawn = (draws: number) => outcomeOf(assessment, { ranges, draws, seed: SEED, year: 1 });
    const [many, some] = [drawn(100_200), drawn(10_000)];
    expect(many.gaps).toHaveLength(100_000);
    expect(Object.values(many.finance).reduce((sum, count) => sum + count, 0)).toBe(100_200);
    expect(some.gaps).toHaveLength(10_000);
    expect(many.weights).toEqual(some.weights);
  });

  it('is told of the weightiest range first, by its share of what the gap varies by', () => {
    const assessment = assessed(
      written(SUPPORT, {
        'visit.notes': '4..6 minutes',
        'price.per_hour': '£26..£38',
        'visit.travel': '5..20 minutes',
        quality: '{caseload: 8..12}',
      }),
    );
    const { weights } = ask(assessment);
    const shares = weights.map(({ share }) => share);
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
    expect(shares.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 12);
    for (const { correlation, share } of weights)
      expect(share / (shares[0] as number)).toBeCloseTo((correlation / (weights[0]?.correlation as number)) ** 2, 9);
    expect(weights.find(({ range }) => range.input.path === 'price.per_hour')?.correlation).toBeGreaterThan(0);
    expect(weights.find(({ range }) => range.input.path === 'visit.travel')?.correlation).toBeLessThan(0);
  });

  it('is told of ranges on which no money hangs by their names, and that they weigh nothing', () => {
    const beside = written(SUPPORT, {
      safe: '{span: 6..10, supervision: 1..2 hours, training: 3..5 days}',
      in_house: '{pay_point: 7, pension: 18%..21%}',
    });
    expect(ask(assessed(beside)).weights).toMatchObject([
      { range: { input: { path: 'in_house.pension' } }, share: 0, turnsAt: null },
      { range: { input: { path: 'safe.span' } }, share: 0, turnsAt: null },
      { range: { input: { path: 'safe.supervision' } }, share: 0, turnsAt: null },
      { range: { input: { path: 'safe.training' } }, share: 0, turnsAt: null },
    ]);
  });

  it('names the value at which a range turns the year, all others at their likely values', () => {
    const values = { 'price.per_hour': '£26..£38', 'visit.travel': '5..20 minutes' };
    const assessment = assessed(written(SUPPORT, values));
    const price = ask(assessment, 2).weights.find(({ range }) => range.input.path === 'price.per_hour');
    const at = written(SUPPORT, { 'price.per_hour': `£${price?.turnsAt}`, 'visit.travel': '12.5 minutes' });
    expect(gapOf(assessed(at), 2)).toBeCloseTo(0, 5);
  });
});

describe('figures beside the costing, worked out in each draw', () => {
  const words = { label: 'A figure of a check', source: 'the tests' };
  const assessment = once(() => assessed(written(SUPPORT, { 'visit.travel': '5..20 minutes' })));
  const caseload = stated(
    'quality.caseload',
    { ...words, unit: 'people/post' },
    ({ quality }) => quality.caseload ?? 0,
  );
  const drawn = (also: Figure, stays?: ReadonlyMap<Figure, number>) => {
    const ranges = statedRanges(assessment().file);
    const money = new MoneyDraws(assessment(), { ranges, seed: SEED, year: 1, also: [also], ...(stays && { stays }) });
    money.next();
    return money;
  };

  it('move with what is drawn in every year, and under the legal minimum where the law is known when it begins', () => {
    const perVisit = figure('beside.travel', {
      ...words,
      unit: 'hours/visit',
      formula: fx`${travelTime} + ${travelTime}`,
    });
    const { runs, draws } = drawn(perVisit);
    // Three years as specified, of which the last begins in April 2027.
    expect(runs).toHaveLength(5);
    const minutes = draws.columns[0] as Float64Array;
    for (const { columns } of runs) expect(columns.values(perVisit)[7]).toBeCloseTo(2 * (minutes[7] as number), 12);
  });

  it('may come to none where nobody asks for them: the draw stands', () => {
    const none = figure('beside.none', { ...words, unit: 'GBP/person', formula: fx`${totalCost} / ${caseload}` });
    const money = drawn(none);
    expect(Number.isFinite(money.runs[0]?.columns.values(none)[0])).toBe(false);
    expect(money.failed(0)).toBe(false);
  });

  it('rest on a leaf that is held at a value, if one is', () => {
    const twice = figure('beside.twice', { ...words, unit: 'people/post', formula: fx`${caseload} + ${caseload}` });
    expect(drawn(twice).runs[0]?.columns.values(twice)[0]).toBe(0);
    expect(drawn(twice, new Map([[caseload, 12]])).runs[0]?.columns.values(twice)[0]).toBe(24);
  });
});
