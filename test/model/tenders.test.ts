// Tenders as published, in the words that an activist would have: silent on most of what they cost.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess.ts';
import { readContract } from '../../src/contract/index.ts';
import { awakeBought, postsBought } from '../../src/figures/total/bought.ts';
import { breakEven } from '../../src/figures/total/break-even.ts';
import { totalCost } from '../../src/figures/total/overhead.ts';
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

/** Each tender with the kind of service that it is of, which nothing in it names. */
const TENDERS = {
  '01-home-care': 'home-care',
  '03-security': 'security-guarding',
  '05-advocacy': 'floating-support',
  '06-refuge': 'refuge',
  '09-round-the-clock': 'supported-living',
  '09b-round-the-clock-night-as-item': 'supported-living',
  '12-carers-assessments': 'carers-assessments',
  '15-home-care-rate-card': 'home-care',
} as const;
type Tender = keyof typeof TENDERS;
const tenders = Object.keys(TENDERS) as Tender[];

function tender(name: Tender, profile?: string): Assessment {
  const text = readFileSync(new URL(`tenders/${name}.yaml`, import.meta.url), 'utf8');
  return assessed(profile === undefined ? text : text.replace('contract: {', `contract: {profile: ${profile}, `));
}

it('every tender that is kept here is looked at', () => {
  const kept = readdirSync(new URL('tenders/', import.meta.url)).map((name) => name.replace('.yaml', ''));
  expect(kept.sort()).toEqual([...tenders].sort());
});

describe('a tender without a profile', () => {
  it.each(tenders)('never pays for certain: %s', (name) => {
    expect(tender(name).verdict.finance).not.toBe('viable');
    expect(tender(name).verdict.computed).not.toBe('deliverable');
  });

  it('says why nobody can tell', () => {
    const reasons = tenders.map((name) => tender(name).verdict.reason);
    expect(reasons).toEqual(expect.arrayContaining(['unknown-cost', 'price-unknown']));
  });
});

describe('a tender with the profile of its service', () => {
  it.each(tenders)('has both readings, of what it costs or of what the sum buys: %s', (name) => {
    const [year] = tender(name, TENDERS[name]).years;
    const [lean, usual] = [year?.runs.get('asSpecified')?.results, year?.usual?.results];
    const cost = lean?.value(costPerUnit) ?? Number.NaN;
    if (Number.isNaN(cost)) {
      expect(lean?.value(postsBought)).toBeGreaterThan(usual?.value(postsBought) ?? Number.NaN);
    } else {
      expect(cost).toBeGreaterThan(0);
      expect(usual?.value(costPerUnit)).toBeGreaterThan(cost);
    }
  });

  it('costs the same whichever way a night asleep is written', () => {
    const cost = (name: Tender): number =>
      tender(name, TENDERS[name]).years[0]?.runs.get('asSpecified')?.results.value(totalCost) ?? Number.NaN;
    expect(cost('09b-round-the-clock-night-as-item')).toBeCloseTo(cost('09-round-the-clock'), 2);
  });

  it('does not pay as usual for a framework rate under what councils pay', () => {
    expect(tender('01-home-care', 'home-care').verdict.finance).not.toBe('viable');
  });

  it('of which no price was published has a price under which it cannot pay', () => {
    const { verdict, years } = tender('12-carers-assessments', 'carers-assessments');
    expect(verdict).toMatchObject({ finance: 'cannotTell', reason: 'price-unknown' });
    expect(years[0]?.runs.get('asSpecified')?.results.value(breakEven)).toBeGreaterThan(40);
  });
});

describe('a contract of a tender', () => {
  it.each(['security-guarding-2024', 'advocacy-2024'])('has both readings: %s', (name) => {
    const { years } = shipped(name);
    const cost = (run: { results: { value(figure: typeof costPerUnit): number } } | undefined): number =>
      run?.results.value(costPerUnit) ?? Number.NaN;
    const [lean, usual] = [cost(years[0]?.runs.get('asSpecified')), cost(years[0]?.usual)];
    expect(lean).toBeGreaterThan(0);
    expect(usual).toBeGreaterThan(lean);
  });

  it('of a refuge buys 15 to 19 posts, and never four awake at once in four areas', () => {
    const [year] = shipped('refuge-2026').years;
    const [lean, usual] = [year?.runs.get('asSpecified')?.results, year?.usual?.results];
    expect(Math.round(lean?.value(postsBought) ?? 0)).toBe(19);
    expect(usual?.value(postsBought)).toBeGreaterThan(15);
    expect(usual?.value(postsBought)).toBeLessThan(19);
    expect(lean?.value(awakeBought)).toBeLessThan(4);
  });

  it('of advocacy hangs on what an hour is, which nobody states', () => {
    const { verdict, hangsOn } = shipped('advocacy-2024');
    expect(verdict).toMatchObject({ finance: 'cannotTell', reason: 'readings-differ' });
    expect(hangsOn).toEqual(['price.buys']);
  });
});
