import { describe, expect, it } from 'vitest';
import { formatIso, parseDay } from '../../src/calendar/day.ts';
import { figures } from '../../src/figures/index.ts';
import { readLeaf } from '../../src/figures/leaf.ts';
import { byPeriod, rateNamed, YearLaw } from '../../src/model/law.ts';
import { contextOf, lawOf, rowsIn } from '../../src/model/run.ts';
import { piecesOf } from '../../src/rates/index.ts';
import { contractWith } from './contract.fixture.ts';

const day = (text: string) => parseDay(text) as number;
const growth = { wages: 0.03, prices: 0.02 };
const yearFrom = (year: number) => new YearLaw(day(`${year}-01-01`), day(`${year}-12-31`), growth);

describe('the periods of a year under one law', () => {
  it('rest on every rate that a figure reads by period, and on no other', () => {
    const { contract } = contractWith({});
    const context = contextOf(contract, {}, 1, lawOf(contract, 1));
    const asked = new Set<string>();
    const listening = {
      ...context,
      inPeriod(name: string, period: number) {
        asked.add(name);
        return context.inPeriod(name, period);
      },
    };
    for (const figure of figures)
      if (!figure.formula && figure.value === undefined)
        for (let row = 0; row < (figure.rows === undefined ? 1 : rowsIn(context, figure.rows)); row++)
          readLeaf(figure, listening, row);
    expect(asked.size).toBeGreaterThan(0);
    expect([...byPeriod].sort()).toEqual([...asked].sort());
  });

  it.each([2016, 2019, 2025, 2026, 2027, 2031])(
    'are short enough that none of the rates changes in one: %i',
    (year) => {
      const { periods } = yearFrom(year);
      for (const name of byPeriod)
        for (const { from, to } of periods)
          expect(new Set(piecesOf(rateNamed(name), from, to, growth).map(({ value }) => value)).size).toBe(1);
    },
  );

  it('are cut where one rate alone changes', () => {
    const starts = new YearLaw(day('2022-04-06'), day('2023-04-05'), growth).periods.map(({ from }) => formatIso(from));
    expect(starts).toEqual(['2022-04-06', '2022-11-06']);
  });
});

describe('a year that rests on a projection', () => {
  it('is one that reaches beyond what is known of any rate that every run reads', () => {
    const known = [...byPeriod, 'minimum-wage'].map((name) => rateNamed(name).knownTo);
    const last = Math.min(...known);
    expect(new YearLaw(last - 300, last, growth).projected).toBe(false);
    expect(new YearLaw(last - 300, last + 1, growth).projected).toBe(true);
  });
});

describe('the law of a year', () => {
  const [from, to] = [day('2025-04-06'), day('2026-04-05')];
  const law = () => new YearLaw(from, to, growth);

  it('is the average over its days of what changes within it', () => {
    // £12.21 for 360 days, and £12.71 for the last five.
    expect(law().average('minimum-wage')).toBeCloseTo((360 * 12.21 + 5 * 12.71) / 365, 9);
    const pieces = law().pieces('minimum-wage');
    expect(pieces.map(({ value, from: first, to: last }) => [value, formatIso(first), formatIso(last)])).toEqual([
      [12.21, '2025-04-06', '2026-03-31'],
      [12.71, '2026-04-01', '2026-04-05'],
    ]);
  });

  it('is what holds in each of its periods, of which there is none after the last', () => {
    const year = law();
    expect(year.periods.map(({ days }) => days).reduce((sum, each) => sum + each, 0)).toBe(365);
    for (const name of byPeriod)
      year.periods.forEach((period, at) => {
        const [piece, ...more] = piecesOf(rateNamed(name), period.from, period.to, growth);
        expect(more).toEqual([]);
        expect(year.inPeriod(name, at)).toBe(piece?.value);
        expect(year.pieces(name, at)).toEqual([piece]);
      });
    expect(year.inPeriod(byPeriod[0] as string, year.periods.length)).toBe(0);
  });

  it('falls into parts in which none of some rates changes', () => {
    const { wages, onDays } = law().wagesUnder(['minimum-wage', 'real-living-wage']);
    expect(wages.map(({ from: first }) => formatIso(first)).slice(0, 2)).toContain('2025-04-06');
    expect(wages.map(({ days }) => days).reduce((sum, each) => sum + each, 0)).toBe(365);
    wages.forEach((part, at) => {
      for (const name of ['minimum-wage', 'real-living-wage'])
        expect(piecesOf(rateNamed(name), part.from, part.to, growth).map(({ value }) => value)).toEqual([
          onDays(name, at),
        ]);
    });
    expect(new Set(wages.map((_, at) => onDays('minimum-wage', at)))).toEqual(new Set([12.21, 12.71]));
  });

  it('is cut on a day on which a duty begins, if it is within the year', () => {
    const starts = (cut?: string) =>
      new YearLaw(from, to, growth, cut === undefined ? undefined : day(cut)).periods.map(
        (period) => `${formatIso(period.from)} ${formatIso(period.to)} ${period.days}`,
      );
    const plain = starts();
    expect(starts('2025-04-06')).toEqual(plain);
    expect(starts('2026-04-06')).toEqual(plain);
    expect(starts('2024-01-01')).toEqual(plain);
    expect(starts('2025-07-01')).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^2025-04-06 2025-06-30 86$/),
        expect.stringMatching(/^2025-07-01 /),
      ]),
    );
    expect(starts('2025-07-01')).toHaveLength(plain.length + 1);
    // A last day by itself.
    expect(starts('2026-04-05').at(-1)).toBe('2026-04-05 2026-04-05 1');
  });

  it('knows its rates and the points of pay spines by name, and no others', () => {
    expect(rateNamed('pay-point-5').title).toMatch(/point/i);
    expect(() => rateNamed('wage-of-sin')).toThrow('no rate is called wage-of-sin');
  });

  it('is the same for whoever asks twice', () => {
    const year = law();
    expect(year.pieces('minimum-wage')).toEqual(year.pieces('minimum-wage'));
    expect(year.wagesUnder(['minimum-wage'])).toBe(year.wagesUnder(['minimum-wage']));
    expect(year.wagesUnder(['real-living-wage'])).not.toBe(year.wagesUnder(['minimum-wage']));
  });
});
