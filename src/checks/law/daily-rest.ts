import type { CoverWindow } from '../../calendar/types.ts';
import { formatHours } from '../../calendar/window.ts';
import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { daysOfYear } from '../../figures/calendar.ts';
import { headcount } from '../../figures/staff/staff.ts';
import { hours, number, plural } from '../../words/words.ts';
import { defineCheck, type Found } from '../check.ts';
import { firstRun } from '../subject.ts';
import { holdsIn, valueIn } from '../value.ts';
import { dailyRest, hoursPresent, lengthOf, longestPresence } from './presence.ts';

const LAW = 'Working Time Regulations 1998 (SI 1998/1833), regulation 10';

const workersNeeded = figure('check.workersNeededForDailyRest', {
  label: 'The fewest workers with whom each has the daily rest',
  unit: 'workers',
  source: LAW,
  formula: fx`${hoursPresent} / ${daysOfYear} / ${longestPresence}`,
});

const tooFew = figure('check.tooFewForDailyRest', {
  label: 'There are too few workers for each to have the daily rest',
  unit: 'flag',
  source: LAW,
  formula: fx`${headcount} < ${workersNeeded}`,
});

export const WHO_RESTS = 'Who is there when the worker rests, and where is the cost of that person?';

export const dailyRestKept = defineCheck({
  id: 'daily-rest',
  title: 'The cover asked for leaves no room for 11 hours of rest a day',
  severity: 'major',
  dimension: 'law',
  at: 'cover',
  condition: tooFew,
  sources: [
    'Working Time Regulations 1998 (SI 1998/1833), regulations 10, 21 and 24, from 1 October 1998',
    'Northern Ireland: Working Time Regulations 2016 (SR 2016/49)',
  ],
  rests: { workersNeeded, headcount, rest: dailyRest, most: longestPresence, longest: 'hours' },
  find(subject): Found<{ window?: CoverWindow; longest?: number }>[] {
    const { cover } = subject.file.contract;
    const run = firstRun(subject);
    if (!run) return [];
    if (holdsIn(tooFew, run)) return [{ status: 'found', run, finds: {} }];
    const most = valueIn(longestPresence, run);
    const at = cover.findIndex((each) => each.mode !== 'on-call' && lengthOf(each) > most);
    const window = cover[at];
    if (!window) return [];
    const finds = { window, longest: lengthOf(window) };
    return [{ status: 'cannotTell', severity: 'info', run, finds, path: `cover[${at}]` }];
  },
  says: ({ workersNeeded: needed, headcount: heads, rest, most, window, longest }) =>
    window
      ? `The cover of ${formatHours(window)} runs ${hours(longest)} at a time, and a worker may be there ${hours(most)} at most before ${hours(rest)} of rest. Nobody states how it is split.`
      : `The cover needs ${plural(needed, 'worker', undefined, 1)} at the least if each is to have ${hours(rest)} of rest in every 24, ` +
        `even without a day off; the paid hours make up ${number(heads, 1)}. No agreement can give that rest away.`,
  asks: ({ window }) => (window ? 'Into which shifts is this cover split, and is time to hand over paid?' : WHO_RESTS),
  remedy: 'The cover asked for leaves each worker 11 hours of rest a day.',
  page: () => ({
    checks:
      'Counts the hours in which cover has somebody there, awake or asleep, and the fewest workers who could do them if each has 11 hours of rest in every 24. It asks how cover that runs longer than 13 hours at a time is split into shifts.',
    why: 'Where care must go on without a break the rest may be given later, but it must be given. A costing with fewer people than the rest needs is a costing of something that may not be done.',
    example:
      'A sleep-in of 10 hours a night and a waking shift of 14 hours a day are 24 hours of presence. One worker may be there 13 of them: it takes two a day at the least, before any day off. Half an hour a day to hand over is £2,228 a year at £12.21.',
    console: {
      command:
        'viability what-if contracts/home-care-2026-funded.yaml --set "cover=[{days: every day, hours: \'00:00-24:00\', staff: 1, mode: waking}]"',
      prints: 'runs 24 hours at a time, and a worker may be there 13 hours at most',
    },
    basedOn: ['Regulation 10: 11 consecutive hours in each 24', 'The headcount that the paid hours make up'],
    exclusions: ['On-call cover at home', 'Weekly rest, which would take more workers still'],
    couldBeWrong: [
      'Compensatory rest is given later, as the law allows where care must not stop',
      'Cover is shared with another contract',
    ],
  }),
});
