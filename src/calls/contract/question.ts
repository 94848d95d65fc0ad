// The one place where a contract becomes a question about calls.
//
// A plain week stands for the year: windows hold as on days that are no bank holiday. An hour of the week means that, and
// calls that come on bank holidays only are left out.

import { OFFICE_HOURS } from '../../calendar/layout.ts';
import { slotOf } from '../../calendar/slot.ts';
import type { CoverWindow, Window } from '../../calendar/types.ts';
import { QUARTERS_A_DAY, QUARTERS_A_WEEK } from '../../calendar/week.ts';
import type { Contract } from '../../contract/types.ts';
import { A_HAIR } from '../../engine/hair.ts';
import type { CallQuestion } from '../types.ts';

/** Waking cover with `takes_visits: no` is there beside the visits. */
type Cover = CoverWindow & { takes_visits?: boolean };

/** What the costing works out of a contract year. */
export interface YearOfCalls {
  /** `time.journeys` */
  journeys: number;
  /** `time.crew` */
  crew: number;
}

/** The contract's week, put to so many calls a year. */
export function questionOf(
  { demand, cover, visit, lone_working }: Pick<Contract, 'demand' | 'cover' | 'visit' | 'lone_working'>,
  { journeys, crew }: YearOfCalls,
): CallQuestion {
  const sent = cover.filter(isSent);
  const visits = demand.visits.map(({ length, share }) => ({ length, share: share / length }));
  const all = visits.reduce((sum, { share }) => sum + share, 0);
  return {
    perYear: journeys,
    density: densityOf(demand.pattern, sent),
    // A part of a person cannot be sent.
    onDuty: week(sent, ({ staff }) => staff).map((staff) => Math.floor(staff + A_HAIR)),
    oneMore: week(toBeRaised(cover), () => 1),
    crew,
    travel: visit.travel,
    visits: visits.map(({ length, share }) => ({ length, share: share / all })),
    notes: visit.notes,
    checkIn: lone_working.check_in,
    // Wasted visits are stated for each visit made.
    wasted: { share: visit.wasted.share / (1 + visit.wasted.share), staffTime: visit.wasted.staff_time },
    responseTime: demand.response_time,
  };
}

/** The windows to which more workers are added: where somebody is asleep or on call, else all from which one is sent. */
export function toBeRaised<T extends Cover>(cover: readonly T[]): readonly T[] {
  const sent = cover.filter(isSent);
  const resting = sent.filter(({ mode }) => mode !== 'waking');
  return resting.length > 0 ? resting : sent;
}

function isSent(window: Cover): boolean {
  return window.staff > 0 && window.takes_visits !== false;
}

/** Where demand falls unless a pattern says: on waking cover, else on any other, else on office hours. */
export function demandWindows(pattern: readonly Window[], cover: readonly Cover[]): readonly Window[] {
  if (pattern.length > 0) return pattern;
  const sent = cover.filter(isSent);
  const waking = sent.filter(({ mode }) => mode === 'waking');
  if (waking.length > 0) return waking;
  return sent.length > 0 ? sent : [OFFICE_HOURS];
}

function densityOf(pattern: Contract['demand']['pattern'], cover: readonly Cover[]): number[] {
  if (pattern.length > 0) {
    const quarters = pattern.map((entry) => week([entry], () => 1).reduce((sum, one) => sum + one, 0));
    return week(pattern, ({ share }, at) => share / (quarters[at] as number));
  }
  const covered = week(demandWindows(pattern, cover), () => 1).map((times) => (times > 0 ? 1 : 0));
  const sum = covered.reduce<number>((all, one) => all + one, 0);
  return covered.map((one) => one / sum);
}

/** For each quarter-hour of a plain week the sum of what the windows that hold then are worth. */
export function week<T extends Window>(windows: readonly T[], worth: (window: T, at: number) => number): number[] {
  const sums = new Array<number>(QUARTERS_A_WEEK).fill(0);
  windows.forEach((window, at) => {
    const { kinds, start, end } = slotOf(window);
    const value = worth(window, at);
    for (let day = 0; day < 7; day++) {
      if (((kinds >> day) & 1) === 0) continue;
      for (let quarter = day * QUARTERS_A_DAY + start; quarter < day * QUARTERS_A_DAY + end; quarter++) {
        // What runs past the last midnight is in the first morning.
        const on = quarter % QUARTERS_A_WEEK;
        sums[on] = (sums[on] as number) + value;
      }
    }
  });
  return sums;
}
