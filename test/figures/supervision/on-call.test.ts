// Somebody to ring out of hours: wherever somebody may be alone then, at a visit or on cover.
import { describe, expect, it } from 'vitest';
import type { CoverWindow } from '../../../src/calendar/types.ts';
import type { Contract } from '../../../src/contract/types.ts';
import { plain, role, worked } from '../worked.ts';

const ALWAYS = { days: 0b111_1111, start: 0, end: 96, onBankHolidays: true };
const OFFICE = { days: 0b001_1111, start: 32, end: 72, onBankHolidays: true };

function on(mode: CoverWindow['mode'] | 'apart', staff: number): Contract['cover'][number] {
  const words = mode === 'apart' ? { mode: 'waking' as const, takes_visits: false } : { mode, takes_visits: true };
  return { ...ALWAYS, ...words, staff, per_session: undefined };
}

/** Visits at any hour. */
const visits = (crew: number, ...cover: Contract['cover']) =>
  plain((contract) => {
    contract.demand.pattern = [{ ...ALWAYS, share: 1 }];
    contract.visit.crew = crew;
    contract.cover = cover;
  });

/** A block pays two posts that make no visit. */
const noVisits = (...cover: Contract['cover']) =>
  plain((contract) => {
    contract.demand.hours_per_week = 0;
    contract.price.per_hour = undefined;
    contract.price.block_per_year = 90_000;
    contract.staff.push(role('worker', { posts: 2 }));
    contract.cover = cover;
  });

describe('sessions of the on-call manager', () => {
  it.each<[string, boolean, () => Contract]>([
    ['one at a visit', true, () => visits(1)],
    ['two at most visits, one at the others', true, () => visits(1.5)],
    ['two at each visit', false, () => visits(2)],
    ['two at each visit, one awake beside', true, () => visits(2, on('apart', 1))],
    ['two at each visit, one asleep', true, () => visits(2, on('sleep-in', 1))],
    ['two at each visit, one on call', true, () => visits(2, on('on-call', 1))],
    ['two at each visit, one awake by day and two at all hours else', true, () => visits(2, on('waking', 1))],
    ['two at each visit, two on call', false, () => visits(2, on('on-call', 2))],
    ['two at each visit, one awake for them and one beside', false, () => visits(2, on('waking', 1), on('apart', 1))],
    ['two at each visit, one awake and one asleep', false, () => visits(2, on('waking', 1), on('sleep-in', 1))],
    ['two at each visit, one asleep and one on call', false, () => visits(2, on('sleep-in', 1), on('on-call', 1))],
    ['two at each visit, three beside, one of them on call', false, () => visits(2, on('apart', 2), on('on-call', 1))],
    [
      'two at each visit, and by day alone a third on cover',
      true,
      () => visits(2, { ...on('waking', 1), ...OFFICE, start: 40, end: 48 }),
    ],
    ['no visits, two awake', false, () => noVisits(on('waking', 2))],
    ['no visits, two awake, on Saturdays alone', false, () => noVisits({ ...on('waking', 2), days: 0b010_0000 })],
    ['no visits, two awake beside', false, () => noVisits(on('apart', 2))],
    ['no visits, two asleep', false, () => noVisits(on('sleep-in', 2))],
    ['no visits, two on call', false, () => noVisits(on('on-call', 2))],
    ['no visits, one asleep and one on call', false, () => noVisits(on('sleep-in', 1), on('on-call', 1))],
    ['no visits, one awake and one beside', false, () => noVisits(on('waking', 1), on('apart', 1))],
    ['no visits, one awake', true, () => noVisits(on('waking', 1))],
  ])('%s', (_, isDue, contract) => {
    const { of } = worked(contract());
    expect(of('supervision.onCallSessions')).toBe(isDue ? of('calendar.outOfHoursSessions') : 0);
  });

  it('none in office hours alone, whoever is alone', () => {
    const { of } = worked(
      plain((contract) => {
        contract.demand.pattern = [{ ...OFFICE, share: 1 }];
      }),
    );
    expect(of('supervision.onCallSessions')).toBe(0);
  });

  it('where nobody says who is on cover, a piece done at any hour is done by somebody alone', () => {
    const { of } = worked(
      plain((contract) => {
        contract.demand.hours_per_week = 0;
        contract.price.per_hour = undefined;
        contract.price.items = [
          { name: 'call', price: 40, per_year: 900, per_visit: undefined, contact_time: 1, staff_time: 0 },
        ];
        contract.demand.pattern = [{ ...ALWAYS, share: 1 }];
      }),
    );
    expect(of('supervision.onCallSessions')).toBe(of('calendar.outOfHoursSessions'));
    // Four nights of the week and four stretches of up to 16 hours from Friday evening to Monday morning, and bank holidays.
    expect(of('calendar.outOfHoursSessions')).toBeGreaterThan(8 * 52);
    expect(of('calendar.outOfHoursSessions')).toBeLessThan(8 * 52 + 10);
  });

  it('as many as the contract states', () => {
    const { of } = worked(
      plain((contract) => {
        contract.supervision.on_call_manager = { per_session: 20, sessions_per_year: 52, share: 0.5 };
      }),
    );
    expect(of('supervision.onCallSessions')).toBe(52);
    expect(of('supervision.onCall')).toBeCloseTo(52 * 20 * 0.5 * 1.15, 6);
  });
});
