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
