import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { roleWeight } from '../staff/roles.ts';
import { basic, roleBasic } from './basic.ts';
import { enhancements, holidayExtras, onCallPay, sleepInPay } from './enhancements.ts';
import { rate, roleRate } from './rate.ts';
import { roleSick, sick } from './sick.ts';

const METHOD = 'The costing method, section 6';

export const grossPay = figure('pay.gross', {
  label: 'Gross pay',
  unit: 'GBP/year',
  why: 'All that frontline workers are paid, before what the employer pays on top.',
  source: METHOD,
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

export const roleGross = figure('role.gross', {
  label: 'Gross pay of the role',
  unit: 'GBP/year',
  rows: 'role',
  why: 'Its basic and sick pay, and its part of the extras: of enhancements by share and rate, of the rest by share.',
  source: METHOD,
  formula: fx`${roleBasic} + ${roleSick}
    + ${enhancements} * ${roleWeight} * ${roleRate} / ${rate}
    + (${holidayExtras} + ${sleepInPay} + ${onCallPay}) * ${roleWeight}`,
});
