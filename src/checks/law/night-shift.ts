import type { CoverWindow } from '../../calendar/types.ts';
import { formatHours } from '../../calendar/window.ts';
import { rates, valueOn } from '../../rates/index.ts';
import { hours, joinWords } from '../../words/words.ts';
import { type Check, isStated } from '../check.ts';
import { isUnknown } from '../unstated.ts';
import { lengthOf } from './presence.ts';

/** Night time is 23:00 to 06:00 unless agreed otherwise; who works three hours of it is a night worker. In quarter-hours. */
const NIGHT = [
  { start: 0, end: 24 },
  { start: 92, end: 120 },
];
const NIGHT_WORKER = 12;
/** Longer than this is no one worker's shift: 11 hours of rest are due in each 24. */
const LONGEST_SHIFT = 13;

export const nightShift: Check = {
  id: 'night-shift',
  title: 'A night of waking cover is longer than a night worker may do where the work is hazardous',
  severity: 'major',
  dimension: 'law',
  at: 'cover',
  sources: [
    'Working Time Regulations 1998 (SI 1998/1833), regulations 2, 6 and 7, from 1 October 1998',
    'Northern Ireland: Working Time Regulations 2016 (SR 2016/49)',
  ],
  look({ file }) {
    const { contract } = file;
    if (contract.cover.length === 0) return [];
    const limit = valueOn(rates['night-work-limit'], contract.contract.start, { wages: 0, prices: 0 }).value;
    const at = contract.cover.findIndex((window) => isLongNight(window, limit));
    const window = contract.cover[at];
    if (!window) return [];
    const { risks } = contract.lone_working;
    const shift = `Waking cover of ${formatHours(window)} is ${hours(lengthOf(window))} for one worker, and a night worker's normal hours may average ${hours(limit)} in each 24`;
    const path = `cover[${at}]`;
    if (risks.length > 0)
      return [
        {
          status: 'found',
          message: `${shift}; where the risk assessment finds special hazards or heavy strain, no night may be longer. The contract names ${joinWords(risks)}.`,
          question: 'Has the risk assessment looked at nights, and is the night to be shared between two workers?',
          path,
        },
      ];
    if (isStated(file, 'lone_working.risks') && !isUnknown(file, 'lone_working.risks')) return [];
    return [
      {
        status: 'cannotTell',
        severity: 'minor',
        message: `${shift}; where there are special hazards or heavy strain, no night may be longer. Nobody states the risks of this work.`,
        question: 'What does the risk assessment say of the nights, and how are they shared?',
        path,
      },
    ];
  },
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
};

function isLongNight(window: CoverWindow, limit: number): boolean {
  if (window.mode !== 'waking' || window.staff === 0) return false;
  const long = lengthOf(window);
  if (long <= limit || long > LONGEST_SHIFT) return false;
  const night = NIGHT.reduce(
    (sum, { start, end }) => sum + Math.max(0, Math.min(end, window.end) - Math.max(start, window.start)),
    0,
  );
  return night >= NIGHT_WORKER;
}
