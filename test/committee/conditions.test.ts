import { describe, expect, it } from 'vitest';
import { checkById, checks } from '../../src/checks/index.ts';
import { conditionsOf } from '../../src/committee/conditions.ts';
import { needs } from '../../src/committee/facts.ts';
import { assessed, FAMILY } from './contracts.ts';

describe('conditions', () => {
  it('are there for every check that can stand in the way', () => {
    const grave = checks.filter(({ severity }) => severity === 'critical' || severity === 'major');
    const without = grave.filter(({ remedy }) => remedy === undefined).map(({ id }) => id);
    // The first three are told by the price, the fourth by the measures that would close it, the others by answers.
    expect(without.sort()).toEqual(
      ['price-below-cost', 'price-stops-paying', 'blind-spots', 'sums-cannot-be-made', 'unknown-decides'].sort(),
    );
  });

  it('name the price that meets cost: at it, the price stands in the way no more', () => {
    const least = needs(assessed(FAMILY))?.least;
    expect(conditionsOf(assessed(FAMILY))[0]).toContain(`at least ${least?.words}, which`);
    const paid = assessed(FAMILY, { 'price.per_hour': `${least?.amount}` });
    expect(needs(paid)).toBeUndefined();
    expect(paid.verdict.finance).not.toBe('notViable');
  });

  it('speak of the year where the price is a sum for it', () => {
    const block = assessed(FAMILY, { 'price.per_hour': '£0', 'price.block_per_year': '£40000' });
    expect(conditionsOf(block)[0]).toMatch(
      /^The starting price is at least £[\d,]+ a year, which.* pays for the work as specified in year 3,/,
    );
  });

  it('ask for more than a cap allows only together with a higher cap', () => {
    const capped = assessed(FAMILY, { 'price.cap_per_year': '£30000' });
    expect(conditionsOf(capped)[0]).toMatch(
      /^The authority pays at least £[\d,]+ more in year 1.* above the price, and raises the cap of £30,000 a year to £[\d,]+ at least, or the authority says/,
    );
  });

  it('add the measure that would close a blind spot, with what it costs beside what it protects', () => {
    expect(conditionsOf(assessed(FAMILY)).join('\n')).toMatch(
      /independent calls to families\. It would show .*the visit that is billed and not made.* at about £\d+ a year beside the £[\d,]+ that it protects\./,
    );
  });

  it('ask for answers where the view hangs on them', () => {
    const untold = assessed(FAMILY, { monitoring: 'unknown' });
    expect(conditionsOf(untold).join('\n')).toMatch(/The \d+ questions that are open are answered in writing/);
    expect(conditionsOf(assessed(FAMILY)).join('\n')).not.toContain('questions that are open');
  });

  it('follow a professional judgement', () => {
    const entry =
      '[{who: A. Smith, role: social worker, date: 2015-10-02, moves: second-worker-for-risks, to: withdrawn, reason: Two always go}]';
    const remedy = checkById.get('second-worker-for-risks')?.remedy;
    expect(conditionsOf(assessed(FAMILY))).toContain(remedy);
    expect(conditionsOf(assessed(FAMILY, { judgements: entry }))).not.toContain(remedy);
  });
});
