import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { weeksPerYear } from '../../figures/constants.ts';
import { contractedWeek } from '../../figures/inputs/pay.ts';
import { lawOverYear } from '../../figures/leaf.ts';
import { headcount } from '../../figures/staff/staff.ts';
import { hours, number, plural } from '../../words/words.ts';
import { defineCheck, type Found, UNSTATED } from '../check.ts';
import { firstWhere, isUnknown, runsOf, unworked } from '../subject.ts';
import { valueIn } from '../value.ts';
import { hoursAsleepAtWork } from './presence.ts';

const LAW = 'Working Time Regulations 1998 (SI 1998/1833), regulation 4';

export const limit = lawOverYear('working-week-limit', {
  label: 'Limit of the average working week',
  unit: 'hours/week/worker',
  source: LAW,
});

const weekAtWork = figure('check.weekAtWork', {
  label: 'Average week of a worker, sleep-ins included',
  unit: 'hours/week/worker',
  source: LAW,
  formula: fx`${contractedWeek} + ${hoursAsleepAtWork} / ${headcount} / ${weeksPerYear}`,
});

const weekOverLimit = figure('check.weekOverLimit', {
  label: 'The average week is over the limit',
  unit: 'flag',
  source: LAW,
  formula: fx`${weekAtWork} > ${limit}`,
});

export const HOW_MANY_SHARE =
  'How many workers is the cover to be shared among, and what is to happen if they do not agree to more than 48 hours?';

export const workingWeek = defineCheck({
  id: 'working-week',
  title: 'The cover asked for takes more than 48 hours a week of each worker',
  severity: 'major',
  dimension: 'law',
  at: 'pay.contracted_week',
  condition: weekOverLimit,
  sources: [
    'Working Time Regulations 1998 (SI 1998/1833), regulations 2, 4 and 5, from 1 October 1998',
    'Northern Ireland: Working Time Regulations 2016 (SR 2016/49)',
  ],
  unstated: {
    says: 'Nobody states whether workers must be there or on call when nobody has called, so the limits of working time cannot be looked at.',
    asks: 'Is anybody to be at work, asleep at work or on call at other times: when, and how many?',
    severity: 'info',
    path: 'cover',
  },
  unworked: 'Whether the cover keeps to the limits of working time',
  rests: { week: weekAtWork, limit, asleep: hoursAsleepAtWork, headcount },
  find(subject): Found<never>[] {
    if (runsOf(subject).length === 0) return unworked(subject);
    const run = firstWhere(weekOverLimit, subject)?.run;
    if (!run) return isUnknown(subject.file, 'cover') ? [UNSTATED] : [];
    return [{ status: 'found', run, path: valueIn(hoursAsleepAtWork, run) > 0 ? 'cover' : 'pay.contracted_week' }];
  },
  says: ({ week, limit: most, asleep, headcount: heads }) => {
    const why =
      asleep > 0
        ? `${hours(asleep, 0)} a year asleep at work are working time too, shared among ${plural(heads, 'worker', undefined, 1)}`
        : 'that is the week the contract states';
    return `Each worker would be at work ${hours(week)} a week on average, over the ${number(most)} of the law: ${why}. A worker may agree in writing to more; an employer may not require it.`;
  },
  asks: HOW_MANY_SHARE,
  remedy: 'The cover asked for can be given in weeks of no more than 48 hours.',
  page: () => ({
    checks:
      'Works out the average week of a worker: the contracted week, and the hours of sleep-ins, which are working time though hardly paid, shared among the workers that the paid hours make up. It must not be over 48 hours.',
    why: 'A sleep-in adds little to the paid hours, and so little to the number of workers that a costing reckons with. Somebody must still be there every night.',
    example:
      'A sleep-in of 9 hours every night is 63 hours a week. Where the paid work makes up one post of 37 hours, that worker would be there 100 hours a week. Two more workers to share it with are two more to recruit and train: at £700 and £100 each, £1,600 that the price must hold.',
    console: {
      command:
        'viability what-if contracts/home-care-2026-funded.yaml --set "pay.contracted_week=50 hours" --set "pay.full_time_week=50 hours"',
      prints: 'Each worker would be at work 50 hours a week on average, over the 48 of the law',
    },
    basedOn: ['The limit of regulation 4, averaged over 17 weeks, or 26 where care must go on without a break'],
    exclusions: [
      'Being on call at home, which is not working time by itself',
      'Work that a worker does for another employer',
    ],
    couldBeWrong: ['Workers have agreed in writing to more', 'Sleep-ins are shared with workers of another contract'],
  }),
});
