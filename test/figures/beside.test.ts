// Figures that no sum of the costing rests on, and a reader does: what stands beside the cost of an hour.
import { describe, expect, it } from 'vitest';
import { day } from '../../src/calendar/day.ts';
import { once } from '../once.ts';
import { plain, worked } from './worked.ts';

describe('what the law counts', () => {
  it('is the minimum wage of a role on average over the year, each rate by its days', () => {
    const { of } = worked(
      plain((c) => {
        c.contract.start = day('2025-01-01');
      }),
    );
    expect(of('role.minimum')).toBeCloseTo((90 * 11.44 + 275 * 12.21) / 365, 9);
  });

  it('are miles between visits at what they cost and nobody repays, not those from home', () => {
    const { of } = worked(
      plain((c) => {
        c.visit.miles = 4;
        c.visit.travel_from_home = 0.2;
        c.costs.mileage_rate = 0.15;
      }),
    );
    expect(of('direct.unpaidMiles')).toBeCloseTo(of('time.journeys') * 4 * 0.8 * (0.25 - 0.15), 6);
  });
});

describe('the longest payment terms', () => {
  const from = (start: string) =>
    worked(
      plain((c) => {
        Object.assign(c.contract, { start: day(start) });
        Object.assign(c.price, { payment_terms: 60, early_payment: { discount: 0.01, within: 10 } });
      }),
    );

  it('are those of the law on the days on which it sets any: since 16 March 2013', () => {
    expect(from('2025-04-06').of('law.termsUnlimited')).toBe(0);
    expect(from('2011-04-06').of('law.termsUnlimited')).toBe(1);
    // 288 days to 15 March, as long as agreed, and 77 after it.
    const across = from('2012-06-01');
    expect(across.of('law.termsUnlimited')).toBeCloseTo(288 / 365, 9);
    expect(across.of('discount.lawfulTerms')).toBeCloseTo((288 * 60 + 77 * 30) / 365, 9);
  });
});

describe('what pay is for', () => {
  const found = once(() =>
    worked(
      plain((c) => {
        c.visit.crew = 2;
        c.visit.travel = 0.25;
        c.pay.sleep_in = 50;
        c.pay.on_call = 20;
        c.pay.enhancements = [{ days: 0b110_0000, start: 0, end: 96, onBankHolidays: true, extra: 0.5 }];
        c.demand.pattern = [{ days: 0b111_1111, start: 32, end: 80, onBankHolidays: true, share: 1 }];
        c.cover = (['sleep-in', 'on-call'] as const).map((mode) => ({
          ...{ days: 0b111_1111, start: 88, end: 124, onBankHolidays: true },
          ...{ staff: 1, mode, takes_visits: true, per_session: undefined },
        }));
      }),
    ),
  );
  const of = (id: string) => found().of(id);

  it('is contact, and what stands around it, by the time that two workers take', () => {
    expect(of('breakdown.contact')).toBeCloseTo(of('time.contactHours') * 2 * of('pay.mean'), 6);
    expect(of('breakdown.around')).toBeCloseTo((of('time.workload') - of('time.contactHours') * 2) * of('pay.mean'), 6);
    expect(of('breakdown.around')).toBeCloseTo(of('time.travel') * of('pay.mean'), 6);
  });

  it('is unsocial time in all its parts', () => {
    const parts = ['pay.enhancements', 'pay.holidayExtras', 'pay.sleepIns', 'pay.onCall'].map((id) => of(id));
    expect(parts.every((part) => part > 0)).toBe(true);
    expect(of('breakdown.unsocial')).toBeCloseTo(
      parts.reduce((sum, part) => sum + part),
      6,
    );
  });
});
