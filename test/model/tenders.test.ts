// Tenders as published, in the words that an activist would have: silent on most of what they cost.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess.ts';
import { readContract } from '../../src/contract/index.ts';
import { awakeBought, postsBought } from '../../src/figures/total/bought.ts';
import { costPerUnit } from '../../src/figures/total/result.ts';
import type { Assessment } from '../../src/model/types.ts';

function assessed(text: string): Assessment {
  const { contract, mistakes } = readContract(text, 'tender.yaml');
  if (!contract) throw new Error(mistakes.map(({ message }) => message).join('\n'));
  const { assessment, mistakes: later } = assess(contract);
  if (!assessment) throw new Error(later.map(({ message }) => message).join('\n'));
  return assessment;
}
const shipped = (name: string): Assessment =>
  assessed(readFileSync(new URL(`../../contracts/${name}.yaml`, import.meta.url), 'utf8'));

const TENDERS: Record<string, string> = {
  'home care by the hour': `
contract: {title: Framework rate 2025-26, start: 2025-04-07}
price: {per_hour: £21.64, early_payment: {discount: 1%, within: 10 days}}
demand: {hours_per_week: 1000 hours, visit_length: 30 minutes}
`,
  'guards of empty buildings': `
contract: {title: Guards of empty buildings, start: 2024-11-01}
price: {per_hour: £0, block_per_year: £1300000, buys: duty}
demand: {hours_per_week: 1035.6 hours, visit_length: 12 hours}
lone_working: {risks: [trespass and theft, night work]}
`,
  'a refuge for a yearly sum': `
contract: {title: A refuge in four areas, provider_kind: charity, start: 2026-04-01, years: 3}
price: {block_per_year: £823175}
`,
  'support round the clock, the night by the session': `
contract: {title: Support round the clock, start: 2024-04-01}
price: {per_hour: £12.76}
demand: {hours_per_week: 105 hours, visit_length: 15 hours, pattern: [{days: every day, hours: "07:00-22:00", share: 100%}]}
cover:
  - {days: every day, hours: "07:00-22:00", staff: 1, mode: waking}
  - {days: every day, hours: "22:00-07:00", staff: 1, mode: sleep-in, per_session: £115.56}
`,
  'assessments at a price that nobody published': `
contract: {title: Needs assessments, nation: wales, start: 2014-10-01, years: 2}
price: {items: [{name: assessment, price: unknown, per_year: 768, contact_time: 2 hours, staff_time: 3 hours}]}
`,
  'home care by visit length': `
contract: {title: By visit length, start: 2026-04-06, years: 3}
price:
  rates: [{length: 15 minutes, per_visit: £7.95}, {length: 30 minutes, per_visit: £13.10}, {length: 60 minutes, per_visit: £23.60}]
  second_worker: 100%
  indexation: prices
demand:
  hours_per_week: 7552 hours
  visits: [{length: 15 minutes, share: 10%}, {length: 30 minutes, share: 55%}, {length: 60 minutes, share: 35%}]
lone_working: {second_worker: 15%}
`,
};

describe('a tender without a profile', () => {
  it.each(Object.entries(TENDERS))('never pays for certain: %s', (_, text) => {
    expect(assessed(text).verdict.finance).not.toMatch(/^viable$/);
  });
  it('says why nobody can tell', () => {
    const reasons = Object.values(TENDERS).map((text) => assessed(text).verdict.reason);
    expect(reasons).toEqual(expect.arrayContaining(['unknown-cost', 'price-unknown']));
  });
});

describe('a tender with one', () => {
  it.each(['security-guarding-2024', 'advocacy-2024'])('has both readings: %s', (name) => {
    const { years } = shipped(name);
    const cost = (run: { results: { value(figure: typeof costPerUnit): number } } | undefined): number =>
      run?.results.value(costPerUnit) ?? Number.NaN;
    const [lean, usual] = [cost(years[0]?.runs.get('asSpecified')), cost(years[0]?.usual)];
    expect(lean).toBeGreaterThan(0);
    expect(usual).toBeGreaterThan(lean);
  });

  it('of a refuge buys some 17 posts as is usual, and never four awake at once in four areas', () => {
    const [year] = shipped('refuge-2026').years;
    const posts = year?.usual?.results.value(postsBought) ?? 0;
    expect(posts).toBeGreaterThan(15);
    expect(posts).toBeLessThan(19);
    expect(year?.runs.get('asSpecified')?.results.value(awakeBought)).toBeLessThan(4);
  });

  it('of advocacy hangs on what an hour is, which nobody states', () => {
    const { verdict, hangsOn } = shipped('advocacy-2024');
    expect(verdict).toMatchObject({ finance: 'cannotTell', reason: 'readings-differ' });
    expect(hangsOn).toEqual(['price.buys']);
  });
});
