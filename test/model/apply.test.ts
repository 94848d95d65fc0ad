// What a rung of the ladder keeps of the contract as it was sold.
import { describe, expect, it } from 'vitest';
import { figureById } from '../../src/figures/index.ts';
import { addedWhereSafe, applyScenario } from '../../src/model/apply.ts';
import { contextOf, lawOf, workOut } from '../../src/model/run.ts';
import type { ScenarioName } from '../../src/scenarios/index.ts';
import { contractWith } from './contract.fixture.ts';

function applied(name: ScenarioName, changes: Record<string, string>, added?: number) {
  const found = applyScenario(name, contractWith(changes).contract, { added });
  if ('unavailable' in found) throw new Error(found.unavailable);
  return found;
}
/** Figures of a rung in the first year, by id. */
function figuresOf(name: ScenarioName, changes: Record<string, string>) {
  const { contract, rules } = applied(name, changes);
  const results = workOut(contextOf(contract, rules, 1, lawOf(contract, 1)));
  return (id: string): number => results.value(figureById.get(id) as never);
}

describe('overheads of a service that gives less than it bills', () => {
  const LESS = { delivered: '[{way: visit-not-made, value: 20%, source: "Audit, March 2025"}]' };

  it('stay what they are of the hours billed', () => {
    // 100 hours a week are 5,214.29 a year, at £2 each.
    const overheads = '{per_hour: £2, per_year: £500}';
    expect(applied('asDelivered', { ...LESS, overheads }).contract.overheads).toMatchObject({
      per_hour: 0,
      per_year: expect.closeTo(500 + (2 * 100 * 365) / 7, 6),
    });
    expect(figuresOf('asDelivered', { ...LESS, overheads })('cost.overhead')).toBeCloseTo(
      figuresOf('asSpecified', { ...LESS, overheads })('cost.overhead'),
      6,
    );
  });

  it('are as stated where they go by no hour', () => {
    const overheads = '{share: 5%, per_year: £500}';
    expect(applied('asDelivered', { ...LESS, overheads }).contract.overheads).toEqual(
      contractWith({ overheads }).contract.overheads,
    );
    // And on every other rung, whatever they go by.
    expect(applied('safe', { overheads: '{per_hour: £2}' }).contract.overheads.per_hour).toBe(2);
  });
});

describe('where hours on duty are bought', () => {
  const DUTY = { price: '{buys: duty, per_hour: £20}', safe: '{second_worker: 50%}' };

  it('as much contact is given on the rungs that ask for more around it, with more on duty', () => {
    const [specified, safe] = [figuresOf('asSpecified', DUTY), figuresOf('safe', DUTY)];
    expect(safe('time.contactHours')).toBeCloseTo(specified('time.contactHours'), 6);
    expect(safe('time.onDuty')).toBeGreaterThan(specified('time.onDuty') * 1.2);
    expect(applied('safe', DUTY).rules.contactHours).toBeCloseTo(specified('time.contactHours'), 6);
  });

  it('as many are on duty in the legal minimum, where less around a visit leaves more contact', () => {
    const notes = { ...DUTY, lone_working: '{check_in: 10 minutes}' };
    const [specified, minimum] = [figuresOf('asSpecified', notes), figuresOf('legalMinimum', notes)];
    expect(minimum('time.onDuty')).toBeCloseTo(specified('time.onDuty'), 6);
    expect(minimum('time.contactHours')).toBeGreaterThan(specified('time.contactHours'));
    expect(applied('legalMinimum', notes).rules.contactHours).toBeUndefined();
  });

  it('and not where contact is bought: nothing need be kept', () => {
    expect(applied('safe', { safe: '{second_worker: 50%}' }).rules.contactHours).toBeUndefined();
  });

  it('income is that of the contract on every rung', () => {
    const income = figuresOf('asSpecified', DUTY)('income.gross');
    for (const name of ['safe', 'fairWork', 'legalMinimum'] as const)
      expect(figuresOf(name, DUTY)('income.gross'), name).toBeCloseTo(income, 6);
    expect(applied('asSpecified', DUTY).rules.sold).toBeUndefined();
  });
});

describe('cover that answers calls', () => {
  const ON_CALL = {
    demand: '{hours_per_week: 40 hours, visit_length: 1 hour, response_time: 1 hour}',
    cover: '[{days: every day, staff: 1, mode: on-call}]',
  };

  it('is raised by the number that is known, without looking again', () => {
    const { contract, changes, added } = applied('safe', ON_CALL, 3);
    expect(contract.cover.map(({ staff }) => staff)).toEqual([4]);
    expect(added).toBe(3);
    expect(changes.at(-1)).toEqual({
      path: 'cover',
      to: '3 more wherever somebody is on cover',
      why: 'calls find somebody who can come',
    });
    // What the rung changes besides is told before it.
    expect(changes.length).toBe(1 + applied('safe', ON_CALL, 0).changes.length);
  });

  it('stays where none are needed', () => {
    const { contract, changes, added } = applied('safe', ON_CALL, 0);
    expect(contract.cover.map(({ staff }) => staff)).toEqual([1]);
    expect(added).toBe(0);
    expect(changes.map(({ path }) => path)).not.toContain('cover');
  });

  it('is of no number where it cannot be worked out: a rung tells that itself', () => {
    const many = ON_CALL.demand.replace('40 hours', '1000000 hours').replace('1 hour,', '1 minute,');
    expect(addedWhereSafe(contractWith({ ...ON_CALL, demand: many }).contract)).toBeUndefined();
    expect(addedWhereSafe(contractWith({}).contract)).toBeUndefined();
    // A fault of ours is no fault of the contract.
    expect(() => addedWhereSafe({ ...contractWith(ON_CALL).contract, assumptions: undefined } as never)).toThrow(
      TypeError,
    );
  });
});
