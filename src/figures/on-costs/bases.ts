// What on-costs are worked out on.
import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { enhancements } from '../pay/enhancements.ts';
import { grossPay } from '../pay/gross.ts';
import { rate } from '../pay/rate.ts';
import { headcount } from '../staff/staff.ts';
import { onDuty } from '../time/on-duty.ts';

const METHOD = 'The costing method, section 7';

export const payPerHead = figure('oncost.payPerHead', {
  label: 'Average pay of a worker',
  unit: 'GBP/year/worker',
  why: 'Thresholds are for each worker. Uneven pay would cost more.',
  source: METHOD,
  formula: fx`if(${headcount} > 0, ${grossPay} / ${headcount}, 0)`,
  example: { given: { 'pay.gross': 38000, 'staff.headcount': 2 }, gives: 19000 },
});

export const workedPay = figure('oncost.workedPay', {
  label: 'Pay for hours worked',
  unit: 'GBP/year',
  why: 'Hours on duty and their enhancements, without leave and sickness: the base of some published costings.',
  source: METHOD,
  formula: fx`${onDuty} * ${rate} + ${enhancements}`,
  example: { given: { 'time.onDuty': 3000, 'pay.rate': 10, 'pay.enhancements': 500 }, gives: 30500 },
});
