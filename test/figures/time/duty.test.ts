// Hours on duty that are bought: those of the week or of cover, the contact that they hold, and who is at a visit.
import { describe, expect, it } from 'vitest';
import type { CoverMode } from '../../../src/calendar/types.ts';
import type { Contract } from '../../../src/contract/types.ts';
import { once } from '../../once.ts';
import { plain, worked } from '../worked.ts';

const always = { days: 0b111_1111, onBankHolidays: true, takes_visits: true, per_session: undefined };
const DAY = { ...always, start: 32, end: 72 };
const NIGHT = { ...always, start: 88, end: 124 };
const HOURS = (500 * 365) / 7;

describe('hours on duty that nobody states', () => {
  const covered = once(() =>
    worked(
      plain((contract) => {
        contract.price.buys = 'duty';
        contract.demand.hours_per_week = 0;
        contract.lone_working.allowed = false;
        contract.cover = [
          { ...DAY, staff: 2, mode: 'waking' },
          { ...always, start: 0, end: 96, staff: 1, mode: 'waking', takes_visits: false },
          { ...NIGHT, staff: 3, mode: 'on-call' },
        ];
      }),
    ),
  );
  const hours = 365 * (10 * 2 + 24);

  it('are those of waking cover, those beside the visits too, and are what is paid', () => {
    expect(covered().of('time.dutyHours')).toBeCloseTo(hours, 6);
    expect(covered().of('time.onDuty')).toBeCloseTo(hours, 6);
    expect(covered().of('income.hourly')).toBeCloseTo(hours * 30, 6);
  });

  it('hold no visits, so that none needs two', () => {
    expect(covered().of('time.contactHours')).toBe(0);
    expect(covered().of('time.visits')).toBe(0);
    expect(covered().of('time.crew')).toBe(1);
  });
});

describe('the waiting between visits', () => {
  const contact = (cover: Contract['cover']) =>
    worked(
      plain((contract) => {
        contract.price.buys = 'duty';
        contract.visit.idle = 0.2;
        contract.visit.travel = 0.25;
        contract.cover = cover;
      }),
    ).of('time.contactHours');

  it('comes off what hours on duty hold where nobody is on cover', () => {
    expect(contact([])).toBeCloseTo((0.8 * HOURS) / 1.25, 6);
    expect(contact([{ ...DAY, staff: 1, mode: 'waking', takes_visits: false }])).toBeCloseTo((0.8 * HOURS) / 1.25, 6);
  });

  it.each<CoverMode>(['waking', 'sleep-in', 'on-call'])('does not where somebody is for some hours, %s', (mode) => {
    expect(contact([{ ...NIGHT, staff: 1, mode }])).toBeCloseTo(HOURS / 1.25, 6);
  });
});

describe('two at a visit', () => {
  it('are sent where nobody may work alone and there are visits', () => {
    const crewWith = (visits: Contract['demand']['visits']) =>
      worked(
        plain((contract) => {
          contract.lone_working.allowed = false;
          contract.demand.visits = visits;
        }),
      ).of('time.crew');
    expect(crewWith([{ length: 1, share: 1 }])).toBe(2);
    expect(crewWith([])).toBe(1);
  });
});
