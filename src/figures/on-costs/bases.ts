// What on-costs are worked out on.
import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { enhancements } from '../pay/enhancements.ts';
import { roleGross } from '../pay/gross.ts';
import { roleRate } from '../pay/rate.ts';
import { postOnDuty } from '../staff/post.ts';
import { roleFte, roleHeadcount } from '../staff/staff.ts';

const METHOD = 'The costing method, section 7';

export const payPerHead = figure('role.payPerHead', {
  label: 'Average pay of a worker of the role',
  unit: 'GBP/year/worker',
  rows: 'role',
  why: 'Thresholds are for each worker. Uneven pay would cost more.',
  source: METHOD,
  formula: fx`if(${roleHeadcount} > 0, ${roleGross} / ${roleHeadcount}, 0)`,
});

export const workedPay = figure('oncost.workedPay', {
  label: 'Pay for hours worked',
  unit: 'GBP/year',
  why: 'Hours on duty and their enhancements, without leave and sickness: the base of some published costings.',
  source: METHOD,
  formula: fx`sum(${roleFte} * ${roleRate}) * ${postOnDuty} + ${enhancements}`,
  example: {
    given: { 'role.fte': [1, 1], 'role.rate': [10, 10], 'post.onDuty': 1500, 'pay.enhancements': 500 },
    gives: 30500,
  },
});
