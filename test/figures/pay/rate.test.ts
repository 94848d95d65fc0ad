import { describe, expect, it } from 'vitest';
import { day } from '../../../src/calendar/day.ts';
import type { Contract, StaffRole } from '../../../src/contract/types.ts';
import { rate } from '../../../src/figures/pay/rate.ts';
import { contextOf, evaluate, lawOf } from '../../../src/model/run.ts';
import type { ScenarioName } from '../../../src/scenarios/index.ts';
import { plain, role, worked } from '../worked.ts';

describe('the rate of a role', () => {
  it('is the stated one, and on no day less than the minimum wage of that day', () => {
    // £12.21 until 31 March 2026, £12.71 from the day after.
    const over = worked(
      plain((c) => {
        c.pay.rate = 12.5;
      }),
    );
    expect(over.of('pay.rate')).toBeCloseTo((360 * 12.5 + 5 * 12.71) / 365, 9);
    const under = worked(
      plain((c) => {
        c.pay.rate = 10;
      }),
    );
    expect(under.of('pay.rate')).toBeCloseTo((360 * 12.21 + 5 * 12.71) / 365, 9);
    expect(under.of('role.minimum')).toBeCloseTo(under.of('pay.rate'), 12);
  });

  it('is what is stated, also under the minimum wage, where somebody asks how low it would have to be', () => {
    const contract = plain((c) => {
      c.pay.rate = 10;
    });
    const results = evaluate(contextOf(contract, { payAsStated: true }, 1, lawOf(contract, 1)));
    expect(results.value(rate)).toBe(10);
  });

  it('moves with wages until the minimum wage overtakes it', () => {
    const contract = plain((c) => {
      c.contract.start = day('2025-04-01');
      c.contract.years = 2;
      c.pay.rate = 12.3;
    });
    // 3% on £12.30 is £12.669, and £12.71 is due.
    expect(worked(contract, 2).of('pay.rate')).toBeCloseTo(12.71, 9);
  });

  it.each([
    ['under-18', 7.55, 8],
    ['18-20', 10, 10.85],
    ['21-24', 12.21, 12.71],
    ['21+', 12.21, 12.71],
    ['apprentice', 7.55, 8],
  ] as const)('of the minimum wage at %s', (age, first, then) => {
    const found = worked(plain((c) => Object.assign(c.pay, { rate: 'minimum-wage', age })));
    expect(found.of('pay.rate')).toBeCloseTo((360 * first + 5 * then) / 365, 9);
  });

  it('may be a share of a named one, of the age of the role', () => {
    const found = worked(
      plain((c) => {
        c.pay.rate = { share: 1.1, of: 'minimum-wage' };
        c.staff.push(role('adult', { share: 0.5 }), role('assistant', { share: 0.5, age: '18-20' }));
      }),
    );
    expect(found.of('role.rate', 0)).toBeCloseTo((1.1 * (360 * 12.21 + 5 * 12.71)) / 365, 9);
    expect(found.of('role.rate', 1)).toBeCloseTo((1.1 * (360 * 10 + 5 * 10.85)) / 365, 9);
  });

  it.each([
    ['england', 12.21],
    ['scotland', 12.6],
    ['wales', 12.6],
  ] as const)('of the social care minimum is what %s funds, the minimum wage elsewhere', (nation, expected) => {
    const found = worked(
      plain((c) => {
        Object.assign(c.contract, { nation, start: day('2025-04-01') });
        c.pay.rate = 'social-care-minimum';
      }),
    );
    expect(found.of('pay.rate')).toBeCloseTo(expected, 9);
  });
});

describe('the social care minimum of Scotland', () => {
  const young = (start: string) =>
    worked(
      plain((c) => {
        Object.assign(c.contract, { nation: 'scotland', start: day(start) });
        Object.assign(c.pay, { rate: 'social-care-minimum', age: '18-20' });
      }),
    ).of('pay.rate');

  it('is funded from October 2016, at £8.25 whatever the age', () => {
    // Until then the young were due £5.30, from October 2015 on.
    expect(young('2015-10-01')).toBeCloseTo(5.3, 9);
    expect(young('2016-10-01')).toBeGreaterThanOrEqual(8.25);
  });
});

describe('pay for each hour worked', () => {
  it('is that of the role that stands lowest against its own minimum wage', () => {
    const found = worked(
      plain((c) => {
        c.visit.travel = 0.5;
        c.visit.travel_paid = 0;
        c.contract.start = day('2025-04-01');
        c.staff.push(
          role('adult', { share: 0.5, rate: 12.5 }),
          role('assistant', { share: 0.5, rate: 12, age: '18-20' }),
        );
      }),
    );
    // £12.50 is 2% over £12.21; £12.00 is a fifth over the £10.00 of that age.
    expect(found.of('pay.perHourWorked')).toBeCloseTo(12.5 / 1.5, 9);
    expect(found.of('pay.minimumWage')).toBeCloseTo(12.21, 9);
  });

  /** Whole years of law from April 2025, in which £12.21 and for the young £10 are due; then £12.71. */
  const lowestOf = (roles: Partial<StaffRole>[], year = 1, scenario: ScenarioName = 'asSpecified') => {
    const { of } = worked(
      plain((c) => {
        c.contract.start = day('2025-04-01');
        c.contract.years = 2;
        c.assumptions.wage_growth = 0.1;
        c.staff.push(...roles.map((says, at) => role(`role ${at}`, { share: 1 / roles.length, ...says })));
      }),
      year,
      scenario,
    );
    return roles.map((_, row) => of('role.standsLowest', row)).indexOf(1);
  };
  const TENTH_OVER: Partial<StaffRole> = { rate: { share: 1.1, of: 'minimum-wage' } };
  const UNDER: Partial<StaffRole> = { rate: { share: 0.9, of: 'minimum-wage' } };
  const YOUNG: Partial<StaffRole> = { rate: 10.5, age: '18-20' };

  it.each<[string, number, Partial<StaffRole>[], number?, ScenarioName?]>([
    ['£13.20 stands under a tenth over the minimum wage', 1, [TENTH_OVER, { rate: 13.2 }]],
    ['£13.60 over it', 0, [TENTH_OVER, { rate: 13.6 }]],
    ['£13, in the second year £14.30 where £12.71 is due, over it', 0, [TENTH_OVER, { rate: 13 }], 2],
    ['£13 in the first year under it: nothing has risen yet', 1, [TENTH_OVER, { rate: 13 }]],
    ['what is stated counts as it stands, under the minimum wage too', 1, [{ rate: 'minimum-wage' }, { rate: 10 }]],
    ['what is named is never paid under the minimum wage', 1, [UNDER, { rate: 12 }]],
    ['of two that stand alike, the first', 0, [{ rate: 'minimum-wage' }, UNDER]],
    ['£10.50 at 18 to 20 stands under £13 at 21', 1, [{ rate: 13 }, YOUNG]],
    ['where the real Living Wage is the least that is paid, over it', 0, [{ rate: 13 }, YOUNG], 1, 'fairWork'],
  ])('%s', (_, lowest, roles, year, scenario) => {
    expect(lowestOf(roles, year, scenario)).toBe(lowest);
  });

  it('is what is stated, also where the sums pay more', () => {
    expect(
      worked(
        plain((c) => {
          c.pay.rate = 10;
        }),
      ).of('pay.perHourWorked'),
    ).toBe(10);
  });
});

describe('agency cover', () => {
  const withAgency = (agency_rate: Contract['pay']['agency_rate']) =>
    worked(
      plain((c) => {
        c.contract.start = day('2025-04-01');
        Object.assign(c.pay, { vacancies: 0.1, agency_rate });
      }),
    );

  it.each<[string, Contract['pay']['agency_rate'], number]>([
    ['an amount', { amount: 25 }, 25],
    ['a share of the adult minimum wage', { share_of_minimum_wage: 2 }, 24.42],
  ])('charged as %s costs what it is dearer than own staff, leave and on-costs included', (_, agency, charge) => {
    const { of } = withAgency(agency);
    const own = of('pay.gross') + of('oncost.total');
    expect(of('pay.agencyCharge')).toBeCloseTo(charge, 9);
    expect(of('pay.agency')).toBeCloseTo(0.1 * (of('time.onDuty') * charge - own), 6);
  });
});
