import { A_HAIR } from '../../engine/hair.ts';
import { plural, share, timeSpan } from '../../words/words.ts';
import { type Check, isStated, type Outcome } from '../check.ts';
import { callsUnanswered } from './busy.ts';

/** Hours: what must be answered sooner cannot wait for somebody's next shift. */
const AT_ONCE = 4;
/** One call in ten. */
const TOO_OFTEN = 0.1;

export const responseTimeNotKept: Check = {
  id: 'response-time-not-kept',
  title: 'The cover cannot keep the response time',
  severity: 'major',
  dimension: 'quality',
  at: 'demand.response_time',
  sources: [
    'A. K. Erlang, Solution of some problems in the theory of probabilities, 1917: the loss formula',
    'The costing method, section 3',
  ],
  look({ file, years }) {
    const { demand, cover, visit } = file.contract;
    const within = demand.response_time;
    if (within === undefined || file.inputs.get('demand.response_time')?.origin === 'unknown')
      return [
        {
          status: 'cannotTell',
          severity: cover.length > 0 ? 'major' : 'minor',
          message: 'Nobody states how soon somebody must be there when called.',
          question: 'How soon must somebody be there when called, at any hour, and how many calls come at once?',
        },
      ];
    const found: Outcome[] = [];
    if (visit.travel > within)
      found.push({
        status: 'found',
        message: `Somebody must be there within ${timeSpan(within)}, and a journey takes ${timeSpan(visit.travel)}.`,
        question: 'From where does the worker set out, so that she is there in time?',
        path: 'visit.travel',
      });
    if (within > AT_ONCE) return found;
    if (cover.length === 0) {
      const unsaid = !isStated(file, 'cover');
      found.push({
        status: unsaid ? 'cannotTell' : 'found',
        message: unsaid
          ? `Somebody must be there within ${timeSpan(within)}, and nobody states who is on cover.`
          : `Somebody must be there within ${timeSpan(within)}, and nobody is on cover.`,
        question: 'Who waits for the call, at which hours, and who pays for the waiting?',
        path: 'cover',
      });
      return found;
    }
    const run = years[0]?.runs.get('asSpecified');
    if (!run) return found;
    const { uncovered, allOut } = callsUnanswered(run);
    if (uncovered > A_HAIR)
      found.push({
        status: 'found',
        message: `${share(uncovered, 0)} of the work falls at hours when nobody is on cover, and somebody must be there within ${timeSpan(within)}.`,
        question: 'Who comes at the hours without cover?',
        path: 'cover',
      });
    if (allOut > TOO_OFTEN)
      found.push({
        status: 'found',
        message: `About ${share(allOut, 0)} of calls would come while everybody on cover is out already (${coverWords(file.contract.cover.map(({ staff }) => staff))}), and somebody must be there within ${timeSpan(within)}.`,
        question: 'What happens to a call that comes while everybody is out?',
        path: 'cover',
      });
    return found;
  },
  page: () => ({
    checks:
      'Sets the response time beside the journey and, where it is four hours or less, beside the cover: whether work falls where nobody is on cover, and how often a call would come while everybody is out already.',
    why: 'Somebody who must be there within the hour must be waiting for the call, and that is paid for whether or not it comes. One worker on call cannot be in two homes.',
    example:
      'One worker on call, for whom calls would fill 30% of the time, misses about one call in four. A second one at £11.00 a night is £4,015 a year.',
    console: {
      command: 'viability what-if contracts/family-support-2015.yaml --set "demand.response_time=1 hour"',
      prints: 'of calls would come while everybody on cover is out already',
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
};

function coverWords(staff: readonly number[]): string {
  const [least, most] = [Math.min(...staff), Math.max(...staff)];
  return least === most ? plural(most, 'worker') : `${least} to ${plural(most, 'worker')}`;
}
