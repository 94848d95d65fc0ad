// Whether the people priced are enough for the cover, by arithmetic alone: `viability rota` looks for the rota itself.
import type { Contract } from '../../contract/types.ts';
import { constant, type Figure, figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { A_HAIR } from '../../engine/hair.ts';
import {
  bandApartStaff,
  bandAsleepStaff,
  bandHours,
  bandOnCallStaff,
  bandWakingStaff,
} from '../../figures/calendar.ts';
import { weeksPerYear } from '../../figures/constants.ts';
import { counted, lawOverYear } from '../../figures/leaf.ts';
import { postLeaveHours, postPaid, postSicknessHours } from '../../figures/staff/post.ts';
import { headcount } from '../../figures/staff/staff.ts';
import { bandOnDuty } from '../../figures/time/on-duty.ts';
import { mostAtOnce, mostInADay } from '../../rota/bound.ts';
import { coverOf } from '../../rota/contract/question.ts';
import { longestPresence } from './presence.ts';
import { limit } from './working-week.ts';

const METHOD = 'The costing method, section 14';
const LAW = 'Working Time Regulations 1998 (SI 1998/1833)';

interface Peaks {
  atOnce: number;
  inADay: number;
}

/** The same in every year. */
const peaks = new WeakMap<Contract['cover'], Peaks>();

function peaksOf({ cover }: Pick<Contract, 'cover'>): Peaks {
  let known = peaks.get(cover);
  if (!known) {
    const on = coverOf({ cover });
    known = { atOnce: mostAtOnce(on), inADay: mostInADay(on) };
    peaks.set(cover, known);
  }
  return known;
}

export const people = figure('rota.people', {
  label: 'Workers that the costed hours make up',
  unit: 'workers',
  source: METHOD,
  formula: fx`${headcount}`,
});

export const hoursOnCall = figure('rota.hoursOnCall', {
  label: 'Hours on call at home',
  unit: 'hours/year',
  source: METHOD,
  formula: fx`sum(${bandHours} * ${bandOnCallStaff})`,
});

export const hoursCalledOut = figure('rota.hoursCalledOut', {
  label: 'Hours on call that are worked, where nobody else is there',
  unit: 'hours/year',
  why: 'Waiting at home is no working time; being called out is.',
  source: `${LAW}, regulation 2`,
  formula: fx`sum(if(${bandWakingStaff} > 0 or ${bandAsleepStaff} > 0, 0, min(${bandOnDuty}, ${bandHours} * ${bandOnCallStaff})))`,
});

export const hoursAtWork = figure('rota.hoursAtWork', {
  label: 'Working time on cover',
  unit: 'hours/year',
  why: 'Awake or asleep at work; on call only when called out.',
  source: `${LAW}, regulation 2`,
  formula: fx`sum(${bandHours} * (${bandWakingStaff} + ${bandApartStaff} + ${bandAsleepStaff})) + ${hoursCalledOut}`,
});

const atOnce = counted(
  'rota.atOnce',
  { label: 'Most workers on cover at once in a plain week', unit: 'workers', source: METHOD },
  ({ contract }) => peaksOf(contract).atOnce,
);

const forWorkingWeek = figure('rota.forWorkingWeek', {
  label: 'Workers at the least in whose average weeks the cover fits',
  unit: 'workers',
  source: `${LAW}, regulation 4`,
  formula: fx`${hoursAtWork} / ${weeksPerYear} / ${limit}`,
});

const hoursInADay = counted(
  'rota.hoursInADay',
  { label: 'Most hours at work on cover in any day and night of a plain week', unit: 'hours/day', source: METHOD },
  ({ contract }) => peaksOf(contract).inADay,
);

const forDailyRest = figure('rota.forDailyRest', {
  label: 'Workers at the least in whose days and nights the cover fits',
  unit: 'workers',
  source: `${LAW}, regulation 10`,
  formula: fx`${hoursInADay} / ${longestPresence}`,
});

const hoursPerWeek = constant('constant.hoursPerWeek', 168, {
  label: 'Hours in a week',
  unit: 'hours/week/worker',
  source: 'The costing method',
});

const weeklyRest = lawOverYear('weekly-rest', {
  label: 'Weekly rest',
  unit: 'hours/week/worker',
  source: `${LAW}, regulation 11`,
});

const forDayOff = figure('rota.forDayOff', {
  label: 'Workers at the least if each has a day off a week',
  unit: 'workers',
  why: 'Whoever may be called has no day off.',
  source: `${LAW}, regulation 11`,
  formula: fx`(sum(${bandHours} * (${bandWakingStaff} + ${bandApartStaff} + ${bandAsleepStaff})) + ${hoursOnCall}) / ${weeksPerYear} / (${hoursPerWeek} - ${weeklyRest})`,
});

const away = figure('rota.away', {
  label: 'Share of the year on leave or off sick',
  unit: 'share',
  source: METHOD,
  formula: fx`(${postLeaveHours} + ${postSicknessHours}) / ${postPaid}`,
});

export const least = figure('rota.least', {
  label: 'The fewest workers that arithmetic leaves for the cover',
  unit: 'workers',
  why: 'Nobody can be in two places, nor work when the law says rest, nor while on leave. No rota has fewer; a real one may need more.',
  source: METHOD,
  formula: fx`max(${atOnce}, ${forWorkingWeek}, ${forDailyRest}, ${forDayOff}) / (1 - ${away})`,
});

const hair = constant('constant.hairOfWorkers', A_HAIR, {
  label: 'By how many workers two numbers of them may miss each other and still be equal',
  unit: 'workers',
  source: 'The costing method',
});

export const tooFewPeople = figure('rota.tooFew', {
  label: 'The people priced cannot lawfully give the cover',
  unit: 'flag',
  source: METHOD,
  formula: fx`${people} + ${hair} < ${least}`,
});

export type Reason = 'at-once' | 'working-week' | 'daily-rest' | 'weekly-rest';

/** What holds the fewest up; the first of equals. */
export function whatHoldsItUp(worth: (figure: Figure) => number): Reason {
  const bounds: [Reason, Figure][] = [
    ['at-once', atOnce],
    ['working-week', forWorkingWeek],
    ['daily-rest', forDailyRest],
    ['weekly-rest', forDayOff],
  ];
  const [most] = bounds.sort(([, a], [, b]) => worth(b) - worth(a)) as [[Reason, Figure], ...unknown[]];
  return most[0];
}
