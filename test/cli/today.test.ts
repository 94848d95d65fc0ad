import { describe, expect, it } from 'vitest';
import { day } from '../../src/calendar/day.ts';
import { today } from '../../src/cli/today.ts';

describe('today', () => {
  it("is the day of the reader's clock, whatever it is in universal time", () => {
    const at = (instant: string, offset: number) =>
      today(Object.assign(new Date(instant), { getTimezoneOffset: () => offset }));
    // Half past midnight in a British summer, which is an hour ahead.
    expect(at('2026-07-01T23:30:00Z', -60)).toBe(day('2026-07-02'));
    expect(at('2026-01-02T00:30:00Z', 0)).toBe(day('2026-01-02'));
    expect(at('2026-01-02T00:30:00Z', 300)).toBe(day('2026-01-01'));
  });
});
