import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../src/calendar/day.ts';
import { type Layered, layersOf, type Moment } from '../../src/calendar/layers.ts';
import { sessionsIn } from '../../src/calendar/sessions.ts';
import { type Slot, slotOf } from '../../src/calendar/slot.ts';
import { yearDays } from '../../src/calendar/year.ts';

const YEAR = yearDays('england', day('2025-04-01'), day('2026-03-31'));

/** As a workbook adds them up. */
function sessionsWith({ layers }: Layered, staff: readonly number[]): number {
  const on = (moment: Moment): number => moment.reduce((sum, at) => sum + (staff[at] ?? 0), 0);
  return layers.reduce((sum, { least, outside, sessions }) => {
    const width = Math.min(...least.map(on)) - Math.max(0, ...outside.map(on));
    return sum + Math.max(0, width) * sessions;
  }, 0);
}

const window = (days: number, start: number, end: number): Slot => slotOf({ days, start, end, onBankHolidays: true });
const NIGHT = window(0x7f, 88, 124);

const anyWindow = fc
  .tuple(
    fc.integer({ min: 1, max: 0xff }),
    fc.integer({ min: 0, max: 95 }),
    fc.integer({ min: 1, max: 96 }),
    fc.boolean(),
  )
  .map(([days, start, length, onBankHolidays]) => slotOf({ days, start, end: start + length, onBankHolidays }));

describe('cover in layers', () => {
  it('is one layer where there is one window', () => {
    expect(layersOf([NIGHT], YEAR)).toEqual({
      layers: [{ least: [[0]], outside: [], sessions: 365 }],
      tooMany: [],
    });
  });

  it('tells which is left where one of two windows that touch has fewer', () => {
    const layered = layersOf([window(0x7f, 88, 96), window(0x7f, 0, 28)], YEAR);
    expect(sessionsWith(layered, [1, 1])).toBe(365);
    expect(sessionsWith(layered, [2, 1])).toBe(730);
    expect(sessionsWith(layered, [0, 1])).toBe(365);
  });

  it('comes to the sessions of the year for any numbers of staff', () => {
    const cover = fc.array(fc.tuple(anyWindow, fc.constantFrom(0, 0.5, 1, 2, 3)), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(cover, (windows) => {
        const layered = layersOf(
          windows.map(([slot]) => slot),
          YEAR,
        );
        if (layered.tooMany.length > 0) return;
        const staffed = windows.map(([slot, staff]) => ({ ...slot, staff }));
        const staff = windows.map(([, number]) => number);
        expect(sessionsWith(layered, staff)).toBeCloseTo(sessionsIn(staffed, YEAR), 6);
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  it('names the windows of which there are too many', () => {
    const days = Array.from({ length: 8 }, (_, at) => window(0x7f, at * 12, at * 12 + 12));
    expect(layersOf([...days], YEAR).tooMany).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(layersOf([...days, NIGHT].slice(7), YEAR).tooMany).toEqual([]);
  });
});
