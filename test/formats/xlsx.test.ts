import { describe, expect, it } from 'vitest';
import { DefinedNames } from '../../src/engine/workbook.ts';
import { figures } from '../../src/figures/index.ts';
import { costPerUnit } from '../../src/figures/total/result.ts';
import { workbook } from '../../src/formats/xlsx.ts';
import type { Assessment } from '../../src/model/types.ts';
import { buildReport } from '../../src/report/index.ts';
import {
  assessed,
  changed,
  differences,
  EVERYTHING,
  FEWER,
  LITTLE,
  nameIn,
  type Opened,
  open,
  PLACES,
  Recalculated,
  SILENT,
  SILENT_TRADE,
  SUM,
  tolerance,
} from './workbook.fixture.ts';

const single = figures.filter((figure) => figure.rows === undefined);
/** A row of these may be part of a band of the model, as the workbook tells apart which windows hold and which law. */
const additive = ['band.hours', 'band.waking', 'band.work', 'band.onDuty', 'band.share', 'sale.share'];

const BOOKS: Record<string, string> = {
  'every part of the method in use': EVERYTHING,
  'next to nothing stated': LITTLE,
  'no cover and no pattern': LITTLE.slice(0, LITTLE.indexOf('cover:')),
  'places, nights and roles': PLACES,
  'fewer on cover than asked for': FEWER,
  'much at the levels of a profile': SILENT,
  'much at the levels of another profile': SILENT_TRADE,
  'a price that nobody states': changed(LITTLE, ['per_hour: £16.00', 'per_hour: unknown']),
  'a sum for work that nobody states': SUM,
  'a block payment and nothing by the hour': changed(
    LITTLE,
    ['per_hour: £16.00', 'per_hour: £0, block_per_year: £60000'],
    ['years: 2', 'years: 1'],
  ),
};

describe.each(Object.entries(BOOKS))('a workbook, worked out by another program: %s', async (_, yaml) => {
  const assessment = assessed(yaml);
  const bytes = await workbook(assessment);
  const opened = await open(bytes);
  const book = new Recalculated(opened);

  it('agrees in every figure of every year and scenario', () => {
    expect(book.errors()).toEqual([]);
    expect(differences(book, assessment, single)).toEqual([]);
  });

  it('agrees in the rows of figures, taken together', () => {
    expect(rowDifferences(book, assessment)).toEqual([]);
  });

  it('holds our own value in every cell until something changes', () => {
    expect(book.staleCells()).toEqual([]);
  });

  it('is the same, byte for byte, when made again', async () => {
    expect(Buffer.from(await workbook(assessed(yaml))).equals(Buffer.from(bytes))).toBe(true);
  });

  it('has names that no spreadsheet confuses with each other or with a cell', () => {
    const names = (opened.namedRanges ?? []).map(({ name }) => name);
    expect(names.length).toBeGreaterThan(500);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect(names.filter((name) => !/^[A-Za-z_][A-Za-z0-9._]*$/.test(name) || /^[A-Za-z]{1,3}\d+$/.test(name))).toEqual(
      [],
    );
  });
});

describe('a workbook for a reader', async () => {
  const assessment = assessed(EVERYTHING);
  const opened = await open(await workbook(assessment));
  const sheet = (name: string): Opened['sheets'][number] => {
    const found = opened.sheets.find((one) => one.name === name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  };

  it('opens on a summary, with a sheet for each scenario', () => {
    expect(opened.sheets.map(({ name }) => name)).toEqual([
      'Summary',
      'Inputs',
      'The legal minimum',
      'As specified',
      'Safe',
      'Fair work',
      'In house',
      'Law',
      'Calendar',
    ]);
    expect(
      sheet('Summary')
        .rows.slice(0, 3)
        .map(([first]) => first),
    ).toEqual(["'=1+1 Support at home", 'A council, September 2024 to August 2029', 'View: Undeliverable']);
  });

  it('has the page first, then the sums', () => {
    const { rows } = sheet('Summary');
    const lines = rows.map(([first]) => first);
    const page = buildReport(assessment, { part: 'page' });
    const headings = page.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    expect(lines.filter((line) => headings.includes(String(line)))).toEqual(headings);
    expect(lines.indexOf('The sums')).toBeGreaterThan(lines.indexOf(headings.at(-1) ?? ''));
    expect(rows.find(([first]) => first === 'The unit, one')?.[1]).toBe('hour');
  });

  it('has the two readings of silence on a sheet of their own, every input with what it makes of the difference', async () => {
    const silent = assessed(
      'contract: {start: 2025-04-07, profile: home-care}\nprice: {per_hour: £24.10}\ndemand: {hours_per_week: 500 hours}\n',
    );
    const { sheets } = await open(await workbook(silent));
    const rows = sheets.find(({ name }) => name === 'Lean and usual')?.rows ?? [];
    const numbers = (label: string) =>
      rows
        .find(([first]) => first === label)
        ?.slice(1)
        .filter((cell) => typeof cell === 'number');
    const [year] = silent.years;
    const [lean, usual] = [year?.runs.get('asSpecified')?.results, year?.usual?.results];
    expect(numbers('Cost of an hour')?.[0]).toBeCloseTo(lean?.value(costPerUnit) ?? 0, 1);
    expect(numbers('Cost of an hour')?.[1]).toBeCloseTo(usual?.value(costPerUnit) ?? 0, 1);
    const steps = rows.slice(rows.findIndex(([first]) => first === 'not stated') + 1);
    expect(steps.filter(([, from, to]) => from && to).length).toBeGreaterThan(15);
    expect(numbers('From lean to usual')).toHaveLength(1);
  });

  it('sums up by formulas, not by numbers', () => {
    const { rows, cells } = sheet('Summary');
    const at = rows.findIndex(([label]) => label === 'Cost of a unit');
    expect([2, 3, 4, 5, 6].map((column) => cells?.get(`${at},${column}`)?.formula)).toEqual(
      [1, 2, 3, 4, 5].map((year) => `cost.perUnit_y${year}_legalMinimum`),
    );
  });

  it('says of each input where it comes from', () => {
    const { rows } = sheet('Inputs');
    expect(rows[3]?.slice(0, 4)).toEqual(['Path', 'What it is', 'As specified', 'Unit']);
    const price = rows.find(([path]) => path === 'price.per_hour');
    expect(price?.[2]).toBe(24);
    expect(price?.slice(-5)).toEqual(['£24.00', 'stated', 11, '\'=HYPERLINK("x")', "'+44"]);
  });

  it('marks as no input what lays the workbook out, and says so', () => {
    const { rows, cells } = sheet('Inputs');
    const at = rows.findIndex(([path]) => path === 'contract.years');
    expect(rows[at]?.[1]).toContain('not for changing here');
    expect(cells?.get(`${at},2`)?.style?.fill).toBeUndefined();
  });

  it('says of each value of the law from when it holds, by what, and whether that is confirmed', () => {
    const wage = sheet('Law').rows.find(([rate, from]) => rate === 'adult minimum wage' && from === '1 April 2025');
    expect(wage?.[2]).toBe(12.21);
    expect(wage?.[6]).toContain('National Minimum Wage Regulations 2015');
    expect(wage?.[7]).toMatch(/^(not )?confirmed$/);
  });

  it('gives each figure its label, id, unit, source and formula', () => {
    const { rows } = sheet('As specified');
    const cost = rows.find(([, id]) => id === 'income.net');
    expect(cost?.[0]).toBe('Net income');
    expect(cost?.[2]).toBe('£ a year');
    expect(cost?.at(-2)).toContain('income.gross-income.discount-income.atRisk-income.finance');
  });

  it('has no text that could become a formula, and no control characters', async () => {
    const hostile = changed(
      EVERYTHING,
      ['A council', '"@SUM(1) \\u0007\\u001b[31m"'],
      ['assessment', '"-2+3 #REF!"'],
      ['audit', '"\\t=cmd|\'/C calc\'!A0"'],
      ['phones', '"#REF!"'],
    );
    const { sheets } = await open(await workbook(assessed(hostile)));
    const texts = sheets.flatMap(({ name, rows, cells }) =>
      rows.flatMap((row, at) =>
        row.flatMap((value, column) => {
          const cell = cells?.get(`${at},${column}`);
          return typeof value === 'string' && cell?.formula === undefined ? [{ name, value, type: cell?.type }] : [];
        }),
      ),
    );
    expect(texts.length).toBeGreaterThan(1000);
    expect(texts.filter(({ value }) => /^[\s]*[=+\-@#|]/.test(value) || /\p{Cc}/u.test(value))).toEqual([]);
    expect(texts.filter(({ type }) => type === 'formula' || type === 'error')).toEqual([]);
    expect(texts.some(({ value }) => value.startsWith("'@SUM(1)"))).toBe(true);
  });

  it('says what is missing where the sums cannot be made', async () => {
    const { sheets } = await open(await workbook(assessed(changed(LITTLE, ['60 hours', 'unknown']))));
    expect(sheets.map(({ name }) => name)).toEqual(['Summary', 'Inputs']);
    expect(sheets[0]?.rows.flat()).toContain('The sums cannot be made: nobody stated demand.hours_per_week.');
  });
});

/** Figures of rows whose sum over all rows differs from the model's own. */
function rowDifferences(book: Recalculated, { years }: Assessment): string[] {
  const defined = new DefinedNames();
  const found: string[] = [];
  for (const { year, runs } of years)
    for (const [scenario, { results }] of runs)
      for (const figure of figures) {
        if (figure.rows === undefined || results.rowCount(figure) === 0) continue;
        // A workbook takes these apart further: wherever a value of the law changes.
        if (/\b(period|wage)\b/.test(figure.rows)) continue;
        const inParts = figure.rows === 'band' || figure.rows === 'sale';
        if (inParts && !additive.includes(figure.id)) continue;
        const name = nameIn(defined, figure, year, scenario);
        const given = book.named(name);
        const ours = Array.from({ length: results.rowCount(figure) }, (_, row) => results.value(figure, row));
        const compared: [unknown, number][] = inParts
          ? [[given.reduce((sum: number, one) => sum + Number(one), 0), ours.reduce((sum, one) => sum + one, 0)]]
          : ours.map((one, row) => [given[row], one]);
        for (const [theirs, own] of compared)
          if (
            Number.isNaN(own)
              ? theirs !== 'none'
              : !(typeof theirs === 'number' && Math.abs(theirs - own) <= tolerance(own))
          )
            found.push(`${name}: ${String(theirs)}, ours ${own}`);
      }
  return found;
}
