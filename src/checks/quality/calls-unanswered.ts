import { answeredOf, missedOf } from '../../calls/interval.ts';
import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { callsIn } from '../../model/calls.ts';
import { share, wholeShare } from '../../words/words.ts';
import { defineCheck, type Found } from '../check.ts';
import { firstRun } from '../subject.ts';
import { holdsIn } from '../value.ts';
import { answeredAtMost, callsAllOut, enoughInTime } from './busy.ts';
import { atOnce, coverWords, responseTime, staffFor } from './response-time-not-kept.ts';

const unanswered = figure('check.callsUnanswered', {
  label: 'Fewer calls are answered than should be, and no short response time is set that says so',
  unit: 'flag',
  source: 'The costing method, section 14',
  formula: fx`${answeredAtMost} < ${enoughInTime} and not(${responseTime} <= ${atOnce})`,
});

interface Finds {
  allOut: number;
  answered: number;
  isTimed: boolean;
  staff: readonly number[];
  worst: string | undefined;
  inWorst: number;
}

export const callsUnanswered = defineCheck({
  id: 'calls-unanswered',
  title: 'Calls come that nobody can answer',
  severity: 'major',
  dimension: 'quality',
  at: 'cover',
  condition: unanswered,
  thresholds: [enoughInTime, atOnce],
  sources: ['The costing method, section 14'],
  rests: { allOut: callsAllOut, answered: 'share', inWorst: 'share' },
  find(subject): Found<Finds>[] {
    const run = firstRun(subject);
    const result = run && callsIn(run.context);
    if (!run || !result?.allOut || !holdsIn(unanswered, run)) return [];
    const { worst } = result;
    const finds = {
      allOut: result.allOut.share,
      answered: answeredOf(result)?.share ?? 0,
      isTimed: result.inTime !== undefined,
      staff: staffFor(result),
      worst: worst?.words,
      inWorst: (worst && missedOf(worst)?.share) ?? 0,
    };
    return [{ status: 'found', run, finds }];
  },
  tells: ['demand.hours_per_week', 'cover[].staff'],
  says({ allOut, answered, isTimed, staff, worst, inWorst }) {
    const who = staff.some((many) => many > 0) ? ` (${coverWords(staff)} on cover)` : '';
    const timed = isTimed ? `, and ${wholeShare(answered)} are answered in time` : '';
    const hours = worst === undefined ? '' : ` Worst is ${worst}: ${wholeShare(inWorst)}.`;
    return `About ${share(allOut, 0)} of calls find nobody free to come${who}${timed}.${hours}`;
  },
  asks: 'What happens to a call that comes while everybody is out, and who has counted how many do?',
  remedy: 'The cover is enough that calls find somebody who can come.',
  page: () => ({
    checks:
      'Where calls come at random, simulates them against the cover of the contract: whether fewer than 95% find somebody free or, where a response time over four hours is set, are answered in time. Shorter response times have a check of their own.',
    why: 'Averages hide what happens on a Saturday night: one worker who is out a third of the time misses a third of the calls, and no timesheet shows a call that nobody took.',
    example:
      'One worker on call, for whom calls would fill 43% of the time, misses about three calls in ten. A second one at £11.00 a night is £4,015 a year.',
    console: {
      command: 'viability what-if contracts/family-support-2015.yaml --set "demand.hours_per_week=80 hours"',
      prints: 'of calls find nobody free to come',
    },
    basedOn: ['`cover`, `demand`, `visit` and `lone_working` of the first year, as `viability calls` shows them'],
    exclusions: [
      'Visits that are planned and not called for',
      'Response times of four hours or less: see response-time-not-kept',
    ],
    couldBeWrong: [
      'Fewer calls come than the contract buys hours for; `viability calls` shows a sixth and a half of them',
      'Other teams of the provider answer when this one is out',
    ],
  }),
});
