import { parseCsv } from 'hucre/csv';
import { describe, expect, it } from 'vitest';
import { figureById, results } from '../../src/figures/index.ts';
import { csv } from '../../src/formats/csv.ts';
import { inert } from '../../src/formats/inert.ts';
import { assessed, changed, EVERYTHING, LITTLE } from './workbook.fixture.ts';

const rowsOf = (text: string): string[][] => parseCsv(text) as string[][];

describe('the figures as CSV', () => {
  const assessment = assessed(EVERYTHING);
  const [heading, ...rows] = rowsOf(csv(assessment));

  it('has a line for each figure of each year and scenario', () => {
    expect(heading).toEqual(['year', 'from', 'to', 'scenario', 'id', 'label', 'unit', 'value']);
    expect(rows.length).toBe(5 * 5 * results.length);
    expect(rows[0]?.slice(0, 5)).toEqual(['1', '2024-09-01', '2025-08-31', 'legalMinimum', results[0]?.id]);
  });

  it('gives every value to its last digit', () => {
    for (const [year, , , scenario, id = '', , , value] of rows) {
      const { results: own } = assessment.years[Number(year) - 1]?.runs.get(scenario as 'safe') ?? {};
      const figure = figureById.get(id);
      if (!own || !figure) throw new Error(`no ${id} in year ${year}, ${scenario}`);
      const given = value === '' ? Number.NaN : Number(value);
      expect(Object.is(given, own.value(figure)), `${id}: ${value}`).toBe(true);
    }
  });

  it('leaves empty what is none', () => {
    const none = rowsOf(csv(assessed(LITTLE))).find(([, , , , id]) => id === 'discount.annualised');
    expect(none?.at(-1)).toBe('');
  });

  it('is one line of headings where the sums cannot be made', () => {
    expect(csv(assessed(changed(LITTLE, ['60 hours', 'unknown'])))).toBe(
      'year,from,to,scenario,id,label,unit,value\r\n',
    );
  });
});

describe('text that a spreadsheet shows and never works out', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+44', "'+44"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'=1"],
    [' \u200b=1', "'=1"],
    ['＝1', "'＝1"],
    ["'=1", "''=1"],
    ['#REF!', "'#REF!"],
    ['::error::x', "'::error::x"],
    ['a\u0007b\nc', 'a?b c'],
    ['Plain words, £16 - and more', 'Plain words, £16 - and more'],
    ['', ''],
  ])('%j becomes %j', (given, safe) => {
    expect(inert(given)).toBe(safe);
  });

  it('is cut where a cell would be full, and never through a character', () => {
    expect(inert(`${'a'.repeat(31_999)}😀`)).toBe('a'.repeat(31_999));
  });
});
