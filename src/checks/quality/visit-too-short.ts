import { makesSense } from '../../contract/profiles/applies.ts';
import type { Contract } from '../../contract/types.ts';
import { areLengthsStated } from '../../contract/visit-lengths.ts';
import { constant } from '../../engine/figure.ts';
import { isLess } from '../../engine/hair.ts';
import { joinWords, share, timeSpan } from '../../words/words.ts';
import { defineCheck, type Found } from '../check.ts';
import { told } from '../value.ts';

const halfAnHour = constant('constant.halfAnHour', 0.5, {
  label: 'A visit of home care shorter than this is for a check, or a task agreed beforehand',
  unit: 'hours',
  source: 'NICE guideline NG21 Home care, 2015; Care and support statutory guidance under the Care Act 2014, chapter 4',
});

const ID = 'visit-too-short';

const shortVisits = told(
  'check.shortVisits',
  'Some visits of home care are shorter than half an hour',
  (contract) => isHomeCare(contract) && shortOf(contract).length > 0,
);

/** Nothing where nobody states a length. */
interface Finds {
  ofHours?: number;
  ofVisits?: number;
  shortest?: number;
  lengths?: readonly number[];
}

export const visitTooShort = defineCheck({
  id: ID,
  title: 'Visits are shorter than half an hour',
  severity: 'major',
  dimension: 'quality',
  at: 'demand.visits',
  condition: shortVisits,
  applies: (_, { hasVisits }) => hasVisits,
  thresholds: [halfAnHour],
  sources: [
    'NICE guideline NG21 Home care, 2015, and quality standard QS123, 2016',
    'Care and support statutory guidance under the Care Act 2014, chapter 4',
    'UNISON, Ethical Care Charter, stage 1',
  ],
  rests: { ofHours: 'share', ofVisits: 'share', shortest: 'hours' },
  find({ file }): Found<Finds>[] {
    const { contract } = file;
    const { visits } = contract.demand;
    if (!areLengthsStated(file))
      return [{ status: 'cannotTell', severity: isHomeCare(contract) ? 'major' : 'minor', finds: {} }];
    const short = isHomeCare(contract) ? shortOf(contract) : [];
    if (short.length === 0) return [];
    const count = (of: Contract['demand']['visits']): number =>
      of.reduce((sum, visit) => sum + visit.share / visit.length, 0);
    const lengths = short.map(({ length }) => length);
    const finds = {
      ofHours: short.reduce((sum, visit) => sum + visit.share, 0),
      ofVisits: count(short) / count(visits),
      shortest: Math.min(...lengths),
      lengths,
    };
    return [{ status: 'found', finds }];
  },
  tells: ['demand.visits[].length', 'demand.visit_length'],
  says({ ofHours, ofVisits, lengths }) {
    if (!lengths) return 'Nobody states how long a visit lasts.';
    const which = !isLess(ofHours, 1)
      ? 'All visits'
      : `${share(ofVisits, 0)} of visits (${share(ofHours, 0)} of the hours)`;
    return `${which} last ${joinWords(lengths.map((length) => timeSpan(length)))}; guidance for home care is half an hour unless it is to check on somebody or for a task agreed beforehand.`;
  },
  asks: ({ lengths }) =>
    lengths
      ? 'What is done in a short visit, by a worker whom the person knows, and who agreed that it is enough?'
      : 'How long do visits last, and who decides it: the need, or the price?',
  remedy: 'Visits are as long as the need asks, and none that gives care is under half an hour.',
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
});

/** Guidance on short visits is about home care: profiles of other work say that the check makes no sense of it. */
function isHomeCare(contract: Contract): boolean {
  return contract.contract.profile !== undefined && makesSense({ id: ID }, contract);
}

function shortOf({ demand }: Contract): Contract['demand']['visits'] {
  return demand.visits.filter(({ length, share: part }) => isLess(length, halfAnHour.value) && part > 0);
}
