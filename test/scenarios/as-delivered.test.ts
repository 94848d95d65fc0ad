// What is left of a contract of which somebody saw less done than it is paid for.
import { describe, expect, it } from 'vitest';
import type { Contract } from '../../src/contract/types.ts';
import { scenarios } from '../../src/scenarios/index.ts';
import { contractWith } from '../model/contract.fixture.ts';

const STATED = {
  price:
    '{per_hour: £25.00, at_risk: {share: 10%, expected_loss: 20%}, items: [{name: report, price: £8, per_year: 100, contact_time: 30 minutes, staff_time: 1 hour}, {name: review, price: £9, per_year: 50, contact_time: 20 minutes}]}',
  visit: '{travel: 10 minutes, travel_paid: 80%, notes: 6 minutes, wasted: {share: 10%, staff_time: 30 minutes}}',
  lone_working: '{second_worker: 20%, check_in: 5 minutes}',
  cover: '[{days: every day, hours: "22:00-07:00", staff: 1, mode: on-call}]',
  absence: '{leave: 6 weeks, supervision: 2 hours, training: 4%}',
  supervision: '{span: 10, supervisor_salary: £30000, external: {sessions_per_year: 12, fee: £60}}',
  costs: '{training_fees: £80}',
  staff:
    '[{role: adviser, posts: 4}, {role: case worker, cases: 60, per_worker: 20}, {role: support worker, share: 100%}]',
};

function seen(...entries: string[]) {
  const { contract: was } = contractWith({
    ...STATED,
    delivered: `[${entries.map((entry) => entry.replace('}', `, source: "Audit, March 2025"}`)).join(', ')}]`,
  });
  const applied = scenarios.asDelivered.apply(was);
  if ('unavailable' in applied) throw new Error(applied.unavailable);
  return { ...applied, was };
}

const ALL = { hours: 1, callOuts: 1, overOne: 1 };

describe('what was seen to be delivered', () => {
  it('has no rung where nobody saw anything', () => {
    expect(scenarios.asDelivered.apply(contractWith(STATED).contract)).toEqual({
      unavailable: 'nobody states what was seen to be delivered',
    });
  });

  it('a quarter of the visits not made: as many journeys, three quarters of the hours, and no time at those doors', () => {
    const { contract, rules } = seen('{way: visit-not-made, value: 25%}');
    expect(rules).toEqual({ left: { ...ALL, hours: 0.75 } });
    const { share, staff_time } = contract.visit.wasted;
    // 75 visits of 100 are made; journeys stay 110.
    expect(75 * (1 + share)).toBeCloseTo(110, 9);
    // Ten of the 35 that end at the door take half an hour, the others none.
    expect(35 * staff_time).toBeCloseTo(10 * 0.5, 9);
  });

  it('no visit made at all still has its journeys', () => {
    const { contract, rules } = seen('{way: visit-not-made, value: 100%}');
    expect(rules.left?.hours).toBeGreaterThan(0);
    expect(rules.left?.hours).toBeLessThan(1e-6);
    expect(Number.isFinite(contract.visit.wasted.share)).toBe(true);
  });

  it('where no visit was ever wasted, one that is not made takes no time', () => {
    const { contract: was } = contractWith({
      ...STATED,
      visit: '{travel: 10 minutes}',
      delivered: '[{way: visit-not-made, value: 0%, source: Audit}]',
    });
    const applied = scenarios.asDelivered.apply(was);
    expect((applied as { contract: Contract }).contract.visit.wasted).toMatchObject({ share: 0, staff_time: 0 });
  });

  it('forty minutes of each hour: shorter visits, and two thirds of the hours', () => {
    const { contract, rules } = seen('{way: contact-minutes, value: 40 minutes}');
    expect(contract.demand.visits[0]?.length).toBeCloseTo(2 / 3, 9);
    expect(rules.left?.hours).toBeCloseTo(2 / 3, 9);
  });

  it('a third of call-outs not attended, and half of second workers not there, take from what is left of these alone', () => {
    const { contract, was, rules } = seen(
      '{way: call-out-not-attended, value: 30%}',
      '{way: no-second-worker, value: 50%}',
    );
    expect(contract).toEqual(was);
    expect(rules).toEqual({ left: { hours: 1, callOuts: 0.7, overOne: 0.5 } });
  });

  it('a quarter of the posts empty: those stated, and those that follow from cases', () => {
    const { contract } = seen('{way: posts-empty, value: 25%}');
    expect(contract.staff.map(({ posts, cases, share }) => [posts, cases, share])).toEqual([
      [3, undefined, undefined],
      [undefined, 45, undefined],
      [undefined, undefined, 1],
    ]);
  });

  it('half of travel, notes and checking in unpaid', () => {
    const { contract, was } = seen('{way: travel-and-notes-unpaid, value: 50%}');
    expect(contract.visit).toEqual({ ...was.visit, travel_paid: 0.4, notes: was.visit.notes / 2 });
    expect(contract.lone_working).toEqual({ ...was.lone_working, check_in: was.lone_working.check_in / 2 });
  });

  it('three quarters of supervision and training dropped: the time, the supervisors, the sessions and the fees', () => {
    const { contract, was } = seen('{way: supervision-dropped, value: 75%}');
    expect(contract.absence).toEqual({ ...was.absence, supervision: { amount: 0.5 }, training: { share: 0.01 } });
    // A quarter of the supervisors: each has four times as many.
    expect(contract.supervision).toEqual({ ...was.supervision, span: 40, external: { sessions_per_year: 3, fee: 60 } });
    expect(contract.costs).toEqual({ ...was.costs, training_fees: 20 });
  });

  it('all of supervision dropped: nobody supervises', () => {
    expect(seen('{way: supervision-dropped, value: 100%}').contract.supervision.span).toBe(0);
  });

  it('results that were not reached cost nothing', () => {
    const { contract, was, rules } = seen('{way: results-not-reached, value: 40%}');
    expect([contract, rules]).toEqual([was, { left: ALL }]);
  });

  it('a report by phone: its own contact and staff time as seen, what nobody saw as specified, and no other piece', () => {
    const { contract, was } = seen('{item: report, contact_time: 3 minutes}');
    const [report, review] = contract.price.items;
    expect(report).toEqual({ ...was.price.items[0], contact_time: 3 / 60 });
    expect(review).toEqual(was.price.items[1]);
    expect(seen('{item: review, staff_time: 12 minutes}').contract.price.items[1]).toMatchObject({
      contact_time: 20 / 60,
      staff_time: 0.2,
    });
  });

  it('adds up what was seen, and names each with how much', () => {
    const { rules, changes } = seen(
      '{way: visit-not-made, value: 20%}',
      '{way: contact-minutes, value: 30 minutes}',
      '{item: report, contact_time: 3 minutes}',
    );
    expect(rules.left?.hours).toBeCloseTo(0.8 * 0.5, 9);
    expect(changes).toEqual([
      { path: 'delivered[0]', to: 'visit-not-made: 20%', why: 'somebody saw it' },
      { path: 'delivered[1]', to: 'contact-minutes: 30 minutes', why: 'somebody saw it' },
      { path: 'delivered[2]', to: 'report', why: 'somebody saw it' },
    ]);
  });
});
