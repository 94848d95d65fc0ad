import { describe, expect, test } from 'vitest';
import { day, formatIso } from '../../src/calendar/day.ts';
import { rates } from '../../src/rates/index.ts';
import { waits } from '../../src/rates/lookup.ts';
import { lawNotices, noticesWithin, type Sector } from '../../src/rates/notices.ts';
import type { Rate } from '../../src/rates/types.ts';

const within = (from: string, to: string, nation: Parameters<typeof noticesWithin>[2], ...sectors: Sector[]) =>
  noticesWithin(day(from), day(to), nation, sectors).map(({ id }) => id);

describe('law that a contract runs into', () => {
  test('is told with its day where the day is certain, and what it does to the cost', () => {
    const [notice] = noticesWithin(day('2027-01-01'), day('2027-01-01'), 'england');
    expect(notice).toMatchObject({ id: 'unfair-dismissal-six-months', status: 'enacted', date_certain: true });
    expect(notice?.effect).toMatch(/after six months instead of two years/);
    expect(notice?.reference).toContain('SI 2026/559');
  });

  test('begins within the term, both days included', () => {
    expect(within('2026-04-06', '2026-04-06', 'england')).toContain('sick-pay-day-one');
    expect(within('2026-04-07', '2027-04-05', 'england')).not.toContain('sick-pay-day-one');
    expect(within('2011-04-01', '2012-03-31', 'england')).toEqual([]);
  });

  test('is that of the nation, and that of a sector only for contracts of it', () => {
    expect(within('2028-04-01', '2028-04-01', 'england', 'social-care')).toEqual(['fair-pay-agreement-england']);
    expect(within('2028-04-01', '2028-04-01', 'wales', 'social-care')).toEqual(['fair-pay-agreement-wales']);
    expect(within('2028-04-01', '2028-04-01', 'england')).toEqual([]);
    expect(within('2026-10-01', '2026-10-01', 'northern-ireland')).toEqual([]);
  });

  test('names the figure that it would set, which the rate shows and does not use', () => {
    const notice = noticesWithin(day('2027-04-01'), day('2027-04-01'), 'wales').find(
      ({ value }) => value !== undefined,
    );
    expect(notice).toMatchObject({ id: 'minimum-wage-april-2027', rates: ['minimum-wage'], value: 13.21 });
    const waiting = rates['minimum-wage'].rows.filter(waits);
    expect(waiting.map(({ from, value }) => [formatIso(from), value])).toEqual([['2027-04-01', 13.21]]);
  });

  test('the rates with a value that waits for a second source are the minimum wages of April 2027', () => {
    const waiting = Object.values<Rate>(rates).filter(({ rows }) => rows.some(waits));
    expect(waiting.map(({ name }) => name)).toEqual([
      'minimum-wage',
      'minimum-wage-21-to-24',
      'minimum-wage-18-to-20',
      'minimum-wage-16-to-17',
      'minimum-wage-apprentice',
    ]);
  });
});

describe('the list', () => {
  test('is in order of date, each under a name of its own, with a reference and its sources', () => {
    const notices = lawNotices();
    expect(new Set(notices.map(({ id }) => id)).size).toBe(notices.length);
    expect(notices.map(({ from }) => from)).toEqual(notices.map(({ from }) => from).sort((a, b) => a - b));
    for (const { effect, reference, confidence, sources, note } of notices) {
      expect(effect).toMatch(/^[A-Z0-9].*\.$/s);
      expect(reference.length).toBeGreaterThan(8);
      if (confidence === 'two-sources') expect(sources.length).toBeGreaterThanOrEqual(2);
      if (sources.length === 0) expect(note).toMatch(/memory/i);
    }
  });

  test('names rates of the registry only', () => {
    const named = lawNotices().flatMap((notice) => notice.rates ?? []);
    expect(named.filter((name) => !rates[name])).toEqual([]);
    expect(named).toContain('social-care-minimum-scotland');
  });

  test('the first is of 2010 and the last of 2029', () => {
    const days = lawNotices().map(({ from }) => formatIso(from));
    expect([days[0], days.at(-1)]).toEqual(['2010-12-13', '2029-04-06']);
  });
});
