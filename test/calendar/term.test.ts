import { describe, expect, it } from 'vitest';
import { addMonths, day, formatIso } from '../../src/calendar/day.ts';
import { termOf, yearsWithExtension } from '../../src/calendar/term.ts';

const inYears = (start: string, years: number) => termOf({ start: day(start), end: undefined, years });
const until = (start: string, end: string) => termOf({ start: day(start), end: day(end), years: 0 });

describe('the term', () => {
  it('of whole years ends the day before the anniversary', () => {
    const { end, parts, years } = inYears('2025-04-06', 3);
    expect([formatIso(end), parts, years]).toEqual(['2028-04-05', [1, 1, 1], 3]);
  });

  it('of 50 months has four whole years, then two months from the anniversary', () => {
    // 6 April to 5 June 2029 is 61 of the 365 days of the fifth year.
    const { end, parts, years } = inYears('2025-04-06', 50 / 12);
    expect([formatIso(end), parts]).toEqual(['2029-06-05', [1, 1, 1, 1, 61 / 365]]);
    expect(years).toBeCloseTo(4 + 61 / 365, 12);
  });

  it('that ends on a day counts the last year by its days', () => {
    const { parts } = until('2026-09-01', '2028-02-29');
    // 1 September 2027 to 29 February 2028 is 182 days of a year that holds a 29 February.
    expect(parts).toEqual([1, 182 / 366]);
  });

  it('is the same in months and by its last day', () => {
    expect(until('2026-01-31', '2027-02-28')).toEqual(inYears('2026-01-31', 13 / 12));
  });

  it('that ends the day before an anniversary has whole years alone', () => {
    expect(until('2024-02-29', '2026-02-28').parts).toEqual([1, 1]);
  });

  it('of less than a year is a part of one', () => {
    expect(inYears('2026-04-01', 0.5).parts).toEqual([183 / 365]);
  });

  it('may be extended from its last day on', () => {
    const term = { start: day('2025-04-06'), end: undefined, years: 50 / 12 };
    expect([0, 1, 2].map((years) => yearsWithExtension(term, years))).toEqual([5, 6, 7]);
  });
});

describe('months on', () => {
  it.each([
    ['2026-01-15', 1, '2026-02-15'],
    ['2026-01-31', 1, '2026-03-01'],
    ['2024-01-30', 1, '2024-03-01'],
    ['2026-11-30', 3, '2027-03-01'],
    ['2026-10-31', 14, '2027-12-31'],
    ['2026-12-31', 11, '2027-12-01'],
  ])('%s and %i', (from, months, to) => {
    expect(formatIso(addMonths(day(from), months))).toBe(to);
  });
});
