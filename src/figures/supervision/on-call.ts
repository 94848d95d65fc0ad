// Somebody to ring out of hours, and supervision from outside.
import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { daysOfYear, periodShare, weekendAndHolidayDays } from '../calendar.ts';
import { sessionsPerDay } from '../constants.ts';
import {
  externalFee,
  externalSessions,
  onCallManagerFee,
  onCallManagerNeeded,
  onCallManagerShare,
  onCallSessionsAreStated,
  onCallSessionsStated,
} from '../inputs/supervision.ts';
import { niRate } from '../law.ts';
import { wageFactor } from '../money.ts';

const METHOD = 'The costing method, section 8';

export const onCallManagerSessions = figure('supervision.onCallSessions', {
  label: 'Sessions of the on-call manager',
  unit: 'sessions/year',
  why: 'One a day, and one more on Saturdays, Sundays and bank holidays, where somebody may work alone out of hours.',
  source: METHOD,
  formula: fx.cases(
    ['the contract states the sessions', fx`${onCallSessionsAreStated}`, fx`${onCallSessionsStated}`],
    [
      'somebody may work alone out of hours',
      fx`${onCallManagerNeeded}`,
      fx`(${daysOfYear} + ${weekendAndHolidayDays}) * ${sessionsPerDay}`,
    ],
    ['nobody works alone out of hours', fx`0`],
  ),
  example: {
    given: {
      'supervision.onCallSessionsStated': 0,
      'supervision.on_call_manager.sessions_per_year': 0,
      'supervision.onCallManagerNeeded': 1,
      'calendar.days': 365,
      'calendar.weekendAndHolidayDays': 112,
      'constant.sessionsPerDay': 1,
    },
    gives: 477,
  },
});

export const onCallAllowances = figure('supervision.onCallAllowances', {
  label: 'Allowances of the on-call manager',
  unit: 'GBP/year',
  why: 'The part of the rota that this contract carries: one manager may be on call for several contracts.',
  source: METHOD,
  formula: fx`${onCallManagerSessions} * ${onCallManagerFee} * ${wageFactor} * ${onCallManagerShare}`,
  example: {
    given: {
      'supervision.onCallSessions': 400,
      'supervision.on_call_manager.per_session': 20,
      'money.wageFactor': 1,
      'supervision.on_call_manager.share': 0.25,
    },
    gives: 2000,
  },
});

export const onCallManager = figure('supervision.onCall', {
  label: 'On-call manager',
  unit: 'GBP/year',
  why: 'Nobody who works alone at night should have nobody to ring. National Insurance is due on the allowance, which comes on top of a salary above the threshold.',
  source: METHOD,
  formula: fx`${onCallAllowances} * (1 + sum(${periodShare} * ${niRate}))`,
  example: {
    given: {
      'supervision.onCallAllowances': 2000,
      'period.share': [0.5, 0.5],
      'law.national-insurance-rate': [0.14, 0.16],
    },
    gives: 2300,
  },
});

export const externalSupervision = figure('supervision.external', {
  label: 'Supervision from outside',
  unit: 'GBP/year',
  why: 'Clinical or group supervision that is bought in.',
  source: METHOD,
  formula: fx`${externalSessions} * ${externalFee} * ${wageFactor}`,
  example: {
    given: { 'supervision.external.sessions_per_year': 12, 'supervision.external.fee': 70, 'money.wageFactor': 1 },
    gives: 840,
  },
});
