// What is sold by the word has prices of pennies: as finely as a reader needs who multiplies, and the same everywhere.
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess.ts';
import { day } from '../../src/calendar/day.ts';
import { letterReport } from '../../src/committee/letter/index.ts';
import { NO_LETTERHEAD } from '../../src/committee/letter/letterhead.ts';
import { entryOf, registerReport } from '../../src/committee/register.ts';
import { resolutionReport } from '../../src/committee/resolution.ts';
import { readContract } from '../../src/contract/read.ts';
import { differences } from '../../src/model/differences.ts';
import type { Assessment } from '../../src/model/types.ts';
import { buildReport } from '../../src/report/index.ts';
import { changeSentence, comparisonBlocks } from '../../src/report/side-by-side/side-by-side.ts';
import { decimalsOf } from '../../src/words/rounding.ts';
import { moneyOfOne, withUnit } from '../../src/words/words.ts';
import { flat, printed } from '../committee/contracts.ts';

const WORDS = 40_000;
const ON = day('2026-05-01');

function soldByTheWord(price: string): Assessment {
  const { contract } = readContract(
    `contract: {title: Translation, authority: A Council, nation: england, start: 2026-04-01, years: 2}
price:
  items: [{name: word, price: ${price}, per_year: ${WORDS}, staff_time: 0.2 minutes}]
`,
    'words.yaml',
  );
  const { assessment } = (contract && assess(contract)) ?? {};
  if (!assessment) throw new Error('there is no assessment');
  return assessment;
}

/** Amounts of pounds under one that are written to the penny, but for nothing and what is of a year, an hour or a mile. */
const coarse = (text: string): string[] =>
  [...text.matchAll(/-?£0\.(?!00)\d\d(?!\d)(?! (?:a year|an hour|a mile))/g)].map(([amount]) => amount);

describe.each(['4.11p', '9.85p', 'unknown'])('a price of %s a word', (price) => {
  const assessment = soldByTheWord(price);
  const side = (name: string) => ({ name, assessment, run: assessment.years[0]?.runs.get('asSpecified') });

  it('is nowhere written to the penny alone', async () => {
    const pages = [
      buildReport(assessment, { part: 'both' }),
      resolutionReport(assessment, NO_LETTERHEAD, undefined),
      registerReport([entryOf(assessment, ON)], [], ON),
      letterReport(assessment, NO_LETTERHEAD, { written: ON, answerBy: ON }),
    ];
    for (const page of pages) expect(coarse(flat(await printed(page)))).toEqual([]);
    const dearer = soldByTheWord('5.5p');
    const other = { name: 'after', assessment: dearer, run: dearer.years[0]?.runs.get('asSpecified') };
    expect(coarse(changeSentence(side('before'), other))).toEqual([]);
    const blocks = comparisonBlocks(side('before'), other, differences(assessment, other.assessment, 1), true);
    expect(coarse(await printed({ ...buildReport(assessment, { part: 'page' }), blocks }))).toEqual([]);
  });
});

it('multiplied by how many, each year is its sum to the pound', async () => {
  const page = flat(await printed(buildReport(soldByTheWord('4.11p'), { part: 'both' })));
  const rows = [...page.matchAll(/Year \d +£(0\.\d+) +£(0\.\d+) +-£(0\.\d+) +-£(\d+)/g)];
  expect(rows).toHaveLength(2);
  for (const [, net = '', cost = '', gap = '', year = ''] of rows) {
    expect(Number(cost) - Number(net)).toBeCloseTo(Number(gap), 9);
    expect(Math.abs(Number(gap) * WORDS - Number(year))).toBeLessThanOrEqual(1);
  }
});

it('what weighs on a word is told, be it under a penny', async () => {
  const page = flat(await printed(buildReport(soldByTheWord('9.85p'), { part: 'page' })));
  expect(page).toMatch(/Most weighs: .* £0\.00\d{3} a word/);
});

describe('decimals', () => {
  it.each([
    [1200, 0],
    [16, 2],
    [1, 2],
    [0.5, 4],
    [0.0985, 5],
    [0.0051, 6],
    [0, 2],
    [-3, 2],
  ])('of £%d: %d', (amount, decimals) => {
    expect(decimalsOf(amount)).toBe(decimals);
  });

  it('stay those of pennies for all that is no small piece', () => {
    expect(moneyOfOne(8)).toBe('£8.00');
    expect(moneyOfOne(1200)).toBe('£1,200.00');
    expect(moneyOfOne(0.0985)).toBe('£0.09850');
    expect(withUnit(0.19, 'GBP/visit')).toBe('£0.19 a visit');
    expect(withUnit(0.0411, 'GBP/item')).toBe('£0.04110 an item');
  });
});
