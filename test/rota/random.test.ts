// Any cover at all: the rota that comes back keeps every rule, by a checker that knows nothing of how it was made.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CoverMode } from '../../src/calendar/types.ts';
import { week } from '../../src/calls/contract/question.ts';
import { boundOf, wholePeople } from '../../src/rota/bound.ts';
import { brokenRules } from '../../src/rota/broken.ts';
import { fewestPeople } from '../../src/rota/fewest.ts';
import type { RotaQuestion } from '../../src/rota/types.ts';
import { asked, solver } from './question.fixture.ts';

const MODES: readonly CoverMode[] = ['waking', 'sleep-in', 'on-call'];

const windowOf = fc.record({
  mode: fc.constantFrom(...MODES),
  days: fc.integer({ min: 1, max: 127 }),
  start: fc.integer({ min: 0, max: 95 }),
  length: fc.integer({ min: 2, max: 96 }),
  staff: fc.integer({ min: 1, max: 3 }),
});

const questions = fc
  .record({
    windows: fc.array(windowOf, { minLength: 1, maxLength: 3 }),
    contractedWeek: fc.integer({ min: 16, max: 60 }),
    calledOut: fc.constantFrom(0, 0.1, 0.5),
    hasHazards: fc.boolean(),
  })
  .map(({ windows, ...rest }): RotaQuestion => {
    const on = (mode: CoverMode): number[] =>
      week(
        windows
          .filter((window) => window.mode === mode)
          .map((window) => ({ ...window, end: window.start + window.length, onBankHolidays: true })),
        ({ staff }) => staff,
      );
    return {
      ...asked([]),
      ...rest,
      cover: { waking: on('waking'), 'sleep-in': on('sleep-in'), 'on-call': on('on-call') },
    };
  });

describe('any cover', () => {
  it('has a rota that keeps every rule, with no fewer people than arithmetic asks for', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(questions, (question) => {
        const { rota, bound } = fewestPeople(question, solver);
        expect(rota).toBeDefined();
        if (!rota) return;
        expect(brokenRules(question, rota)).toEqual([]);
        expect(rota.people).toBeGreaterThanOrEqual(wholePeople(bound.people));
        expect(bound).toEqual(boundOf(question));
      }),
      { numRuns: 25, seed: 14 },
    );
  });
});
