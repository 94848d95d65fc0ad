import { A_HAIR } from '../../engine/hair.ts';
import { type Check, isStated } from '../check.ts';
import { isUnderSafe, risksNamed } from './alone.ts';
import { isNothing, monthly, shortfall } from './time-off-duty.ts';

/** Hours a month: an hour at least every three months, the least that anybody recommends. */
const LEAST = 1 / 3;

export const supervisionTooLittle: Check = {
  id: 'supervision-too-little',
  title: 'Workers are given less time under supervision than the work needs',
  severity: 'major',
  dimension: 'quality',
  at: 'absence.supervision',
  sources: [
    'NICE quality standard QS123 Home care for older people, 2016, statement 6: at least every three months',
    'Health and Social Care Act 2008 (Regulated Activities) Regulations 2014 (SI 2014/2936), regulation 18',
    'Department for Education, Support for social workers, employer standard 5, 2024: 90 minutes a month',
  ],
  look(subject) {
    const { file } = subject;
    const { absence, safe } = file.contract;
    const question = 'How often is each worker supervised, for how long, by whom, and is the time paid?';
    if (!isStated(file, 'absence.supervision'))
      return [
        { status: 'cannotTell', message: 'Nobody states how much time workers have under supervision.', question },
      ];
    const own = absence.supervision;
    const under = isUnderSafe(subject, 'absence.supervision');
    if (!under && !('amount' in own && safe.supervision === undefined && own.amount < LEAST - A_HAIR)) return [];
    const need = safe.supervision
      ? `this work needs ${monthly(safe.supervision)}`
      : 'an hour every three months is the least recommended';
    const risky = (risksNamed(subject) ?? []).length > 0;
    return [
      {
        status: 'found',
        severity: isNothing(own) && risky ? 'critical' : shortfall(own, safe.supervision),
        message: `${isNothing(own) ? 'No time' : monthly(own)} under supervision is specified; ${need}.`.replace(
          /^./,
          (letter) => letter.toUpperCase(),
        ),
        question,
      },
    ];
  },
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
};
