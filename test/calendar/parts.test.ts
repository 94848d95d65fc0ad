import { describe, expect, it } from 'vitest';
import { day } from '../../src/calendar/day.ts';
import { layOutYear } from '../../src/calendar/layout.ts';
import { yearParts } from '../../src/calendar/parts.ts';
import type { YearQuestion } from '../../src/calendar/types.ts';

const EVERY_DAY = 0x7f;
const WEEKENDS = 0x60;
const BANK_HOLIDAY = 0x80;
const QUIET: YearQuestion = {
  from: day('2025-04-01'),
  to: day('2026-03-31'),
  nation: 'england',
  cover: [],
  pattern: [],
  enhancements: [],
  lengths: [1],
  prices: [],
};
const night = { days: EVERY_DAY, start: 88, end: 124, onBankHolidays: true };
const holiday = { days: BANK_HOLIDAY, start: 0, end: 96, onBankHolidays: true };
const weekend = { days: WEEKENDS, start: 0, end: 96, onBankHolidays: true };

describe('a year taken apart by the windows that hold', () => {
  it('keeps apart what a band joins: a night on a bank holiday is both', () => {
    const question = {
      ...QUIET,
      enhancements: [
        { ...night, extra: 0.25 },
        { ...holiday, extra: 1 },
      ],
    };
    const { parts } = yearParts(question);
    const hours = new Map<string, number>();
    for (const part of parts) {
      const held = part.enhancements.join('+');
      hours.set(held, (hours.get(held) ?? 0) + part.hours);
    }
    // Eight bank holidays, nine hours of each by night. The morning after belongs to its night, not to the holiday.
    expect(hours.get('0+1')).toBe(8 * 9);
    expect(hours.get('1')).toBe(8 * 15);
    expect(hours.get('0')).toBe(365 * 9 - 8 * 9);
    expect(
      layOutYear(question)
        .bands.filter(({ extra }) => extra === 1)
        .reduce((sum, band) => sum + band.hours, 0),
    ).toBe(8 * 24);
  });

  it('counts the days on which cover begins and the hours of each entry of demand', () => {
    const { coverDays, demandHours, demand } = yearParts({
      ...QUIET,
      cover: [
        { ...night, staff: 1, mode: 'waking' },
        { ...weekend, staff: 2, mode: 'on-call' },
      ],
      pattern: [
        { ...night, share: 0.25 },
        { ...weekend, share: 0.75 },
      ],
    });
    expect(coverDays).toEqual([365, 104]);
    expect(demandHours).toEqual([365 * 9, 104 * 24]);
    expect(demand?.length).toBe(2);
  });

  it('takes office hours where neither demand nor cover is stated, and no pattern where cover is', () => {
    expect(yearParts(QUIET).demandHours).toEqual([261 * 8]);
    const covered = yearParts({ ...QUIET, cover: [{ ...night, staff: 1, mode: 'waking' }] });
    expect(covered.demand).toBeUndefined();
    expect(covered.parts.map(({ cover, hours }) => [cover.length, hours]).sort()).toEqual([
      [0, 365 * 15],
      [1, 365 * 9],
    ]);
  });

  it('loses no hour', () => {
    const question: YearQuestion = {
      ...QUIET,
      cover: [{ ...night, staff: 1, mode: 'sleep-in' }],
      pattern: [
        { ...weekend, share: 0.5 },
        { days: 0x1f, start: 28, end: 90, onBankHolidays: false, share: 0.5 },
      ],
      enhancements: [{ ...holiday, extra: 0.5 }],
      prices: [{ window: weekend }, {}],
    };
    const { parts } = yearParts(question);
    expect(parts.reduce((sum, { hours }) => sum + hours, 0)).toBe(365 * 24);
    for (const { priceLines, hours } of parts) expect([hours > 0, priceLines.length]).toEqual([true, 1]);
    expect(parts.length).toBeGreaterThanOrEqual(layOutYear(question).bands.length);
  });
});
