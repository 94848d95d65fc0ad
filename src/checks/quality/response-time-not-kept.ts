import type { CallResult } from '../../calls/types.ts';
import { isAtOnePlace } from '../../contract/profiles/where.ts';
import { constant, figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { travelTime } from '../../figures/inputs/visit.ts';
import { workload } from '../../figures/time/workload.ts';
import { callsIn } from '../../model/calls.ts';
import type { Subject } from '../../model/types.ts';
import { plural, share, timeSpan } from '../../words/words.ts';
import { defineCheck, type Found } from '../check.ts';
import { hair } from '../hair.ts';
import { firstRun, isStated } from '../subject.ts';
import { toldNumber, valueIn } from '../value.ts';
import { callsAllOut, callsInTime, callsUncovered, enoughInTime } from './busy.ts';

export const atOnce = constant('constant.atOnce', 4, {
  label: 'Response times over this can wait for the next shift',
  unit: 'hours/visit',
  source: 'Our judgement: what must be answered sooner cannot wait for the next shift',
});

const hairOfShare = hair('constant.hairOfShare', 'two shares', 'share');

export const responseTime = toldNumber('demand.response_time', { unit: 'hours/visit' });

const notKept = figure('check.responseTimeNotKept', {
  label: 'The journey or the cover cannot keep the response time',
  unit: 'flag',
  source: 'The costing method, section 3',
  formula: fx`${workload} > 0 and ${travelTime} > ${responseTime} or ${responseTime} <= ${atOnce} and (${callsUncovered} > ${hairOfShare} or ${callsInTime} < ${enoughInTime})`,
});

interface Finds {
  kind: 'unstated' | 'journey' | 'no-cover' | 'cover-unstated' | 'uncovered' | 'all-out';
  within?: number;
  journey?: number;
  uncovered?: number;
  allOut?: number;
  inTime?: number;
  staff?: readonly number[];
}

export const responseTimeNotKept = defineCheck({
  id: 'response-time-not-kept',
  title: 'The cover cannot keep the response time',
  severity: 'major',
  dimension: 'quality',
  isOfJourneys: true,
  at: 'demand.response_time',
  condition: notKept,
  applies: ({ contract, inputs }, { hasVisits, visit }) =>
    (hasVisits && visit !== 'shift') ||
    contract.cover.some(({ mode }) => mode !== 'waking') ||
    contract.demand.response_time !== undefined ||
    (inputs.get('demand.response_time')?.origin === 'unknown' && !isAtOnePlace(contract)),
  thresholds: [atOnce, enoughInTime],
  sources: ['The costing method, sections 3 and 14'],
  rests: {
    within: responseTime,
    journey: travelTime,
    uncovered: callsUncovered,
    allOut: callsAllOut,
    inTime: callsInTime,
  },
  find(subject): Found<Finds>[] {
    const { demand, cover, visit } = subject.file.contract;
    const within = demand.response_time;
    if (within === undefined || subject.file.inputs.get('demand.response_time')?.origin === 'unknown')
      return [
        {
          status: 'cannotTell',
          severity: cover.length > 0 ? 'major' : 'minor',
          finds: { kind: 'unstated' },
        },
      ];
    const found: Found<Finds>[] = [];
    const run = firstRun(subject);
    // Whoever sits at a telephone goes nowhere.
    if (visit.travel > within && !(run && valueIn(workload, run) === 0))
      found.push({ status: 'found', finds: { kind: 'journey', within, journey: visit.travel }, path: 'visit.travel' });
    if (within <= atOnce.value) found.push(...coverFound(subject, within));
    return found;
  },
  tells: ['demand.response_time', 'cover[].staff'],
  says({ kind, within, journey, uncovered, allOut, inTime, staff = [] }) {
    const free = () =>
      `About ${share(allOut, 0)} of calls would find too few free to come (${coverWords(staff)} on cover)`;
    if (kind === 'unstated') return 'Nobody states how soon somebody must be there when called.';
    const soon = `omebody must be there within ${timeSpan(within)}`;
    switch (kind) {
      case 'journey':
        return `S${soon}, and a journey takes ${timeSpan(journey)}.`;
      case 'cover-unstated':
        return `S${soon}, and nobody states who is on cover.`;
      case 'no-cover':
        return `S${soon}, and nobody is on cover.`;
      case 'uncovered':
        return `${share(uncovered, 0)} of the work falls at hours when nobody is on cover, and s${soon}.`;
      case 'all-out':
        return `${free()}, and in time, within ${timeSpan(within)}, somebody would be there for ${share(inTime, 0)}.`;
    }
  },
  asks: ({ kind }) => QUESTIONS[kind],
  remedy: 'The cover is enough to keep the response time.',
  page: () => ({
    checks:
      'Sets the response time beside the journey and, where it is four hours or less, beside the cover: whether work falls where nobody is on cover, and what becomes of calls that come at random: how many find too few free, and how many are answered in time.',
    why: 'Somebody who must be there within the hour must be waiting for the call, and that is paid for whether or not it comes. One worker on call cannot be in two homes.',
    example:
      'One worker on call, for whom calls would fill 43% of the time, misses about three calls in ten. A second one at £11.00 a night is £4,015 a year.',
    console: {
      command: 'viability what-if contracts/family-support-2015.yaml --set "demand.response_time=1 hour"',
      prints: 'of calls would find too few free to come',
    },
    basedOn: ['`demand.response_time`, `cover`, `visit.travel` and the workload of the first year'],
    exclusions: [
      'Response times over four hours, which the next shift can keep',
      'Visits that are planned and not called for',
    ],
    couldBeWrong: [
      'Calls are planned a day ahead and do not meet by chance',
      'Other teams of the provider answer when this one is out',
    ],
  }),
});

const WAITING = 'Who waits for the call, at which hours, and who pays for the waiting?';
const QUESTIONS: Record<Finds['kind'], string> = {
  unstated: 'How soon must somebody be there when called, at any hour, and how many calls come at once?',
  journey: 'From where does the worker set out, to be there in time?',
  'no-cover': WAITING,
  'cover-unstated': WAITING,
  uncovered: 'Who comes at the hours without cover?',
  'all-out': 'What happens to a call that comes while everybody is out?',
};

function coverFound(subject: Subject, within: number): Found<Finds>[] {
  const { file } = subject;
  const { cover } = file.contract;
  const path = 'cover';
  if (cover.length === 0)
    return isStated(file, path)
      ? [{ status: 'found', finds: { kind: 'no-cover', within }, path }]
      : [{ status: 'cannotTell', finds: { kind: 'cover-unstated', within }, path }];
  const run = firstRun(subject);
  if (!run) return [];
  const found: Found<Finds>[] = [];
  const uncovered = valueIn(callsUncovered, run);
  if (uncovered > hairOfShare.value)
    found.push({ status: 'found', finds: { kind: 'uncovered', within, uncovered }, path });
  const inTime = valueIn(callsInTime, run);
  // Where travel alone takes too long, no cover would be in time.
  if (file.contract.visit.travel <= within && inTime < enoughInTime.value)
    found.push({ status: 'found', finds: { kind: 'all-out', within, inTime, ...allOutIn(subject) }, path });
  return found;
}

/** How many calls find too few free, and whom the contract has on cover; nothing where none come at random. */
function allOutIn(subject: Subject): Pick<Finds, 'allOut' | 'staff'> {
  const run = firstRun(subject);
  const result = run && callsIn(run.context);
  if (!run || !result?.allOut) return {};
  return { allOut: valueIn(callsAllOut, run), staff: staffFor(result) };
}

/** How many there are to send at the hours at which calls may come: windows add up, and who is there beside the visits is not sent. */
export function staffFor({ question: { density, onDuty } }: CallResult): number[] {
  return onDuty.filter((_, quarter) => (density[quarter] ?? 0) > 0);
}

export function coverWords(staff: readonly number[]): string {
  const [least, most] = [Math.min(...staff), Math.max(...staff)];
  return least === most ? plural(most, 'worker') : `${least} to ${plural(most, 'worker')}`;
}
