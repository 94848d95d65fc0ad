import { describe, expect, it } from 'vitest';
import { sumsCannotBeMade } from '../../../src/checks/finance/sums-cannot-be-made.ts';
import { holdsFor } from '../../../src/checks/value.ts';
import { answers } from '../answers.ts';
import { type Changes, changed, look, NO_HOURS, PLAIN, subjectOf } from '../looking.ts';

answers(sumsCannotBeMade, [
  ['nothing', 'hours, length and price are stated', {}],
  ['cannotTell', 'nobody states the hours', NO_HOURS],
  ['nothing', 'nobody states the price: cost can be worked out', { 'price.per_hour': 'unknown' }],
]);

describe('sums-cannot-be-made', () => {
  it('a condition on the contract alone, where no year can be worked out', () => {
    const holdsWith = (changes: Changes) =>
      holdsFor(sumsCannotBeMade.condition, subjectOf(changed(PLAIN, changes)).file.contract);
    expect(holdsWith({})).toBe(false);
    expect(holdsWith(NO_HOURS)).toBe(true);
  });

  it('one answer for each thing missing', () => {
    const outcomes = look(sumsCannotBeMade, {
      'demand.hours_per_week': 'unknown',
      'demand.visits': '[{length: unknown, share: 100%}]',
    });
    expect(outcomes.map(({ at }) => at.path)).toEqual(['demand.hours_per_week', 'demand.visits[0].length']);
  });
});
