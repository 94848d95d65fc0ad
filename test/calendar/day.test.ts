import { describe, expect, it } from 'vitest';
import { formatDay, formatIso, parseDay } from '../../src/calendar/day.ts';

describe('a day', () => {
  it.each(['0100-01-01', '1900-02-28', '2000-02-29', '2024-02-29', '2025-04-06', '9999-12-31'])(
    'that exists is read and written alike: %s',
    (text) => {
      expect(formatIso(parseDay(text) ?? Number.NaN)).toBe(text);
    },
  );

  it.each(['2015-02-29', '1900-02-29', '2015-13-01', '2015-00-10', '2015-04-31', '0015-09-01', '2015-9-1', '15-09-01'])(
    'that does not exist, or is written otherwise, is none: %s',
    (text) => {
      expect(parseDay(text)).toBeUndefined();
    },
  );

  it('is written in words as day, month and year', () => {
    expect(formatDay(parseDay('2026-04-06') ?? 0)).toBe('6 April 2026');
  });
});
