// The years of a term: which of them is spoken of, and what they add to.
import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/assess.ts';
import { readContract } from '../../../src/contract/index.ts';
import { gapPerYear } from '../../../src/figures/total/result.ts';
import { printedTermGap } from '../../../src/model/printed.ts';
import { buildReport } from '../../../src/report/index.ts';
import { money } from '../../../src/words/words.ts';
import { flat, printed } from '../../committee/contracts.ts';

function assessedOf(contract: string, price: string) {
  const text = `contract: {title: T, ${contract}}\nprice: {per_hour: ${price}, second_worker: 0%}\ndemand: {hours_per_week: 100 hours, visit_length: 1 hour, calls: planned}\nvisit: {travel: 10 minutes}\noverheads: {share: 8%}\n`;
  const { assessment } = assess(
    readContract(text, 't.yaml').contract as NonNullable<ReturnType<typeof readContract>['contract']>,
  );
  if (!assessment) throw new Error('could not be worked out');
  return assessment;
}

const whole = async (...of: Parameters<typeof assessedOf>) =>
  flat(await printed(buildReport(assessedOf(...of), { part: 'whole' })));

const page = async (...of: Parameters<typeof assessedOf>) =>
  flat(await printed(buildReport(assessedOf(...of), { part: 'page' })));

describe('a term that ends within a contract year', () => {
  const CUT = 'start: 2024-04-06, years: 13 months';

  it('counts that year by its days, wherever the term is added up', async () => {
    const assessment = assessedOf(CUT, '£18.00');
    const [first, last] = assessment.years.map(({ runs }) => runs.get('asSpecified')?.results);
    const gaps = [first, last].map((results) => results?.value(gapPerYear) ?? Number.NaN);
    const term = Math.round(gaps[0] as number) + Math.round(((gaps[1] as number) * 30) / 365);
    expect(printedTermGap(assessment, 'asSpecified')).toBe(term);
    const text = await whole(CUT, '£18.00');
    expect(text).toContain(`whole term ${money(term, 0)} is left`);
    expect(text).toContain(`The whole term +${money(term, 0)}`);
    // The column adds as printed.
    expect(text).toContain(`${money(((gaps[1] as number) * 30) / 365, 0)} 6 April 2025`);
    expect(text).toContain('6 April 2025 to 5 April 2026, 30 days of it in the term, with their gap');
  });

  it('ends on the same day whether that or its length is stated', async () => {
    const [long, until] = [await page(CUT, '£18.00'), await page('start: 2024-04-06, end: 2025-05-05', '£18.00')];
    expect(long).toContain('April 2024 to May 2025');
    expect(until).toBe(long);
  });
});

describe('a term of less than a year', () => {
  const ELEVEN = 'start: 2025-04-06, years: 11 months';

  it('is told beside the whole year that it is costed as', async () => {
    const assessment = assessedOf(ELEVEN, '£15.00');
    const year = assessment.years[0]?.runs.get('asSpecified')?.results.value(gapPerYear) ?? Number.NaN;
    const term = money(Math.round((-year * 334) / 365), 0);
    expect(await page(ELEVEN, '£15.00')).toContain(`${money(-year, 0)} short a year, ${term} over the term`);
    expect(await whole(ELEVEN, '£15.00')).toContain(`The whole term is short by ${term}.`);
  });

  it('is not told of a term that is the year itself', async () => {
    expect(await page('start: 2025-04-06, years: 1', '£15.00')).not.toContain('over the term');
  });
});

describe('a price that keeps to the law in the first year and not in the second', () => {
  const TWO = 'start: 2024-04-06, years: 2';

  it('is set beside what the law obliges in the second, by name', async () => {
    expect(await whole(TWO, '£17.00')).toMatch(/The law alone obliges £[\d.]+ in year 2: under that, workers cannot/);
  });

  it('has ways to close the gap of the second year, and the page says so', async () => {
    expect(await page(TWO, '£17.00')).toContain('In year 2, income meets cost if');
  });

  it('is said to pay until then only where it does', async () => {
    const text = flat(await printed(buildReport(assessedOf(TWO, '£15.00'), { part: 'whole', year: 2 })));
    expect(text).toMatch(/In year 2 .* an hour costs/);
    expect(text).not.toContain('pays until then');
  });
});
