// Questions about rotas for tests: cover by windows as a contract writes them, under the law of today.

import type { CoverMode } from '../../src/calendar/types.ts';
import { QUARTERS_A_DAY } from '../../src/calendar/week.ts';
import { week } from '../../src/calls/contract/question.ts';
import { loadSolver } from '../../src/rota/highs.ts';
import type { RotaQuestion, WorkingTime } from '../../src/rota/types.ts';
import { at } from '../calls/question.fixture.ts';

export const LAW: WorkingTime = {
  weekLimit: 48,
  referenceWeeks: 17,
  dailyRest: 11,
  weeklyRest: 24,
  nightLimit: 8,
  nightStart: 23,
  nightEnd: 6,
  nightHours: 3,
  restBreak: 20,
  breakAfter: 6,
};

type Window = readonly [mode: CoverMode, days: string, hours: string, staff?: number];

export function asked(windows: readonly Window[], changes: Partial<RotaQuestion> = {}): RotaQuestion {
  const on = (mode: CoverMode): number[] =>
    week(
      windows.filter(([each]) => each === mode).map(([, days, hours, staff = 1]) => ({ ...at(days, hours), staff })),
      ({ staff }) => staff,
    );
  return {
    cover: { waking: on('waking'), 'sleep-in': on('sleep-in'), 'on-call': on('on-call') },
    calledOut: 0,
    law: LAW,
    contractedWeek: 48,
    hasHazards: false,
    ...changes,
  };
}

/** A time of the week: 0 is Monday. */
export const time = (day: number, hour: number): number => day * QUARTERS_A_DAY + hour * 4;
export const piece = (mode: CoverMode, day: number, from: number, to: number) => ({
  mode,
  start: time(day, from),
  end: time(day, to),
});

/** HiGHS, once for all tests of a file. */
export const solver = await loadSolver();
