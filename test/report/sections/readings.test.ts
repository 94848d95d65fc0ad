// Lean and usual side by side: the lines add up to both costs, and the steps to what is between them.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/assess.ts';
import { readContract } from '../../../src/contract/index.ts';
import { costPerUnit, gapPerYear } from '../../../src/figures/total/result.ts';
import { unitVolume } from '../../../src/figures/total/unit.ts';
import { stepsToUsual } from '../../../src/model/steps.ts';
import type { Assessment } from '../../../src/model/types.ts';
import { buildReport } from '../../../src/report/index.ts';
import { readingBlocks } from '../../../src/report/sections/readings.ts';
import type { Block, Row } from '../../../src/report/types.ts';

function shipped(name: string): Assessment {
  return workedOut(readFileSync(new URL(`../../../contracts/${name}.yaml`, import.meta.url), 'utf8'), name);
}

function workedOut(text: string, name: string): Assessment {
  const { contract } = readContract(text, `${name}.yaml`);
  const { assessment } = contract ? assess(contract) : {};
  if (!assessment) throw new Error(`${name} cannot be worked out`);
  return assessment;
}

function blocksOf(assessment: Assessment, year = 1): Block[] {
  const { runs, usual } = assessment.years[year - 1] ?? {};
  const lean = runs?.get('asSpecified');
  return lean && usual ? readingBlocks(lean, usual, () => stepsToUsual(assessment, year)) : [];
}
const tables = (blocks: Block[]) => blocks.filter((block) => block.kind === 'table');
const amount = (row: Row | undefined, column: number): number => {
  const cell = row?.cells[column];
  return cell?.kind === 'money' || cell?.kind === 'number' ? cell.value : Number.NaN;
};
const first = (row: Row): string => (row.cells[0]?.kind === 'text' ? row.cells[0].text : '');

describe('family support, silent on most of what it costs', () => {
  const assessment = shipped('family-support-2015');
  const [year] = assessment.years;
  const [lean, usual] = [year?.runs.get('asSpecified')?.results, year?.usual?.results];
  const [lines, steps] = tables(blocksOf(assessment));

  it('has each line twice, and columns that add up to both costs as printed', () => {
    const cost = lines?.rows.find((row) => first(row) === 'Cost of an hour');
    const above = lines?.rows.slice(0, lines.rows.indexOf(cost as Row)) ?? [];
    [lean, usual].forEach((results, at) => {
      expect(amount(cost, at + 1)).toBeCloseTo(results?.value(costPerUnit) ?? 0, 1);
      expect(above.reduce((sum, row) => sum + amount(row, at + 1), 0)).toBeCloseTo(amount(cost, at + 1), 9);
    });
  });

  it('names what makes the difference, which adds up to it', () => {
    const per = (results: typeof lean): number => (results?.value(gapPerYear) ?? 0) / (results?.value(unitVolume) ?? 1);
    const total = steps?.rows.at(-1);
    expect(first(total as Row)).toBe('From lean to usual');
    expect(amount(total, 3)).toBeCloseTo(per(lean) - per(usual), 2);
    const above = steps?.rows.slice(0, -1) ?? [];
    expect(above.reduce((sum, row) => sum + amount(row, 3), 0)).toBeCloseTo(amount(total, 3), 9);
    expect(above.map(first)).toEqual(expect.arrayContaining(['On-call allowance', 'How long a visit lasts']));
    // No command asks for the key of the file.
    expect(above.every(({ note }) => note === undefined)).toBe(true);
  });
});

it('a service paid by the piece names the piece, and one that is met the time with the person', () => {
  const lines = (name: string) => JSON.stringify(buildReport(shipped(name)).blocks);
  expect(lines('school-meals-2019')).toContain('Staff time for a meal');
  expect(lines('school-meals-2019')).not.toMatch(/pieces, check-in|The work itself|around it/);
  expect(lines('carers-assessments-2015')).toMatch(
    /Contact time for an assessment.*Other staff time for an assessment/,
  );
});

it('the steps from lean to usual leave nothing over', () => {
  for (const name of ['family-support-2015', 'hostel-2025', 'patient-transport-2014', 'home-care-2025']) {
    const assessment = shipped(name);
    const [year] = assessment.years;
    const per = (run = year?.usual): number =>
      (run?.results.value(gapPerYear) ?? 0) / (run?.results.value(unitVolume) ?? 1);
    const sum = stepsToUsual(assessment, 1).reduce((all, { adds }) => all + adds, 0);
    const between = per(year?.runs.get('asSpecified')) - per();
    expect(Math.abs(sum - between) / between, name).toBeLessThan(0.001);
  }
});

it('pay that the law sets at the least and that is usually more is weighed like any other', () => {
  expect(stepsToUsual(shipped('hostel-2025'), 1).map(({ input }) => input.path)).toContain('pay.rate');
});

it('of a sum for work that nobody states says what it buys on both readings', () => {
  const [bought] = tables(blocksOf(shipped('refuge-2026')));
  const posts = bought?.rows.find((row) => first(row) === 'Full-time posts that it buys');
  expect(amount(posts, 1)).toBeGreaterThan(amount(posts, 2));
});

it('without a profile silence is read once', () => {
  expect(blocksOf(shipped('community-payback-2012'))).toEqual([]);
});

it('of a cost of which nobody can say what it is for there is nothing', () => {
  const text = `contract: {start: 2026-04-01, years: 1, profile: refuge}
price: {buys: duty, per_hour: unknown, block_per_year: £1.1m, places: {number: 32, per_week: £210, occupancy: 95%}, items: [{name: assessment, price: unknown, per_year: 120, contact_time: 2 hours}]}
cover: [{days: every day, hours: "00:00-24:00", staff: 4, mode: on-call}]
`;
  expect(tables(blocksOf(workedOut(text, 'several-prices')))).toEqual([]);
});
