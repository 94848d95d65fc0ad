import type { Absence } from '../../contract/types.ts';
import { trainingDays, trainingShare } from '../../figures/inputs/absence.ts';
import { joinWords } from '../../words/words.ts';
import { defineCheck, type Found } from '../check.ts';
import { isStated } from '../subject.ts';
import { holdsFor, told } from '../value.ts';
import { isUnderSafe } from './alone.ts';
import { amountsOf, farTooLittle, isNothing, shortfall, yearly } from './time-off-duty.ts';

const tooLittle = told(
  'check.trainingTooLittle',
  'Training is under the safe level, or there is none',
  (contract) => isUnderSafe(contract, 'absence.training') || isNothing(contract.absence.training),
);

interface Finds {
  /** ` in safeguarding`: what the contract asks workers to be trained in. */
  topics: string;
  own?: Absence;
  need?: Absence;
}

export const trainingTooLittle = defineCheck({
  id: 'training-too-little',
  title: 'Workers are given less paid training than the work needs',
  severity: 'major',
  dimension: 'quality',
  at: 'absence.training',
  condition: tooLittle,
  thresholds: [farTooLittle],
  sources: [
    'Health and Social Care Act 2008 (Regulated Activities) Regulations 2014 (SI 2014/2936), regulation 18',
    'UNISON, Ethical Care Charter, stage 2: training in paid time at no cost to the worker',
    'Fair cost of care reports of eleven English councils, 2022: 2.5 to 4.6 days a year and more',
  ],
  rests: { days: trainingDays, share: trainingShare, safeDays: trainingDays.unit, safeShare: trainingShare.unit },
  find({ file }): Found<Finds>[] {
    const { absence, safe, quality } = file.contract;
    const topics = quality.training.length > 0 ? ` in ${joinWords(quality.training)}` : '';
    if (!isStated(file, 'absence.training')) return [{ status: 'cannotTell', finds: { topics } }];
    if (!holdsFor(tooLittle, file.contract)) return [];
    const { training: own } = absence;
    const { training: need } = safe;
    const finds = { topics, own, ...(need ? { need } : {}), ...amountsOf('days', own, need) };
    return [{ status: 'found', severity: shortfall(own, need), finds }];
  },
  says({ topics, own, need }) {
    if (!own) return `Nobody states how much paid training workers have${topics}.`;
    const needed = need && !isNothing(need) ? `; this work needs ${yearly(need)}` : '';
    return `${isNothing(own) ? 'No paid training' : `Paid training of ${yearly(own)}`}${topics} is specified${needed}.`;
  },
  asks: ({ topics }) => `How many days of training${topics} does each worker have a year, and are they paid?`,
  remedy: 'Each worker has the training that the work needs, and it is paid.',
  page: () => ({
    checks:
      'Sets the paid days of training a year beside the safe level of the contract or its profile, and names the topics that the contract asks for. Less than half of it is major.',
    why: 'Skills that a contract asks for are learnt in paid hours by somebody. Where no hours are paid, either the skill or the pay is missing.',
    example: 'Three days more for each of ten workers is 222 hours a year: £2,664 at £12.00 an hour, and the fees.',
    console: {
      command: 'viability what-if contracts/home-care-2026-funded.yaml --set "absence.training=1 day"',
      prints: 'Paid training of 1 day a year is specified; this work needs 4 days a year.',
    },
    basedOn: ['`absence.training` and `quality.training`', '`safe.training`, else the safe level of the profile'],
    exclusions: ['Induction of new starters, which is priced apart'],
    couldBeWrong: [
      'Workers come trained, or training is paid for from elsewhere',
      'The safe level of a profile is a judgement',
    ],
  }),
});
