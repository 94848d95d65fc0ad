import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { basic } from './basic.ts';
import { enhancements, holidayExtras, onCallPay, sleepInPay } from './enhancements.ts';
import { sick } from './sick.ts';

export const grossPay = figure('pay.gross', {
  label: 'Gross pay',
  unit: 'GBP/year',
  why: 'All that frontline workers are paid, before what the employer pays on top.',
  source: 'The costing method, section 6',
  formula: fx`${basic} + ${enhancements} + ${holidayExtras} + ${sleepInPay} + ${onCallPay} + ${sick}`,
  example: {
    given: {
      'pay.basic': 37000,
      'pay.enhancements': 500,
      'pay.holidayExtras': 50,
      'pay.sleepIns': 0,
      'pay.onCall': 400,
      'pay.sick': 50,
    },
    gives: 38000,
  },
});
