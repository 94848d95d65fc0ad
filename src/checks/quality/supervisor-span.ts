import { span } from '../../figures/inputs/supervision.ts';
import { number, plural } from '../../words/words.ts';
import { defineCheck, type Found, UNSTATED } from '../check.ts';
import { isStated } from '../subject.ts';
import { holdsFor, told } from '../value.ts';
import { isUnderSafe } from './alone.ts';

const asks = 'How many workers does each supervisor have, and how often does the supervisor see the work?';

const tooWide = told(
  'check.spanTooWide',
  'A supervisor has more posts than the safe level, or there is none',
  (contract) => isUnderSafe(contract, 'supervision.span') || contract.supervision.span <= 0,
);

interface Finds {
  span: number;
  need: number | undefined;
}

export const supervisorSpan = defineCheck({
  id: 'supervisor-span',
  title: 'One supervisor has more workers than can be known',
  severity: 'minor',
  dimension: 'quality',
  at: 'supervision.span',
  condition: tooWide,
  sources: [
    'Social Care Institute for Excellence, Guide 1 Managing practice: six to eleven people in a team that works',
    'Age UK Northumberland, job description of a home care co-ordinator: 20 workers to a supervisor',
  ],
  unstated: { says: 'Nobody states how many workers one supervisor has.', asks },
  rests: { span, need: span.unit },
  find({ file }): Found<Finds>[] {
    const { supervision, safe } = file.contract;
    if (!isStated(file, 'supervision.span')) return [UNSTATED];
    if (!holdsFor(tooWide, file.contract)) return [];
    const severity = supervision.span === 0 ? 'major' : 'minor';
    return [{ status: 'found', severity, finds: { span: supervision.span, need: safe.span } }];
  },
  says({ span: own, need }) {
    if (own > 0)
      return `${plural(own, 'full-time post')} to a supervisor are specified; this work needs one to ${number(need)}.`;
    return need === undefined
      ? 'No supervisor is specified.'
      : `No supervisor is specified; this work needs one to ${plural(need, 'post')}.`;
  },
  asks,
  remedy: 'No supervisor has more workers than can be known.',
  page: () => ({
    checks: 'Sets the full-time posts to one supervisor beside the safe level of the contract or its profile.',
    why: 'A supervisor who knows neither the workers nor their work can sign timesheets and little else.',
    example: 'At £30,000 a year with on-costs, a supervisor to 12 posts costs £2,500 a post; to 20 posts, £1,500.',
    basedOn: ['`supervision.span`, where the contract states it', '`safe.span`, else the safe level of the profile'],
    exclusions: ['Managers above the supervisor'],
    couldBeWrong: ['Part-timers count in full for a supervisor and not for the span, which is in full-time posts'],
  }),
});
