// What is said of draws: on the page, on the whole page of `simulate`, and to other programs.
import { describe, expect, it } from 'vitest';
import { type Chances, chancesOf } from '../../../src/chances.ts';
import { costPerUnit } from '../../../src/figures/total/result.ts';
import { cellText } from '../../../src/formats/cells.ts';
import { drawnOf } from '../../../src/model/draws/index.ts';
import { statedRanges } from '../../../src/model/draws/ranges.ts';
import type { Assessment, Run } from '../../../src/model/types.ts';
import { chancesData, chancesRecords } from '../../../src/report/draws/data.ts';
import { chance, chanceBlocks, chanceSentence, drawnFacts } from '../../../src/report/draws/draws.ts';
import { histogramBlock } from '../../../src/report/draws/histogram.ts';
import { buildReport } from '../../../src/report/index.ts';
import type { Block } from '../../../src/report/types.ts';
import { money } from '../../../src/words/words.ts';
import { withRanges } from '../../model/draws/drawn.fixture.ts';

const assessment = withRanges('home-care-2025', {
  'price.per_hour': '£24..£28',
  'visit.travel': '{low: 3 minutes, likely: 5 minutes, high: 12 minutes}',
});
const run = assessment.years[0]?.runs.get('asSpecified') as Run;
const chancesWith = (draws: number, of: Assessment = assessment): Chances =>
  chancesOf(of, { ranges: statedRanges(of.file), draws, seed: 1, year: 1 });

describe('the page of a contract with ranges', () => {
  it('says low, likely, high and the chance, as drawn for every report', () => {
    const outcome = drawnOf(assessment, 1);
    const [fact] = drawnFacts(assessment, run, 1);
    const { 5: low, 95: high } = outcome?.costPerUnit.percentiles ?? { 5: 0, 95: 0 };
    expect(fact?.term).toBe(chance(outcome?.pays?.share ?? Number.NaN));
    expect(fact?.text).toContain('is the chance that the price pays');
    expect(fact?.text).toContain('each range drawn 10,000 times');
    expect(fact?.text).toContain(
      `costs ${money(low)} low, ${money(run.results.value(costPerUnit))} likely, ${money(high)} high`,
    );
    const { blocks } = buildReport(assessment, { part: 'page' });
    expect(JSON.stringify(blocks)).toContain('each range drawn 10,000 times');
  });

  it('says so where no draw moves the cost', () => {
    const unpaid = withRanges('home-care-2025', { 'visit.travel': '12..25 minutes', 'visit.travel_paid': 'no' });
    const first = unpaid.years[0]?.runs.get('asSpecified') as Run;
    const [fact] = drawnFacts(unpaid, first, 1);
    expect(fact?.text).toContain(`costs ${money(first.results.value(costPerUnit))} in every draw`);
  });

  it('says nothing of it where no range is stated', () => {
    const plain = withRanges('home-care-2025', {});
    expect(drawnOf(plain, 1)).toBeUndefined();
    expect(drawnFacts(plain, plain.years[0]?.runs.get('asSpecified') as Run, 1)).toEqual([]);
  });
});

describe('all of what is not', () => {
  it('is told with as many decimals as none of what is some: no interval is from 100.0% to 100.0%', () => {
    const sure = withRanges('home-care-2025', { 'price.per_hour': '£60', 'visit.travel': '3..5 minutes' });
    const first = sure.years[0]?.runs.get('asSpecified') as Run;
    const [table] = chanceBlocks(chancesWith(10_000, sure), first);
    const row = table?.kind === 'table' ? table.rows[0]?.cells.map(cellText) : [];
    expect(row).toEqual([expect.stringContaining('the price pays'), '100.0%', '99.96%', '100.0%']);
  });
});

describe('a chance', () => {
  it.each([
    [0, '0%'],
    [0.0001, 'under 1%'],
    [0.237, '24%'],
    [0.9999, 'over 99%'],
    [1, '100%'],
  ])('of %d is %s: never none or all of what is neither', (value, words) => {
    expect(chance(value)).toBe(words);
  });
});

describe('the page of simulate', () => {
  const chances = chancesWith(2000);
  const blocks = chanceBlocks(chances, run);
  const tables = blocks.filter((block): block is Extract<Block, { kind: 'table' }> => block.kind === 'table');

  it('begins with the chance', () => {
    expect(chanceSentence(chances)).toMatch(
      /^In \d\d% of draws the price pays in every year, and in \d+% the contract is deliverable: 2 inputs drawn 2,000 times from seed 1\.$/,
    );
  });

  it('has how often, what it comes to, what it hangs on, and what checks find in some draws', () => {
    expect(tables.map(({ caption }) => caption)).toEqual([
      'How often, in 2,000 draws',
      'What it comes to in contract year 1',
      'What it hangs on, the weightiest first',
      'What checks find in some draws and not in others',
    ]);
    const hangs = JSON.stringify(tables[2]);
    expect(hangs).toContain(
      '3 minutes to 12 minutes, likely 5 minutes; the verdict turns within it: more costs the provider',
    );
    expect(hangs).toContain('£24.00 an hour to £28.00 an hour, likely £26.00 an hour');
    expect(JSON.stringify(tables[3])).toContain('price-below-cost');
  });

  it('counts every draw once in each judgement', () => {
    const sum = (counts: object): number => Object.values(counts).reduce((all, each) => all + each, 0);
    expect(sum(chances.outcome.finance)).toBe(2000);
    expect(sum(chances.views)).toBe(2000);
  });

  it('shows how the gap spreads, with an edge at nought and every draw in a bar', () => {
    const [bars] = histogramBlock(chances.outcome);
    if (bars?.kind !== 'bars') throw new Error('no bars');
    expect(bars.bars.length).toBeGreaterThan(5);
    expect(bars.bars.length).toBeLessThanOrEqual(16);
    expect(bars.bars.reduce((all, { value }) => all + value, 0)).toBeCloseTo(1, 9);
    const short = bars.bars.filter(({ label }) => label.endsWith('short')).reduce((all, { value }) => all + value, 0);
    const below = chances.outcome.gaps.filter((gap) => gap < 0).length / 2000;
    expect(short).toBeCloseTo(below, 9);
    expect(bars.bars.map(({ label }) => label)).toContainEqual(expect.stringMatching(/^£0-[\d,]+ left$/));
  });

  it('draws none where the gap is the same in all', () => {
    expect(histogramBlock({ ...chances.outcome, gaps: Float64Array.of(5, 5, 5) })).toEqual([]);
  });

  it('gives other programs the same, unrounded', () => {
    const data = JSON.parse(JSON.stringify(chancesData(chances)));
    expect(data).toMatchObject({ draws: 2000, seed: 1, year: 1, failed: 0 });
    expect(data.chances.pays.share).toBe(chances.outcome.pays?.share);
    expect(data.figures['gap.perYear'].p50).toBe(chances.outcome.gapPerYear.percentiles[50]);
    expect(data.inputs.map(({ path }: { path: string }) => path)).toContain('visit.travel');
    const records = chancesRecords(chances);
    expect(records.find(({ name }) => name === 'pays')?.share).toBe(chances.outcome.pays?.share);
    expect(new Set(records.map(({ of }) => of))).toEqual(
      new Set(['chance', 'finance', 'view', 'figure', 'input', 'finding']),
    );
  });
});

describe('a price that nobody states', () => {
  it('has costs and no chance', () => {
    const unknown = withRanges('home-care-2025', {
      'price.per_hour': 'unknown',
      'visit.travel': '3..12 minutes',
    });
    const ofFirst = unknown.years[0]?.runs.get('asSpecified') as Run;
    const chances = chancesWith(200, unknown);
    expect(chances.outcome.pays).toBeUndefined();
    expect(chances.outcome.finance.cannotTell).toBe(200);
    expect(chances.outcome.costPerUnit.percentiles[50]).toBeGreaterThan(15);
    expect(chanceSentence(chances)).toContain('what is paid is unknown');
    expect(JSON.stringify(chanceBlocks(chances, ofFirst))).not.toContain('NaN');
  });
});

describe('what a contract states as a range', () => {
  it('is told as it is stated; only the value that turns is told in a few digits', () => {
    const stated = withRanges('home-care-2025', {
      'demand.hours_per_week': '1003..1048 hours',
      'price.per_hour': '£24.13..£28.97',
    });
    const said = JSON.stringify(
      chanceBlocks(chancesWith(200, stated), stated.years[0]?.runs.get('asSpecified') as Run),
    );
    expect(said).toContain('£24.13 an hour to £28.97 an hour, likely £26.55 an hour');
    expect(said).toContain('1,003 hours a week to 1,048 hours a week');
  });
});
