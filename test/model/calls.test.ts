// The edges of what a contract may say of its calls: an answer each.
import { describe, expect, it } from 'vitest';
import type { CallResult } from '../../src/calls/types.ts';
import type { Contract } from '../../src/contract/types.ts';
import { callsIn, withCallsOf } from '../../src/model/calls.ts';
import { assessmentOf, contractWith } from './contract.fixture.ts';

function callsOf(changes: Record<string, string>): CallResult | undefined {
  const demand = '{hours_per_week: 40 hours, visit_length: 1 hour, calls: unplanned}';
  const run = assessmentOf({ demand, ...changes }).years[0]?.runs.get('asSpecified');
  return run && callsIn(run.context);
}

/** A hundred windows of an hour or so, one after the other through the week. */
function hundredWindows(): string {
  const days = ['mon', 'tue', 'wed', 'thu', 'fri'];
  return `[${Array.from({ length: 100 }, (_, at) => {
    const from = (at % 20) + 2;
    const two = (hour: number): string => String(hour).padStart(2, '0');
    return `{days: ${days[Math.floor(at / 20)]}, hours: "${two(from)}:00-${two(from + 1)}:00", staff: ${1 + (at % 3)}, mode: on-call}`;
  }).join(', ')}]`;
}

describe('calls of a contract', () => {
  it('with a hundred windows are simulated like any other', () => {
    const result = callsOf({ cover: hundredWindows() });
    expect(result?.allOut?.share).toBeGreaterThan(0);
    expect(result?.groups.length).toBe(3);
  });

  it('are not simulated where no service has so many', () => {
    const demand = '{hours_per_week: 1000000 hours, visit_length: 1 minute, calls: unplanned}';
    const cover = '[{days: every day, staff: 10000, mode: on-call}]';
    expect(() => assessmentOf({ demand, cover })).toThrow('60,000,000 unplanned calls a week');
  });

  it('that come at hours without cover find nobody, and no number on cover would do', () => {
    const result = callsOf({
      demand:
        '{hours_per_week: 40 hours, visit_length: 1 hour, calls: unplanned, pattern: [{days: every day, hours: "00:00-24:00", share: 100%}]}',
      cover: '[{days: every day, hours: "08:00-20:00", staff: 3, mode: on-call}]',
    });
    expect(result?.allOut?.share).toBeGreaterThan(0.45);
    expect(result?.fewest).toBeUndefined();
  });

  it('that need more than are there are never answered', () => {
    const result = callsOf({
      visit: '{travel: 10 minutes, crew: 3}',
      cover: '[{days: every day, staff: 2, mode: on-call}]',
    });
    expect(result?.allOut?.share).toBe(1);
    expect(result?.fewest?.added).toBeGreaterThan(0);
  });

  it('to which it is further than the visit is long are answered, if late', () => {
    const result = callsOf({
      demand: '{hours_per_week: 10 hours, visit_length: 15 minutes, calls: unplanned, response_time: 30 minutes}',
      visit: '{travel: 40 minutes}',
      cover: '[{days: every day, staff: 3, mode: on-call}]',
    });
    expect(result?.inTime?.share).toBe(0);
    expect(result?.late?.share).toBeGreaterThan(0);
    expect(result?.fewest).toBeUndefined();
  });

  it('are none where there are no visits, and a demand of no hours is refused', () => {
    const posts = '[{role: worker, posts: 2}]';
    expect(callsOf({ demand: '{calls: unplanned}', price: '{block_per_year: £90000}', staff: posts })).toBeUndefined();
    const nothing = '{hours_per_week: 0 hours, visit_length: 1 hour, calls: unplanned}';
    expect(() => callsOf({ demand: nothing })).toThrow('demand comes to no work at all');
  });

  it('are not simulated again for a contract that differs in nothing they hang on', () => {
    const demand = '{hours_per_week: 40 hours, visit_length: 1 hour, calls: unplanned}';
    const cover = '[{days: every day, staff: 2, mode: on-call}]';
    const [one, dearer, other] = [1, 2, 3].map(() => contractWith({ demand, cover }).contract) as [
      Contract,
      Contract,
      Contract,
    ];
    // Nothing is known of the other yet.
    withCallsOf(dearer, other);
    const result = callsIn({ contract: one, rules: {} });
    withCallsOf(dearer, one);
    expect(callsIn({ contract: dearer, rules: {} })).toBe(result);
    expect(callsIn({ contract: other, rules: {} })).not.toBe(result);
    expect(callsIn({ contract: other, rules: {} })).toEqual(result);
  });
});
