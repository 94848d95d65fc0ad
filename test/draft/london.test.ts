import { describe, expect, it } from 'vitest';
import { formatIso } from '../../src/calendar/day.ts';
import { londonDay } from '../../src/draft/london.ts';

describe('the day in London', () => {
  it.each(['2027-03-31T23:59:59Z', '2027-07-31T23:59:00+00:00', '2027-07-31T22:59:59Z'])(
    'a minute to midnight, %s, is the day that is meant',
    (moment) => {
      expect(formatIso(londonDay(moment) ?? 0)).toBe(`${moment.slice(0, 7)}-31`);
    },
  );

  it.each([
    ['2025-03-31T23:00:00Z', '2025-04-01'],
    ['2025-03-30T00:59:59Z', '2025-03-30'],
    ['2025-01-31T23:00:00Z', '2025-01-31'],
    ['2025-10-25T23:30:00Z', '2025-10-26'],
    ['2025-10-26T23:30:00Z', '2025-10-26'],
    ['2028-03-31T23:59:59+01:00', '2028-03-31'],
    ['2025-04-01T01:00:00+01:00', '2025-04-01'],
    ['2026-07-01T00:30:00+02:00', '2026-06-30'],
    ['2026-07-01T00:30:00', '2026-07-01'],
    ['2026-07-01', '2026-07-01'],
  ])('at %s is %s', (moment, day) => {
    expect(formatIso(londonDay(moment) ?? 0)).toBe(day);
  });

  it.each(['2026-02-30', 'tomorrow', '', '2026-07-01T99:00:00Z'])('is none at %s', (moment) => {
    expect(londonDay(moment)).toBeUndefined();
  });
});
