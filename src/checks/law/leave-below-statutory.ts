import { constant, figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { A_HAIR } from '../../engine/hair.ts';
import { leaveShare, leaveWeeks } from '../../figures/inputs/absence.ts';
import { lawOverYear } from '../../figures/leaf.ts';
import { plural, share } from '../../words/words.ts';
import { defineCheck, UNSTATED } from '../check.ts';
import { firstWhere, isUnknown } from '../subject.ts';

const PATH = 'absence.leave';
const LAW = 'Working Time Regulations 1998 (SI 1998/1833), regulations 13 and 13A';

const statutory = lawOverYear('statutory-leave', { label: 'Statutory annual leave', unit: 'weeks/year', source: LAW });

const accrual = lawOverYear('leave-accrual', {
  label: 'Statutory leave as a share of hours worked: 5.6 / (52 - 5.6)',
  unit: 'share',
  source: 'Working Time Regulations 1998, regulations 13 and 13A; since April 2024 also 15B, inserted by SI 2023/1426',
});

/** Weeks worked out from hours may miss 5.6 in their last digit. */
const lastDigit = constant('constant.lastDigit', A_HAIR, {
  label: 'By how much of itself a number may miss another and still be equal',
  unit: 'ratio',
  source: 'The costing method',
});

const leaveUnderLaw = figure('check.leaveUnderLaw', {
  label: 'Leave is under the statutory floor',
  unit: 'flag',
  source: LAW,
  formula: fx`if(${leaveShare} > 0, ${leaveShare} < ${accrual} * (1 - ${lastDigit}), ${leaveWeeks} < ${statutory} * (1 - ${lastDigit}))`,
});

export const leaveBelowStatutory = defineCheck({
  id: 'leave-below-statutory',
  title: 'The leave in the costing is under the statutory floor',
  severity: 'major',
  dimension: 'law',
  at: PATH,
  condition: leaveUnderLaw,
  sources: [
    'Working Time Regulations 1998 (SI 1998/1833), regulations 13 and 13A: 5.6 weeks from 1 April 2009',
    'Employment Rights (Amendment, Revocation and Transitional Provision) Regulations 2023 (SI 2023/1426): 12.07% for irregular hours, from 1 April 2024',
  ],
  unstated: {
    says: 'Nobody states how much paid leave the price holds.',
    asks: 'How many weeks of paid leave does the price hold for each worker?',
  },
  rests: { weeks: leaveWeeks, statutory, ofHours: leaveShare, accrual },
  find(subject) {
    if (isUnknown(subject.file, PATH)) return [UNSTATED];
    const found = firstWhere(leaveUnderLaw, subject);
    return found ? [{ status: 'found', run: found.run }] : [];
  },
  says: ({ weeks, statutory: least, ofHours, accrual: leastOfHours }) =>
    (ofHours > 0
      ? `Leave of ${share(ofHours)} of hours worked is under the ${share(leastOfHours)} that ${plural(least, 'week')} come to: the leave`
      : `${plural(weeks, 'week')} of paid leave a year are under the ${plural(least, 'week')}`) +
    ' that the law gives every worker, on zero hours too. Bank holidays may be counted in and need not come on top.',
  asks: 'Is the rest of the leave paid from somewhere else, or was it left out?',
  remedy: 'The costing holds the leave that the law gives: 5.6 weeks a year.',
  page: () => ({
    checks:
      'Compares the paid leave of the costing with the statutory 5.6 weeks, or with 12.07% where leave is stated as a share of hours worked.',
    why: 'Leave is the largest cost that is not seen in an hourly rate: about an eighth on top of every hour worked. A price that leaves some of it out leaves a debt to the workers in.',
    example: 'Four weeks and not 5.6 is 59 hours less of a full-time post: £723 a year at £12.21, before on-costs.',
    console: {
      command: 'viability what-if contracts/home-care-2026-funded.yaml --set "absence.leave=4 weeks"',
      prints: '4 weeks of paid leave a year are under the 5.6 weeks that the law gives every worker',
    },
    basedOn: ['Regulations 13 (four weeks) and 13A (1.6 more, at most 28 days in all)'],
    exclusions: ['Leave above the floor, and whether it is paid at normal pay'],
    couldBeWrong: [
      'Bank holidays are costed apart, and with them the leave is whole',
      'A working week of more than five days: 28 days are the most that the law asks',
    ],
  }),
});
