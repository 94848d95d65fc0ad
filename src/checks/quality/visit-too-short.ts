import { A_HAIR } from '../../engine/hair.ts';
import { joinWords, share, timeSpan } from '../../words/words.ts';
import { type Check, isStated } from '../check.ts';
import { isUnknown } from '../unstated.ts';

/** Hours: half an hour, under which a visit is for a check or a task agreed beforehand. */
const HALF_AN_HOUR = 0.5;

export const visitTooShort: Check = {
  id: 'visit-too-short',
  title: 'Visits are shorter than half an hour',
  severity: 'major',
  dimension: 'quality',
  at: 'demand.visits',
  sources: [
    'NICE guideline NG21 Home care, 2015, and quality standard QS123, 2016',
    'Care and support statutory guidance under the Care Act 2014, chapter 4',
    'UNISON, Ethical Care Charter, stage 1',
  ],
  look({ file }) {
    const { demand, contract } = file.contract;
    // Guidance on short visits is about home care; for other work the contract itself has to say what is enough.
    const homeCare = contract.profile === undefined || contract.profile === 'home-care';
    const question =
      'What is done in a short visit, by a worker whom the person knows, and who agreed that it is enough?';
    if (demand.hours_per_week === 0 && !isUnknown(file, 'demand.hours_per_week')) return [];
    if (!isStated(file, 'demand.visits') && !isStated(file, 'demand.visit_length'))
      return [
        {
          status: 'cannotTell',
          severity: homeCare ? 'major' : 'minor',
          message: 'Nobody states how long a visit lasts.',
          question: 'How long do visits last, and who decides it: the need, or the price?',
        },
      ];
    const short = demand.visits.filter(({ length, share: part }) => length < HALF_AN_HOUR - A_HAIR && part > 0);
    if (!homeCare || short.length === 0) return [];
    const part = short.reduce((sum, visit) => sum + visit.share, 0);
    const count = demand.visits.reduce((sum, visit) => sum + visit.share / visit.length, 0);
    const visitsShort = short.reduce((sum, visit) => sum + visit.share / visit.length, 0) / count;
    return [
      {
        status: 'found',
        message: `${part > 1 - A_HAIR ? 'All visits' : `${share(visitsShort, 0)} of visits (${share(part, 0)} of the hours)`} last ${joinWords(short.map(({ length }) => timeSpan(length)))}; guidance for home care is half an hour unless it is to check on somebody or for a task agreed beforehand.`,
        question,
      },
    ];
  },
  page: () => ({
    checks: 'Looks for visits under half an hour in home care, and asks where no length is stated.',
    why: 'Entering, a greeting and a note take minutes of their own. What is left of a quarter of an hour does not wash, feed and notice.',
    example:
      'At £24.00 an hour a visit of 15 minutes brings £6.00. With 5 minutes of travel the worker is paid for 20 minutes, £4.07 at £12.21, before holiday, National Insurance and the office.',
    console: {
      command: 'viability what-if contracts/home-care-2025.yaml --set "demand.visits[0].length=15 minutes"',
      prints: 'guidance for home care is half an hour unless',
    },
    basedOn: ['`demand.visits` or `demand.visit_length`'],
    exclusions: ['Work other than home care', 'Contracts priced by the piece alone'],
    couldBeWrong: [
      'The short visits are checks or single tasks within a larger package, by a worker known to the person',
    ],
  }),
};
