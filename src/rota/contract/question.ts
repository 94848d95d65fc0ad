// The one place where a contract becomes a question about rotas.
//
// A plain week stands for the year, as it does for calls: windows hold as on days that are no bank holiday.
import type { CoverMode } from '../../calendar/types.ts';
import { week } from '../../calls/contract/question.ts';
import type { Contract } from '../../contract/types.ts';
import { knownOn, type RateName, rates } from '../../rates/index.ts';
import { wholePeople } from '../bound.ts';
import type { RotaQuestion, WorkingTime } from '../types.ts';

/** What the costing works out of a contract year. */
export interface YearOfCover {
  /** `staff.week` */
  contractedWeek: number;
  /** Share of the hours on call that is worked. */
  calledOut: number;
}

type Covered = Pick<Contract, 'cover'>;

/** Those on cover in each quarter-hour of a plain week, parts of a post as such, by mode. */
export function coverOf({ cover }: Covered): RotaQuestion['cover'] {
  const on = (mode: CoverMode): number[] =>
    week(
      cover.filter((window) => window.mode === mode),
      ({ staff }) => staff,
    );
  return { waking: on('waking'), 'sleep-in': on('sleep-in'), 'on-call': on('on-call') };
}

/** A part of a post that must be there is a person who must be there. */
export function rotaQuestionOf(
  contract: Pick<Contract, 'contract' | 'cover' | 'lone_working'>,
  { contractedWeek, calledOut }: YearOfCover,
): RotaQuestion {
  const parts = coverOf(contract);
  const whole = (on: readonly number[]): number[] => on.map(wholePeople);
  return {
    cover: { waking: whole(parts.waking), 'sleep-in': whole(parts['sleep-in']), 'on-call': whole(parts['on-call']) },
    calledOut,
    law: lawOf(contract),
    contractedWeek,
    hasHazards: contract.lone_working.risks.length > 0,
  };
}

/** Limits of working time on the first day: they have not changed within a term. */
function lawOf({ contract }: Pick<Contract, 'contract'>): WorkingTime {
  const on = (rate: RateName): number => knownOn(rates[rate], contract.start).value;
  return {
    weekLimit: on('working-week-limit'),
    referenceWeeks: on('working-week-reference'),
    dailyRest: on('daily-rest'),
    weeklyRest: on('weekly-rest'),
    nightLimit: on('night-work-limit'),
    nightStart: on('night-time-start'),
    nightEnd: on('night-time-end'),
    nightHours: on('night-worker-hours'),
    restBreak: on('rest-break'),
    breakAfter: on('rest-break-after'),
  };
}
