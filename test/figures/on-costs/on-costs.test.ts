import { describe, expect, it } from 'vitest';
import { day } from '../../../src/calendar/day.ts';
import type { Contract } from '../../../src/contract/types.ts';
import { plain, role, worked } from '../worked.ts';

/** A year under one law: 15% above £5,000, 3% of qualifying earnings. */
const WITHIN = day('2025-04-06');

describe("employer's National Insurance", () => {
  it('is worked out role by role, on the average pay of its heads', () => {
    const found = worked(
      plain((c) => {
        c.contract.start = WITHIN;
        c.staff.push(role('senior', { posts: 1, rate: 25 }), role('evening', { posts: 1, contracted_week: 7 }));
      }),
    );
    const pay = [0, 1, 2].map((row) => [found.of('role.gross', row), found.of('role.headcount', row)] as const);
    const due = pay.reduce((sum, [gross, heads]) => sum + 0.15 * Math.max(0, gross / heads - 5000) * heads, 0);
    expect(found.of('oncost.nationalInsurance')).toBeCloseTo(due, 6);
    // Somebody who works seven hours a week earns less than the threshold.
    expect(found.of('role.payPerHead', 1)).toBeLessThan(5000);
  });

  it.each([
    ['18-20', '2025-04-06', 0],
    ['apprentice', '2025-04-06', 0],
    ['21+', '2025-04-06', 1],
    ['18-20', '2014-04-06', 1],
  ] as const)('of %s from %s', (age, start, isDue) => {
    const found = worked(
      plain((c) => {
        c.contract.start = day(start);
        c.pay.age = age;
      }),
    );
    expect(found.of('oncost.nationalInsurance') > 0 ? 1 : 0).toBe(isDue);
  });
});

describe('the Employment Allowance', () => {
  const managers = (c: Contract): void => {
    c.pay.contracted_week = 7;
    c.on_costs.employment_allowance = 1;
    c.supervision.manager = { fte: { amount: 0.5 }, salary: { amount: 35_000 } };
  };

  it('comes off the National Insurance of managers where only they pay any', () => {
    const found = worked(plain(managers));
    expect(found.of('oncost.nationalInsurance')).toBe(0);
    expect(found.of('oncost.allowance')).toBeCloseTo(0.5 * 0.15 * (35_000 - 5000), 6);
    const without = worked(
      plain((c) => {
        managers(c);
        c.on_costs.employment_allowance = 0;
      }),
    );
    expect(without.of('cost.direct') - found.of('cost.direct')).toBeCloseTo(found.of('oncost.allowance'), 6);
  });

  it('is no more than the part claimed, on-call allowances included in what it comes off', () => {
    const found = worked(
      plain((c) => {
        c.on_costs.employment_allowance = 0.4;
        c.supervision.on_call_manager = { per_session: 20, sessions_per_year: 100, share: 0.25 };
      }),
    );
    expect(found.of('oncost.allowance')).toBeCloseTo(0.4 * 10_500, 6);
    expect(found.of('supervision.onCall')).toBeCloseTo(100 * 20 * 0.25 * 1.15, 9);
  });

  it('is none where National Insurance is stated as a share of pay', () => {
    const found = worked(
      plain((c) => {
        managers(c);
        c.on_costs.national_insurance = { share: 0.1, of: 'gross-pay' };
      }),
    );
    expect(found.of('oncost.allowance')).toBe(0);
  });
});

describe("the employer's pension", () => {
  it('is nothing for ages under 22, whom nobody must enrol', () => {
    const [young, adult] = (['18-20', '21-24'] as const).map((age) =>
      worked(
        plain((c) => {
          c.pay.age = age;
        }),
      ).of('oncost.pension'),
    );
    expect(young).toBe(0);
    expect(adult).toBeGreaterThan(0);
  });

  const from2015 = (duty: string | undefined): number =>
    worked(
      plain((c) => {
        c.contract.start = day('2015-04-06');
        c.on_costs.pension.duty_from = duty === undefined ? undefined : day(duty);
      }),
    ).of('oncost.pension');

  it('is due from the staging date of the employer, or from the first that there was', () => {
    const whole = from2015(undefined);
    expect(from2015('2012-10-01')).toBe(whole);
    // 307 of the 366 days of the year to 5 April 2016 are before 7 February.
    expect(from2015('2016-02-07')).toBeCloseTo((whole * 59) / 366, 9);
    expect(from2015('2016-04-06')).toBe(0);
  });

  it('waits for no staging date where a share is stated', () => {
    const found = worked(
      plain((c) => {
        c.contract.start = day('2015-04-06');
        Object.assign(c.on_costs.pension, { employer: 0.05, duty_from: day('2016-04-06') });
      }),
    );
    expect(found.of('oncost.pension')).toBeGreaterThan(0);
  });
});

describe('salaries', () => {
  it('may be a share of the adult minimum wage, whatever the workers are paid', () => {
    const found = worked(
      plain((c) => {
        c.pay.rate = 20;
        c.supervision.manager = { fte: { amount: 1 }, salary: { share_of_minimum_wage: 1.9 } };
      }),
    );
    const minimum = (360 * 12.21 + 5 * 12.71) / 365;
    expect(found.of('supervision.managerSalary')).toBeCloseTo(1.9 * minimum * ((37 * 365) / 7), 6);
  });
});

describe('named lines', () => {
  it.each([
    ['duty-hour', (500 * 365) / 7],
    ['item', 300],
    ['place-week', (30 * 0.9 * 365) / 7],
    ['week', 365 / 7],
    ['month', 12],
    ['year', 1],
  ] as const)('for each %s', (per, times) => {
    const found = worked(
      plain((c) => {
        c.price.items = [{ name: 'report', price: 0, per_year: 300, contact_time: 0, staff_time: 0 }];
        c.price.places = { number: 30, per_week: 0, per_night: undefined, occupancy: 0.9 };
        c.costs.other = [{ name: 'a line', per, amount: 2 }];
      }),
    );
    expect(found.of('direct.other')).toBeCloseTo(2 * times, 6);
  });
});
