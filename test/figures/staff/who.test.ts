// Who works: the roles of a contract, what a week is to them on average, and the dated rates that their pay rests on.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contract, StaffRole } from '../../../src/contract/types.ts';
import { asksForHours, averageWeekOf, floorOf, isUnderPay, rolesOf, wageRatesOf } from '../../../src/figures/roles.ts';
import { plain, role, worked } from '../worked.ts';

const report = { name: 'report', price: 30, per_year: 400, per_visit: undefined, contact_time: 0, staff_time: 1 };
const night = { days: 0b111_1111, start: 88, end: 124, onBankHolidays: true, takes_visits: true, per_session: 60 };

describe('hours on duty are asked for', () => {
  const nothing = (contract: Contract) => {
    contract.demand.hours_per_week = 0;
  };
  const asks = (change: (contract: Contract) => void) =>
    asksForHours(
      plain((contract) => {
        nothing(contract);
        change(contract);
      }),
    );

  it.each<[string, boolean, (contract: Contract) => void]>([
    [
      'by hours a week',
      true,
      (c) => {
        c.demand.hours_per_week = 1;
      },
    ],
    ['by a piece that takes staff time', true, (c) => void c.price.items.push(report)],
    ['by a piece with contact', true, (c) => void c.price.items.push({ ...report, contact_time: 2, staff_time: 0 })],
    ['by waking cover', true, (c) => void c.cover.push({ ...night, staff: 1, mode: 'waking' })],
    ['by one piece of several', true, (c) => void c.price.items.push({ ...report, per_year: 0 }, report)],
    ['not by a piece that takes no time', false, (c) => void c.price.items.push({ ...report, staff_time: 0 })],
    ['not by a piece of which there are none', false, (c) => void c.price.items.push({ ...report, per_year: 0 })],
    [
      'not by a piece for each visit, without visits',
      false,
      (c) => {
        c.price.items.push({ ...report, per_year: undefined, per_visit: 0.1 });
      },
    ],
    [
      'not by nights asleep, whose hours are no duty',
      false,
      (c) => {
        c.cover.push({ ...night, staff: 1, mode: 'sleep-in' }, { ...night, staff: 2, mode: 'on-call' });
      },
    ],
    ['not by waking cover of nobody', false, (c) => void c.cover.push({ ...night, staff: 0, mode: 'waking' })],
    ['not by nothing', false, () => {}],
  ])('%s', (_, is, change) => {
    expect(asks(change)).toBe(is);
  });
});

describe('the roles', () => {
  const names = (change: (contract: Contract) => void) =>
    rolesOf(plain(change)).map((each) => (isUnderPay(each) ? 'as under pay' : each.role));

  it.each<[string, string[], (contract: Contract) => void]>([
    ['none listed: the one under pay', ['as under pay'], () => {}],
    ['one with a share', ['worker'], (c) => void c.staff.push(role('worker', { share: 1 }))],
    [
      'posts and a share',
      ['manager', 'worker'],
      (c) => {
        c.staff.push(role('manager', { posts: 1 }), role('worker', { share: 1 }));
      },
    ],
    ['posts beside hours', ['manager', 'as under pay'], (c) => void c.staff.push(role('manager', { posts: 1 }))],
    [
      'posts alone',
      ['manager'],
      (c) => {
        c.staff.push(role('manager', { posts: 1 }));
        c.demand.hours_per_week = 0;
      },
    ],
  ])('%s', (_, expected, change) => {
    expect(names(change)).toEqual(expected);
  });
});

describe('the average contracted week', () => {
  const weekOf = (...staff: StaffRole[]) =>
    averageWeekOf(
      plain((c) => {
        c.pay.contracted_week = 30;
        c.staff.push(...staff);
      }),
    );

  it('is that under pay where no role states another', () => {
    expect(weekOf()).toBe(30);
    expect(weekOf(role('worker', { share: 1 }))).toBe(30);
  });

  it('is over heads: of 60 hours, half in weeks of 30 and half in weeks of 10, four people work 15 each', () => {
    expect(weekOf(role('adult', { share: 0.5 }), role('student', { share: 0.5, contracted_week: 10 }))).toBeCloseTo(
      60 / 4,
      9,
    );
  });

  it('goes by those with a share of the hours: posts that are stated beside them weigh nothing', () => {
    expect(weekOf(role('manager', { posts: 5, contracted_week: 40 }))).toBe(30);
  });

  it('goes by posts where none has a share, stated or by their cases', () => {
    const alone = plain((c) => {
      c.demand.hours_per_week = 0;
      c.staff.push(
        role('manager', { posts: 2, contracted_week: 40 }),
        role('caseworker', { cases: 45, per_worker: 15, contracted_week: 20 }),
      );
    });
    // Five posts: two of 40 hours to a head, three of 20.
    expect(averageWeekOf(alone)).toBeCloseTo(5 / (2 / 40 + 3 / 20), 9);
  });

  const someRole = fc.oneof(
    fc.record({ posts: fc.integer({ min: 1, max: 9 }), contracted_week: fc.integer({ min: 8, max: 37 }) }),
    fc.record({ cases: fc.integer({ min: 1, max: 90 }), per_worker: fc.integer({ min: 1, max: 20 }) }),
  );
  it('is what a run works out, whoever is listed', () => {
    fc.assert(
      fc.property(
        fc.array(someRole, { maxLength: 4 }),
        fc.constantFrom(0, 500),
        fc.boolean(),
        (roles, hours, shared) => {
          const contract = plain((c) => {
            c.demand.hours_per_week = hours;
            c.pay.contracted_week = 24;
            c.staff.push(...roles.map((says, at) => role(`role ${at}`, says)));
            if (shared && hours > 0) c.staff.push(role('worker', { share: 1, contracted_week: 16 }));
          });
          expect(averageWeekOf(contract)).toBeCloseTo(worked(contract).of('staff.week'), 9);
        },
      ),
      { numRuns: 40, seed: 16 },
    );
  });
});

describe('in house', () => {
  const POINT = { rules: { payPoint: 'local-government-point-3' } };

  it('the pay point is paid to a role that states no rate, and is the least of one that does', () => {
    expect(floorOf(role('worker'), POINT)).toBeUndefined();
    expect(floorOf(role('nurse', { rate: 20 }), POINT)).toBe('local-government-point-3');
  });

  it('and elsewhere the floor of the scenario is that of all', () => {
    for (const one of [role('worker'), role('nurse', { rate: 20 })]) {
      expect(floorOf(one, { rules: { payFloor: 'real-living-wage' } })).toBe('real-living-wage');
      expect(floorOf(one, { rules: {} })).toBeUndefined();
    }
  });

  it('pay rests on the point, and on the minimum wage of each age', () => {
    const contract = plain();
    const roles = [role('worker'), role('apprentice', { rate: 8, age: 'apprentice' })];
    expect(wageRatesOf(roles, { contract, ...POINT })).toEqual([
      'local-government-point-3',
      'minimum-wage',
      'minimum-wage-apprentice',
    ]);
    expect(wageRatesOf(roles, { contract, rules: {} })).toEqual(['minimum-wage', 'minimum-wage-apprentice']);
  });
});
