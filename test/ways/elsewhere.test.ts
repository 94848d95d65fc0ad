import { describe, expect, it } from 'vitest';
import { day } from '../../src/calendar/day.ts';
import { visits as visitsMade } from '../../src/figures/time/visits.ts';
import { gapPerYear } from '../../src/figures/total/result.ts';
import { eventNames, unitCost } from '../../src/published/unit-costs.ts';
import { looksLikeAccusing } from '../checks/fair-words.ts';
import { assessed, SHORT } from './short.ts';

const elsewhere = (value: string, changes = {}) => assessed({ ...SHORT, ...changes, elsewhere: value }).elsewhere;

describe('published unit costs', () => {
  it('each have a value, a year and a source', () => {
    for (const event of eventNames) {
      const cost = unitCost(event, day('2026-04-01'));
      expect(cost?.value, event).toBeGreaterThan(0);
      expect(cost?.year, event).toMatch(/^(19|20)\d\d(-\d\d)?$/);
      expect(cost?.source.length, event).toBeGreaterThan(20);
      expect(looksLikeAccusing(`${cost?.title} ${cost?.source}`)).toEqual([]);
    }
  });

  it('are those published nearest to the start, moved by consumer prices', () => {
    expect(unitCost('childrens-home-week', day('2014-01-01'))).toMatchObject({ published: 2995, year: '2013-14' });
    expect(unitCost('childrens-home-week', day('2015-09-01'))).toMatchObject({ published: 3000, year: '2016-17' });
    expect(unitCost('hospital-admission', day('2015-09-01'))).toMatchObject({ year: '2024-25' });
    // The lean one: the lower of £54 to £61 for each of two hours.
    expect(unitCost('emergency-duty-team', day('2024-06-01'))).toMatchObject({ published: 108, year: '2024-25' });
    expect(unitCost('ufo-landing', day('2015-09-01'))).toBeUndefined();
    // £230.58 of 2013; consumer prices grew by 1.5% in 2014 and by nothing in 2015.
    expect(unitCost('police-call-out', day('2015-09-01'))?.value).toBeCloseTo(230.58 * 1.015, 6);
  });
});

describe('who pays instead', () => {
  it('is a chain set off by one visit, each event with its chance and its cost', () => {
    const found = elsewhere('[{event: police, unit_cost: £231}, {event: duty team, unit_cost: £80, chance: 50%}]');
    expect(found).toMatchObject({ trigger: 'visit', lines: [{ chance: 1 }, { chance: 0.5 }] });
    expect(found?.perEvent).toBeCloseTo(231 + 40, 9);
    expect(found?.price).toBeGreaterThan(0);
  });

  it('breaks even where what is saved here is spent there', () => {
    const assessment = assessed({ ...SHORT, elsewhere: '[{event: police, unit_cost: £231}]' });
    const found = assessment.elsewhere;
    const gap = assessment.years[0]?.runs.get('asSpecified')?.results.value(gapPerYear) ?? 0;
    const visits = assessment.years[0]?.runs.get('asSpecified')?.results.value(visitsMade) ?? 0;
    const notMade = assessment.ways.find(({ id }) => id === 'visit-not-made')?.value ?? 0;
    expect(found?.undelivered).toBeCloseTo(visits * notMade, 6);
    expect((found?.undelivered ?? 0) * (found?.breakEvenShare ?? 0) * 231).toBeCloseTo(-gap, 6);
    expect(found?.message).toContain('what is saved here is spent there');
  });

  it('is set off by one unit where there are no visits, and speaks of it', () => {
    const piece = assessed(
      {},
      'contract: {title: T, start: 2026-04-06}\nprice: {items: [{name: assessment, price: £15, per_year: 2000, contact_time: 1 hour, staff_time: 1 hour}]}\nelsewhere: [{event: duty team, unit_cost: £80, chance: 50%}]\n',
    ).elsewhere;
    expect(piece).toMatchObject({ trigger: 'unit', perEvent: 40, breakEvenShare: Number.NaN });
    expect(piece?.message).toMatch(/^An assessment brings £15\.00\. Not delivered, it costs others £40: duty team/);
  });

  it('asks what something costs that nobody has published', () => {
    const found = elsewhere('[{event: a neighbour who helps}]');
    expect(found).toMatchObject({ lines: [], perEvent: Number.NaN, breakEvenShare: Number.NaN });
    expect(found?.question).toContain('and who pays: a neighbour who helps?');
  });

  it('says where it could not cost as much as is saved', () => {
    expect(elsewhere('[{event: leaflet, unit_cost: £1}]')?.message).toContain('it would cost less there');
  });

  it('is not told without the section, or where the price pays', () => {
    expect(assessed(SHORT).elsewhere).toBeUndefined();
    expect(elsewhere('[{event: police-call-out}]', { 'price.per_hour': '£60.00' })).toBeUndefined();
  });
});
