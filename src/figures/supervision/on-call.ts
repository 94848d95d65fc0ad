// Somebody to ring out of hours, and supervision from outside.
import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { outOfHoursSessions, periodShare } from '../calendar.ts';
import { nobodyAloneCrew } from '../constants.ts';
import {
  anyCover,
  anythingOutOfHours,
  coverOfOne,
  externalFee,
  externalSessions,
  onCallManagerFee,
  onCallManagerShare,
  onCallSessionsAreStated,
  onCallSessionsStated,
} from '../inputs/supervision.ts';
import { niRate } from '../law.ts';
import { wageFactor } from '../money.ts';
import { contactHours } from '../time/contact-hours.ts';
import { crew } from '../time/crew.ts';

const METHOD = 'The costing method, section 8';

const someoneComesAlone = figure('supervision.someoneComesAlone', {
  label: 'Somebody may be alone at work',
  unit: 'flag',
  why: 'With people, at a visit or for a piece, with fewer than two; where nobody is met, where nobody states cover, by which two are always there.',
  source: METHOD,
  formula: fx`if(${contactHours} > 0, ${crew} < ${nobodyAloneCrew}, ${anyCover} <= 0)`,
});

const onCallManagerSessions = figure('supervision.onCallSessions', {
  label: 'Sessions of the on-call manager',
  unit: 'sessions/year',
  why: 'Where somebody may be alone out of hours there is somebody to ring, in all hours outside Monday to Friday 08:00-18:00, in sessions of up to 16 hours.',
  source: METHOD,
  formula: fx.cases(
    ['the contract states the sessions', fx`${onCallSessionsAreStated}`, fx`${onCallSessionsStated}`],
    [
      'somebody may be alone out of hours',
      fx`${anythingOutOfHours} and (${someoneComesAlone} or ${coverOfOne})`,
      fx`${outOfHoursSessions}`,
    ],
    ['nobody is alone out of hours', fx`0`],
  ),
  example: {
    given: {
      'supervision.onCallSessionsStated': 0,
      'supervision.on_call_manager.sessions_per_year': 0,
      'calendar.outOfHours': 1,
      'supervision.someoneComesAlone': 1,
      'cover.ofOne': 0,
      'calendar.outOfHoursSessions': 420,
    },
    gives: 420,
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
