// Extra pay for nights, weekends and bank holidays, allowances, and the leave that is due on them.
import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { bandExtra } from '../calendar.ts';
import { normalPayLeave } from '../constants.ts';
import { fullTimeWeek, onCallAllowance, sleepInAllowance } from '../inputs/pay.ts';
import { wageFactor } from '../money.ts';
import { postLeaveHours, postOnDuty } from '../staff/post.ts';
import { onCallCover, sleepIns } from '../time/cover.ts';
import { bandOnDuty } from '../time/on-duty.ts';
import { rate } from './rate.ts';

const METHOD = 'The costing method, section 6';

export const enhancements = figure('pay.enhancements', {
  label: 'Enhancements',
  unit: 'GBP/year',
  why: 'Extra pay for nights, weekends and bank holidays.',
  source: METHOD,
  formula: fx`sum(${bandOnDuty} * ${bandExtra}) * ${rate}`,
  example: { given: { 'band.onDuty': [1000, 100], 'band.extra': [0, 0.5], 'pay.rate': 10 }, gives: 500 },
});

export const sleepInPay = figure('pay.sleepIns', {
  label: 'Sleep-in allowances',
  unit: 'GBP/year',
  why: 'Paid for being there asleep; time awake and at work is paid by the hour on top.',
  source: METHOD,
  formula: fx`${sleepIns} * ${sleepInAllowance} * ${wageFactor}`,
  example: { given: { 'cover.sleepIns': 365, 'pay.sleep_in': 40, 'money.wageFactor': 1 }, gives: 14600 },
});

export const onCallPay = figure('pay.onCall', {
  label: 'On-call allowances',
  unit: 'GBP/year',
  why: 'Paid for waiting at home; time called out is paid by the hour on top.',
  source: METHOD,
  formula: fx`${onCallCover} * ${onCallAllowance} * ${wageFactor}`,
  example: { given: { 'cover.onCallSessions': 365, 'pay.on_call': 10, 'money.wageFactor': 1.1 }, gives: 4015 },
});

export const holidayExtras = figure('pay.holidayExtras', {
  label: 'Leave paid on enhancements and allowances',
  unit: 'GBP/year',
  why: 'Four weeks of leave are due at normal pay, which regular enhancements and allowances are part of; the rest of the leave may be paid at the basic rate.',
  source: 'Working Time Regulations 1998, regulation 16; the costing method, section 6',
  formula: fx`(${enhancements} + ${sleepInPay} + ${onCallPay}) * min(${postLeaveHours}, ${normalPayLeave} * ${fullTimeWeek}) / ${postOnDuty}`,
  example: {
    given: {
      'pay.enhancements': 1000,
      'pay.sleepIns': 400,
      'pay.onCall': 100,
      'post.leaveHours': 200,
      'constant.normalPayLeave': 4,
      'pay.full_time_week': 37.5,
      'post.onDuty': 1500,
    },
    gives: 150,
  },
});
