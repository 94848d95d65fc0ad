import type { Absence } from '../../contract/types.ts';
import { constant } from '../../engine/figure.ts';
import { isLess } from '../../engine/hair.ts';
import { supervisionHours, supervisionShare } from '../../figures/inputs/absence.ts';
import { upperFirst } from '../../words/text.ts';
import { defineCheck, type Found, UNSTATED } from '../check.ts';
import { isStated } from '../subject.ts';
import { holdsFor, told } from '../value.ts';
import { isUnderSafe, risksNamed } from './alone.ts';
import { amountsOf, farTooLittle, isNothing, monthly, shortfall } from './time-off-duty.ts';

const asks = 'How often is each worker supervised, for how long, by whom, and is the time paid?';

const least = constant('constant.leastSupervision', 1 / 3, {
  label: 'The least supervision that anybody recommends: an hour every three months',
  unit: 'hours/month/post',
  source: 'NICE quality standard QS123 Home care for older people, 2016, statement 6',
});

const tooLittle = told(
  'check.supervisionTooLittle',
  'Supervision is under the safe level; without one, under an hour every three months',
  (contract) => {
    const { supervision: own } = contract.absence;
    const underLeast = 'amount' in own && isLess(own.amount, least.value);
    return isUnderSafe(contract, 'absence.supervision') || (contract.safe.supervision === undefined && underLeast);
  },
);

interface Finds {
  own: Absence;
  need: Absence | undefined;
}

export const supervisionTooLittle = defineCheck({
  id: 'supervision-too-little',
  title: 'Workers are given less time under supervision than the work needs',
  severity: 'major',
  dimension: 'quality',
  at: 'absence.supervision',
  condition: tooLittle,
  thresholds: [least, farTooLittle],
  sources: [
    'NICE quality standard QS123 Home care for older people, 2016, statement 6: at least every three months',
    'Health and Social Care Act 2008 (Regulated Activities) Regulations 2014 (SI 2014/2936), regulation 18',
    'Department for Education, Support for social workers, employer standard 5, 2024: 90 minutes a month',
  ],
  unstated: { says: 'Nobody states how much time workers have under supervision.', asks },
  rests: {
    hours: supervisionHours,
    share: supervisionShare,
    safeHours: supervisionHours.unit,
    safeShare: supervisionShare.unit,
  },
  find(subject): Found<Finds>[] {
    const { file } = subject;
    if (!isStated(file, 'absence.supervision')) return [UNSTATED];
    if (!holdsFor(tooLittle, file.contract)) return [];
    const { supervision: own } = file.contract.absence;
    const { supervision: need } = file.contract.safe;
    const risky = (risksNamed(subject) ?? []).length > 0;
    const severity = isNothing(own) && risky ? 'critical' : shortfall(own, need);
    return [{ status: 'found', severity, finds: { own, need, ...amountsOf('hours', own, need) } }];
  },
  tells: ['lone_working.risks[]'],
  says: ({ own, need }) =>
    `${isNothing(own) ? 'No time' : upperFirst(monthly(own))} under supervision is specified; ${
      need ? `this work needs ${monthly(need)}` : 'an hour every three months is the least recommended'
    }.`,
  asks,
  remedy: 'Each worker has the time under supervision that the work needs, and it is paid.',
  page: () => ({
    checks:
      'Sets the paid time under supervision beside the safe level of the contract or its profile; without one, beside an hour every three months. Less than half of it is major, and none at all where the contract names risks is critical.',
    why: 'Work with people at risk is talked through, regularly and in paid time. Where it is not, mistakes are found late and workers leave.',
    example:
      "An hour a month less for each of ten workers is 120 hours a year: £1,440 at £12.00 an hour, and the supervisors' own time on top.",
    console: {
      command: 'viability what-if contracts/home-care-2026-funded.yaml --set "absence.supervision=10 minutes"',
      prints: '10 minutes a month under supervision is specified; this work needs 45 minutes a month.',
    },
    basedOn: [
      '`absence.supervision`, where the contract states it',
      '`safe.supervision`, else the safe level of the profile',
    ],
    exclusions: ["The supervisors' own posts, which another check looks at"],
    couldBeWrong: [
      'Workers are also supervised in groups or on visits, which the contract does not count',
      'The safe level of a profile is a judgement',
    ],
  }),
});
