import { describe, expect, test } from 'vitest';
import { fewest, isEnough, sharesUnder, withMore } from '../../src/calls/fewest.ts';
import type { CallQuestion } from '../../src/calls/types.ts';
import { erlangLoss } from './erlang.fixture.ts';
import { ask, between, everyQuarter, perWeek } from './question.fixture.ts';

const LENGTH = { weeks: 200, seed: 1 };
function found(changes: Partial<CallQuestion>) {
  const question = ask(changes);
  return { question, found: fewest(question, LENGTH, sharesUnder(question, LENGTH)) };
}

describe('the fewest workers', () => {
  test('are as many as leave at most 5% that find all out, by the formula too', () => {
    const { found: enough } = found({ perYear: perWeek(336 * 3) });
    // Three erlangs: six lose 5.2%, seven lose 2.2%.
    expect(erlangLoss(3, 6)).toBeGreaterThan(0.05);
    expect(erlangLoss(3, 7)).toBeLessThan(0.05);
    expect(enough?.added).toBe(6);
    expect(enough?.shares.allOut?.high).toBeLessThanOrEqual(0.05);
  });

  test.each([60, 200, 500, 1500])('of %d calls a week are enough, and one fewer are not', (calls) => {
    const { question, found: enough } = found({ perYear: perWeek(calls), responseTime: 0.5 });
    expect(enough?.added).toBeGreaterThan(0);
    expect(isEnough(sharesUnder(withMore(question, enough?.added ?? 0), LENGTH), question)).toBe(true);
    expect(isEnough(sharesUnder(withMore(question, (enough?.added ?? 0) - 1), LENGTH), question)).toBe(false);
  });

  test('are no more than today where that is enough', () => {
    expect(found({ perYear: perWeek(2), responseTime: 2 }).found?.added).toBe(0);
  });

  test('are added in every window, twice where two overlap', () => {
    const { question } = found({ onDuty: between(0, 84, 2, 1), oneMore: between(0, 84, 2, 0) });
    expect(withMore(question, 3).onDuty).toEqual(between(0, 84, 8, 1));
  });

  test('are no number where travel alone takes too long', () => {
    expect(found({ travel: 1, responseTime: 0.75 }).found).toBeUndefined();
  });

  test('are no number where calls come in hours without any cover', () => {
    expect(found({ onDuty: between(0, 84, 1), oneMore: between(0, 84, 1) }).found).toBeUndefined();
  });

  test('are no number where nobody is on cover at all', () => {
    expect(found({ onDuty: everyQuarter(0), oneMore: everyQuarter(0) }).found).toBeUndefined();
  });

  test('are no number where other cover, which stays, answers too few', () => {
    // Half the week is waking cover of one, to which nobody is added, with four erlangs of calls.
    const changes = { perYear: perWeek(336 * 4), oneMore: between(0, 84, 1) };
    expect(found(changes).found).toBeUndefined();
  });
});
