import { describe, expect, it } from 'vitest';
import { day } from '../../../src/calendar/day.ts';
import { officerHour, sampleNeeded } from '../../../src/ways/seen/closing.ts';
import { way } from '../../ways/short.ts';

describe('the measure that would close a blind spot', () => {
  it('takes so many visits that one is met with 95% chance', () => {
    // 1 - 0.75^11 is 0.958, 1 - 0.75^10 is 0.944.
    expect(sampleNeeded(0.25)).toBe(11);
    expect(sampleNeeded(0.9)).toBe(5);
    expect(sampleNeeded(1)).toBe(5);
  });

  it('counts an hour of an officer as last published before the contract starts', () => {
    expect(officerHour(day('2010-01-01')).value).toBe(40);
    expect(officerHour(day('2015-09-01')).value).toBe(40);
    expect(officerHour(day('2026-04-01')).value).toBe(57.5);
  });

  it('is the cheapest, beside the sum that it protects', () => {
    const { closedBy, value } = way('visit-not-made', { monitoring: 'none' });
    const calls = sampleNeeded(value as number);
    expect(closedBy?.measure).toBe('user-calls');
    expect(closedBy?.costPerYear).toBeCloseTo((calls * 4 * 57.5) / 3, 9);
    // 100 hours a week at £20.00, for the share of visits not made.
    expect(closedBy?.protects).toBeCloseTo((value as number) * 20 * 100 * (365 / 7), 6);
    expect(closedBy?.message).toContain('the time is our estimate');
  });

  it('protects the gap itself where no hours are billed for nothing', () => {
    const { closedBy, saves } = way('basic-rate', { monitoring: 'none' });
    expect(closedBy).toMatchObject({ measure: 'payroll-audit', protects: saves });
  });

  it('is there for blind spots only', () => {
    expect(way('supervision-dropped', { monitoring: 'none' }).closedBy).toBeUndefined();
    expect(way('visit-not-made', { monitoring: '[user-calls]' }).closedBy).toBeUndefined();
  });
});
