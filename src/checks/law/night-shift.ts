import type { CoverWindow } from '../../calendar/types.ts';
import { formatHours } from '../../calendar/window.ts';
import type { Contract } from '../../contract/types.ts';
import { knownOn, type RateName, rates } from '../../rates/index.ts';
import { hours } from '../../words/words.ts';
import { defineCheck, type Found } from '../check.ts';
import { risksOf, risksWords } from '../quality/alone.ts';
import { isKnown } from '../subject.ts';
import { told } from '../value.ts';
import { lengthOf } from './presence.ts';

const longNight = told(
  'check.longNight',
  'Waking cover that reaches into the night is longer than a night worker may do, and no longer than one shift',
  (contract) => longNightOf(contract) >= 0,
);

interface Finds {
  window: CoverWindow;
  risks: readonly string[];
  named: string;
  length: number;
  limit: number;
}

export const nightShift = defineCheck({
  id: 'night-shift',
  title: 'A night of waking cover is longer than a night worker may do where the work is hazardous',
  severity: 'major',
  dimension: 'law',
  at: 'cover',
  condition: longNight,
  sources: [
    'Working Time Regulations 1998 (SI 1998/1833), regulations 2, 6 and 7, from 1 October 1998',
    'Northern Ireland: Working Time Regulations 2016 (SR 2016/49)',
  ],
  rests: { length: 'hours', limit: 'hours/day' },
  find({ file }): Found<Finds>[] {
    const { contract } = file;
    const at = longNightOf(contract);
    const window = contract.cover[at];
    if (!window) return [];
    const { risks } = contract.lone_working;
    if (risks.length === 0 && isKnown(file, 'lone_working.risks')) return [];
    const finds = {
      window,
      risks,
      named: risksWords(risksOf(file)),
      length: lengthOf(window),
      limit: lawAtStart('night-work-limit', contract),
    };
    const told =
      risks.length > 0 ? ({ status: 'found' } as const) : ({ status: 'cannotTell', severity: 'minor' } as const);
    return [{ ...told, finds, path: `cover[${at}]` }];
  },
  tells: ['cover[].staff', 'cover[].mode', 'cover[].hours'],
  says({ window, risks, named, length, limit }) {
    const shift = `Waking cover of ${formatHours(window)} is ${hours(length)} for one worker, and a night worker's normal hours may average ${hours(limit)} in each 24`;
    return risks.length > 0
      ? `${shift}; where the risk assessment finds special hazards or heavy strain, no night may be longer. ${named}.`
      : `${shift}; where there are special hazards or heavy strain, no night may be longer. Nobody states the risks of this work.`;
  },
  asks: ({ risks }) =>
    risks.length > 0
      ? 'Has the risk assessment looked at nights, and is the night to be shared between two workers?'
      : 'What does the risk assessment say of the nights, and how are they shared?',
  remedy: 'Nights of hazardous work are no longer than 8 hours for each worker.',
  page: () => ({
    checks:
      'Looks for waking cover that reaches at least three hours into the night (23:00 to 06:00) and is longer than 8 hours, but no longer than one worker may be there. With special hazards, or heavy physical or mental strain, 8 hours is the most in any 24; without, it is an average.',
    why: 'Nights alone with people in crisis are what the rule was made for. Shared between two workers, the night costs a handover and a second journey, and free health assessments are due to those who work it.',
    example:
      'A night of 10 hours in two shifts of 5 hours and 15 minutes, with half an hour to hand over, is 10.5 paid hours: 5% more, £2,228 a year at £12.21.',
    console: {
      command:
        'viability what-if contracts/family-support-2015.yaml --set "cover=[{days: every day, hours: \'21:00-07:00\', staff: 1, mode: waking}]"',
      prints: 'Waking cover of 21:00-07:00 is 10 hours for one worker',
    },
    basedOn: [
      'Regulation 6: an average of 8 hours in each 24, and 8 in any 24 where there are special hazards or heavy strain',
    ],
    exclusions: [
      'Sleep-ins and on-call cover',
      'Cover longer than 13 hours, which is more than one shift: see daily-rest',
    ],
    couldBeWrong: [
      'The window is already shared between workers',
      'Where care must go on without a break the limit may be exceeded if equal rest is given after',
      'The risk assessment found no special hazards',
    ],
  }),
});

/** The law on the first day: limits of working time have not changed within a term. */
function lawAtStart(rate: RateName, { contract }: Contract): number {
  return knownOn(rates[rate], contract.start).value;
}

/** Which window of the cover it is; -1 where none. */
function longNightOf(contract: Contract): number {
  return contract.cover.findIndex((window) => isLongNight(window, contract));
}

function isLongNight(window: CoverWindow, contract: Contract): boolean {
  if (window.mode !== 'waking') return false;
  const law = (rate: RateName): number => lawAtStart(rate, contract);
  const length = lengthOf(window);
  // Longer than what the daily rest leaves is no one worker's shift.
  if (length <= law('night-work-limit') || length > 24 - law('daily-rest')) return false;
  const [from, to] = [law('night-time-start'), law('night-time-end')];
  // The night before the day that the window belongs to, and the night after.
  const nights = [from - 24, from].map((start) => ({ start, end: start + ((to - from + 24) % 24) }));
  const inTheNight = nights.reduce(
    (sum, { start, end }) => sum + Math.max(0, Math.min(end, window.end / 4) - Math.max(start, window.start / 4)),
    0,
  );
  return inTheNight >= law('night-worker-hours');
}
