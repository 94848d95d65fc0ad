import { describe, expect, it } from 'vitest';
import { gapPerYear } from '../../src/figures/total/result.ts';
import { unitVolume } from '../../src/figures/total/unit.ts';
import { differences } from '../../src/model/differences.ts';
import type { Assessment } from '../../src/model/types.ts';
import { once } from '../once.ts';
import { assessmentOf, BASE } from './contract.fixture.ts';
import { assessed, textOf } from './units.ts';

const startingIn = (year: number, years = 1): string =>
  BASE.contract?.replace('2025-04-06', `${year}-04-06`).replace('years: 1', `years: ${years}`) ?? '';
const gap = ({ years }: Assessment, year = 1): number =>
  years[year - 1]?.runs.get('asSpecified')?.results.value(gapPerYear) ?? Number.NaN;
const units = ({ years }: Assessment): number =>
  years[0]?.runs.get('asSpecified')?.results.value(unitVolume) ?? Number.NaN;

describe('what differs between two contracts', () => {
  it('is told with what it alone does to the gap of an hour', () => {
    const found = differences(assessmentOf(), assessmentOf({ price: '{per_hour: £26.00}' }), 1);
    expect(found).toMatchObject([{ path: 'price.per_hour', before: '£25.00', after: '£26.00' }]);
    // A pound an hour more, less what waiting 30 days for it costs.
    expect(found[0]?.effect).toBeGreaterThan(0.98);
    expect(found[0]?.effect).toBeLessThan(1);
  });

  it('has no effect where it cannot stand alone: a rate that was not yet set when the other contract began', () => {
    const early = assessmentOf({ contract: startingIn(2011) });
    const late = assessmentOf({ pay: '{rate: real-living-wage, full_time_week: 37 hours}' });
    expect(differences(early, late, 1).find(({ path }) => path === 'pay.rate')).toEqual({
      path: 'pay.rate',
      before: '£13.00',
      after: 'real-living-wage',
      effect: null,
    });
  });

  it('is told of a visit length by the key that the file has, and of a list by what differs in it', () => {
    const visits = (length: string) => assessmentOf({ demand: `{hours_per_week: 60 hours, visit_length: ${length}}` });
    expect(differences(visits('30 minutes'), visits('15 minutes'), 1)).toMatchObject([
      { path: 'demand.visit_length', before: '30 minutes', after: '15 minutes' },
    ]);
    const several = assessmentOf({
      demand: '{hours_per_week: 60 hours, visits: [{length: 1 hour, share: 40%}, {length: 2 hours, share: 60%}]}',
    });
    expect(differences(visits('30 minutes'), several, 1)).toMatchObject([
      { path: 'demand.visits', before: '30 minutes', after: '2 entries' },
    ]);
    expect(differences(several, visits('30 minutes'), 1)).toMatchObject([
      { path: 'demand.visits', before: '2 entries', after: '30 minutes' },
    ]);
    const staffed = (staff: number) => assessmentOf({ cover: `[{days: every day, staff: ${staff}, mode: on-call}]` });
    expect(differences(staffed(1), staffed(2), 1)).toMatchObject([
      { path: 'cover', before: 'no. 1: staff 1', after: 'no. 1: staff 2' },
    ]);
  });

  it('is told of an entry of a list by the name that it has', () => {
    const bought = (bait: string) =>
      assessmentOf({
        costs: `{other: [{name: van, per: year, amount: £650}, {name: bait, per: visit, amount: ${bait}}]}`,
      });
    expect(differences(bought('£4.20'), bought('£5'), 1)).toMatchObject([
      { path: 'costs.other', before: 'bait: amount £4.20', after: 'bait: amount £5' },
    ]);
  });

  it('is told as far as a line holds', () => {
    const windows = (mode: string) =>
      `[${['mon', 'tue', 'wed', 'thu'].map((days, at) => `{days: ${days}, staff: ${at + 2}, mode: ${mode}}`).join(', ')}]`;
    const found = differences(
      assessmentOf({ cover: windows('waking') }),
      assessmentOf({ cover: windows('on-call').replaceAll('staff: ', 'staff: 10') }),
      1,
    );
    for (const text of [found[0]?.before, found[0]?.after]) {
      expect(text).toMatch(/^no\. 1: staff \d+, mode [a-z-]+; no\. 2: .*\.\.\.$/);
      expect(text).toHaveLength(100);
    }
  });

  it('is nothing between a contract and itself', () => {
    expect(differences(assessmentOf(), assessmentOf(), 1)).toEqual([]);
  });
});

/** Two offers for one service: a price that rises, pay that falls, a longer way, a line of cost, and words that cost nothing. */
const OFFER = {
  price: '{per_hour: £27.50}',
  pay: '{rate: £12.60, full_time_week: 37 hours}',
  visit: '{travel: 15 minutes, notes: 5 minutes, miles: 2}',
  costs: '{turnover: 30%, recruitment_per_hire: £700}',
  quality: '{caseload: 12}',
};

describe('the effect of each difference between two offers', () => {
  const effects = once(
    () => new Map(differences(assessmentOf(), assessmentOf(OFFER), 1).map(({ path, effect }) => [path, effect])),
  );

  it.each([
    ['price.per_hour', { price: OFFER.price }],
    ['pay.rate', { pay: OFFER.pay }],
    ['visit.travel', { visit: OFFER.visit }],
  ])('%s is what the first offer would gain or lose an hour by it alone', (path, change) => {
    const alone = assessmentOf(change);
    const [before, after] = [gap(assessmentOf()), gap(alone)];
    expect(after).not.toBeCloseTo(before, 2);
    expect(effects().get(path)).toBeCloseTo((after - before) / units(alone), 9);
  });

  it('is none of what costs nothing by itself: hires that nobody makes, leavers whom nobody replaces, a caseload', () => {
    expect(effects().get('costs.recruitment_per_hire')).toBeNull();
    expect(effects().get('costs.turnover')).toBeNull();
    expect(effects().get('quality.caseload')).toBeNull();
  });

  it('goes up for more pay in, and down for more going out', () => {
    expect(effects().get('price.per_hour')).toBeGreaterThan(2);
    expect(effects().get('pay.rate')).toBeGreaterThan(0);
    expect(effects().get('visit.travel')).toBeLessThan(0);
  });
});

describe('differences are set side by side', () => {
  it('of the year asked for, and with no effect in a year that the first contract does not have', () => {
    const [short, long] = [
      assessmentOf(),
      assessmentOf({ contract: startingIn(2025, 2), price: '{per_hour: £26.00}' }),
    ];
    const effect = (before: Assessment, after: Assessment, year: number) =>
      differences(before, after, year).find(({ path }) => path === 'price.per_hour')?.effect;
    expect(effect(long, short, 1)).toBeLessThan(-0.98);
    expect(effect(long, short, 2)).toBeLessThan(-0.98);
    expect(effect(short, long, 1)).toBeGreaterThan(0.98);
    expect(effect(short, long, 2)).toBeNull();
  });

  it('by the year, in £, where the two are paid for different things', () => {
    const [block, places] = [assessed(textOf('year', '"£300,000"')), assessed(textOf('place-week'))];
    const posts = differences(block, places, 1).find(({ path }) => path === 'staff');
    // All eight advisers fewer: some £260,000 a year, and not so much for a unit of anything.
    expect(posts).toMatchObject({ before: '1 entry', after: 'nothing' });
    expect(posts?.effect).toBeGreaterThan(200_000);
    expect(posts?.effect).toBeLessThan(300_000);
    // Nor is the sum of the year a sum for each week of a place.
    const sum = differences(places, block, 1).find(({ path }) => path === 'price.block_per_year');
    expect(sum?.effect).toBeGreaterThan(250_000);
    const dearer = differences(assessed(textOf('place-week')), assessed(textOf('place-week', '£100.00')), 1);
    // Ten pounds a week of a place are ten pounds of a unit, whatever a year of them comes to.
    expect(dearer[0]?.effect).toBeGreaterThan(9.8);
    expect(dearer[0]?.effect).toBeLessThan(10);
  });

  it('without effects where the first contract states too little for sums', () => {
    const unknown = assessmentOf({ demand: '{visit_length: 1 hour}' });
    const found = differences(unknown, assessmentOf({ price: '{per_hour: £26.00}' }), 1);
    expect(found.map(({ path }) => path)).toContain('price.per_hour');
    expect(found.every(({ effect }) => effect === null)).toBe(true);
  });

  it('a group in one line, part by part', () => {
    const found = differences(assessed(textOf('year')), assessed(textOf('place-week')), 1);
    expect(found.find(({ path }) => path === 'price.places')).toMatchObject({
      before: 'nothing',
      after: 'number 12, per week £90.00, per night not stated, occupancy 90%',
    });
  });
});
