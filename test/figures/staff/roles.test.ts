import { describe, expect, it } from 'vitest';
import type { Contract } from '../../../src/contract/types.ts';
import { once } from '../../once.ts';
import { plain, role, singles, worked } from '../worked.ts';

const HOURS = (500 * 365) / 7;

/** Extras of every kind, so that a part that is shared out wrongly shows. */
function withExtras(contract: Contract): void {
  contract.pay.enhancements = [{ days: 0b110_0000, start: 0, end: 96, onBankHolidays: true, extra: 0.5 }];
  contract.cover = [
    {
      days: 0b111_1111,
      start: 92,
      end: 124,
      onBankHolidays: true,
      staff: 1,
      mode: 'sleep-in',
      takes_visits: true,
      per_session: undefined,
    },
  ];
  contract.pay.sleep_in = 50;
  contract.on_costs.employment_allowance = 1;
  contract.supervision.manager = { fte: { share_of_posts: 0.05 }, salary: { share_of_basic: 1.5 } };
}

describe('one role in two halves', () => {
  const cases: [string, (contract: Contract) => void][] = [
    ['as under pay', () => {}],
    [
      'at a rate of its own, in shorter weeks',
      (c) => c.staff.push(role('support worker', { share: 1, rate: 14, contracted_week: 20 })),
    ],
    ['under 21', (c) => c.staff.push(role('assistant', { share: 1, rate: 'minimum-wage', age: '18-20' }))],
  ];

  it.each(cases)('gives the same figures %s', (_, one) => {
    const whole = plain((c) => {
      withExtras(c);
      one(c);
    });
    const [listed = role('worker', { share: 1 })] = whole.staff;
    const halves = plain((c) => {
      withExtras(c);
      c.staff.push({ ...listed, share: 0.5 }, { ...listed, share: 0.5 });
    });
    const [expected, found] = [singles(worked(whole)), singles(worked(halves))];
    for (const [id, value] of Object.entries(expected)) expect(found[id], id).toBeCloseTo(value, 6);
  });
});

describe('roles by share', () => {
  const found = once(() =>
    worked(
      plain((c) => {
        c.staff.push(
          role('support worker', { share: 0.7 }),
          role('assistant', { share: 0.3, rate: 'minimum-wage', age: '18-20', contracted_week: 16 }),
        );
      }),
    ),
  );
  const of = (id: string, row?: number) => found().of(id, row);

  it('give the hours asked for, each its share', () => {
    expect(of('role.fte', 1)).toBeCloseTo((0.3 * HOURS) / of('post.onDuty'), 9);
    expect(of('staff.fte')).toBeCloseTo(HOURS / of('post.onDuty'), 9);
    expect(of('role.headcount', 1)).toBeCloseTo((of('role.fte', 1) * 37) / 16, 9);
  });

  it('are averaged by share', () => {
    // £10 from April 2025 and £10.85 from 1 April 2026.
    const young = (360 * 10 + 5 * 10.85) / 365;
    expect(of('role.rate', 1)).toBeCloseTo(young, 9);
    expect(of('pay.rate')).toBeCloseTo(0.7 * 13 + 0.3 * young, 9);
    expect(of('pay.basic')).toBeCloseTo(of('role.basic', 0) + of('role.basic', 1), 6);
  });

  it('are trained and supervised head by head', () => {
    // 0.7 in weeks of 37 hours and 0.3 in weeks of 16.
    const people = 0.7 + (0.3 * 37) / 16;
    expect(of('post.people')).toBeCloseTo(people, 9);
    expect(of('post.offDuty')).toBeCloseTo(5.6 * 37 + 37 + ((4 / 5) * 37 + 12) * people, 9);
  });

  it('have the extras between them', () => {
    const extra = worked(
      plain((c) => {
        withExtras(c);
        c.staff.push(role('support worker', { share: 0.7 }), role('senior', { share: 0.3, rate: 18 }));
      }),
    );
    expect(extra.of('role.gross', 0) + extra.of('role.gross', 1)).toBeCloseTo(extra.of('pay.gross'), 6);
  });
});

describe('posts that are stated', () => {
  it('are there whatever is asked for by the hour, which the role under pay gives', () => {
    const found = worked(plain((c) => void c.staff.push(role('manager on site', { posts: 2, rate: 20 }))));
    expect(found.of('role.fte', 0)).toBe(2);
    expect(found.of('role.fte', 1)).toBeCloseTo(HOURS / found.of('post.onDuty'), 9);
    expect(found.of('time.posts')).toBeCloseTo(2 * found.of('post.onDuty'), 9);
    expect(found.of('time.onDuty')).toBeCloseTo(HOURS + 2 * found.of('post.onDuty'), 6);
    // Averages go by those with a share of the hours.
    expect(found.of('pay.rate')).toBe(13);
    expect(found.of('role.gross', 0)).toBeCloseTo(found.of('role.basic', 0) + found.of('role.sick', 0), 9);
  });
});
