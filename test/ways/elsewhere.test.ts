import { describe, expect, it } from 'vitest';
import { day } from '../../src/calendar/day.ts';
import { gapPerYear } from '../../src/figures/total/result.ts';
import { eventNames, unitCost } from '../../src/ways/elsewhere.ts';
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

  it('are those last published before the contract starts, else the first', () => {
    expect(unitCost('childrens-home-week', day('2015-09-01'))).toMatchObject({ value: 2995, year: '2013-14' });
    expect(unitCost('childrens-home-week', day('2024-01-01'))).toMatchObject({ value: 6106, year: '2023-24' });
    expect(unitCost('hospital-admission', day('2015-09-01'))).toMatchObject({ year: '2024-25' });
    expect(unitCost('ufo-landing', day('2015-09-01'))).toBeUndefined();
  });
});

describe('what lands elsewhere', () => {
  it('is hours not paid for, times the share that ends there, times what one costs', () => {
    const found = elsewhere('[{event: police-call-out, share: 5%}]');
    const undelivered = found?.undeliveredHours ?? 0;
    expect(found?.lines[0]).toMatchObject({ unitCost: 230.58, priceYear: '2013-14', hoursPerEvent: 1 });
    expect(found?.lines[0]?.events).toBeCloseTo(undelivered * 0.05, 9);
    expect(found?.shifted).toBeCloseTo(undelivered * 0.05 * 230.58, 6);
  });

  it('is set beside what the price saves, with the share at which the two are equal', () => {
    const assessment = assessed({ ...SHORT, elsewhere: '[{event: police-call-out, share: 5%}]' });
    const found = assessment.elsewhere;
    const gap = assessment.years[0]?.runs.get('asSpecified')?.results.value(gapPerYear) ?? 0;
    expect(found?.saving).toBeCloseTo(-gap, 9);
    const even = found?.breakEvenShare ?? 0;
    expect((found?.undeliveredHours ?? 0) * even * 230.58).toBeCloseTo(-gap, 6);
    expect(found?.message).toContain('what is saved here is spent there');
  });

  it('takes the mix that is stated', () => {
    const mixed = elsewhere(
      '[{event: a, unit_cost: £300, share: 2%}, {event: b, unit_cost: £100, share: 6%, hours: 2 hours}]',
    );
    // A quarter of what ends elsewhere costs £300 an hour, three quarters £50.
    const perHour = 0.25 * 300 + 0.75 * 50;
    expect(mixed?.breakEvenShare).toBeCloseTo((mixed?.saving ?? 0) / ((mixed?.undeliveredHours ?? 1) * perHour), 9);
  });

  it('asks for the share where nobody states it, and still says where it breaks even', () => {
    const found = elsewhere('[{event: emergency-duty-team}]');
    expect(found?.shifted).toBeUndefined();
    expect(found?.breakEvenShare).toBeGreaterThan(0);
    expect(found?.question).toContain('what share ends with');
  });

  it('asks what something costs that nobody has published', () => {
    const found = elsewhere('[{event: a neighbour who helps, share: 5%}]');
    expect(found).toMatchObject({ lines: [], breakEvenShare: undefined });
    expect(found?.question).toContain('and who pays: a neighbour who helps?');
  });

  it('says where it could not cost as much as is saved', () => {
    expect(elsewhere('[{event: leaflet, unit_cost: £1, share: 5%}]')?.message).toContain('it would cost less there');
  });

  it('is not told without the section, or where the price pays', () => {
    expect(assessed(SHORT).elsewhere).toBeUndefined();
    expect(elsewhere('[{event: police-call-out, share: 5%}]', { 'price.per_hour': '£60.00' })).toBeUndefined();
  });
});
