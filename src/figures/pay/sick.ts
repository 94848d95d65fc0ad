// Sick pay: statutory, by the law of each period of the year, or full.
import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { periodShare } from '../calendar.ts';
import { workingDaysPerWeek } from '../constants.ts';
import { sicknessInBasic, sickSpells } from '../inputs/absence.ts';
import { fullTimeWeek, sickPayFull } from '../inputs/pay.ts';
import { lowerEarningsLimit, sickPayFraction, sickPayLimitApplies, sickPayWeekly, waitingDays } from '../law.ts';
import { postSicknessHours } from '../staff/post.ts';
import { roleWeek } from '../staff/roles.ts';
import { roleHeadcount } from '../staff/staff.ts';
import { roleSicknessHours } from './basic.ts';
import { roleRate } from './rate.ts';

const METHOD = 'The costing method, section 6';

const sickDays = figure('pay.sickDays', {
  label: 'Days of sickness a worker and year',
  unit: 'days/year',
  why: 'Sick pay is counted in working days, so hours of sickness are days of a five-day week.',
  source: METHOD,
  formula: fx`${postSicknessHours} / ${fullTimeWeek} * ${workingDaysPerWeek}`,
  example: {
    given: { 'post.sicknessHours': 37, 'pay.full_time_week': 37, 'constant.workingDaysPerWeek': 5 },
    gives: 5,
  },
});

const weeklyPay = figure('role.weekly', {
  label: 'Weekly pay of a worker',
  unit: 'GBP/week/worker',
  rows: 'role',
  why: 'The earnings that sick pay is measured by: the lower earnings limit, and the share of pay that it may not pass.',
  source: METHOD,
  formula: fx`${roleRate} * ${roleWeek}`,
});

const sickPayPerWeek = figure('period.sickPayWeekly', {
  label: 'Statutory sick pay of a worker, a week',
  unit: 'GBP/week/worker',
  rows: 'period*role',
  why: 'Nothing is due to who earns less a week than the lower earnings limit, the flat rate to all others. Since that limit went, everybody is due the flat rate or a share of weekly pay, whichever is less.',
  source: 'Social Security Contributions and Benefits Act 1992, sections 155 to 157',
  formula: fx.cases(
    [
      'weekly pay is under the lower earnings limit',
      fx`${sickPayLimitApplies} and ${weeklyPay} < ${lowerEarningsLimit}`,
      fx`0`,
    ],
    ['weekly pay reaches the lower earnings limit', fx`${sickPayLimitApplies}`, fx`${sickPayWeekly}`],
    ['sick pay no longer asks for the limit', fx`min(${sickPayWeekly}, ${sickPayFraction} * ${weeklyPay})`],
  ),
});

const statutorySickPay = figure('period.sickPay', {
  label: 'Statutory sick pay, as if the period lasted the year',
  unit: 'GBP/year',
  rows: 'period*role',
  why: 'The first days of each spell, the waiting days, are not paid; every working day of sickness after them is, at a fifth of the weekly amount.',
  source: METHOD,
  formula: fx`${roleHeadcount} * above(${sickDays}, ${waitingDays} * ${sickSpells}) * ${sickPayPerWeek} / ${workingDaysPerWeek}`,
});

export const roleSick = figure('role.sick', {
  label: 'Sick pay of the role',
  unit: 'GBP/year',
  rows: 'role',
  source: METHOD,
  why: 'What its workers are paid while they are ill.',
  formula: fx.cases(
    ['basic pay covers sickness already', fx`${sicknessInBasic}`, fx`0`],
    ['the contract pays sickness in full', fx`${sickPayFull}`, fx`${roleSicknessHours} * ${roleRate}`],
    ['statutory sick pay is due', fx`sum(${periodShare} * ${statutorySickPay})`],
  ),
});

export const sick = figure('pay.sick', {
  label: 'Sick pay',
  unit: 'GBP/year',
  why: 'What workers are paid while they are ill.',
  source: METHOD,
  formula: fx`sum(${roleSick})`,
  example: { given: { 'role.sick': [700, 100] }, gives: 800 },
});
