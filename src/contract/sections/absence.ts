// A worker's paid time off duty.
import { map } from '../fields.ts';
import type { Spec } from '../values/value.ts';
import { count, timeOff } from '../values.ts';

type Silence = Pick<Spec, 'silent' | 'isCost'>;

export const training = (spec: Silence = {}) =>
  timeOff('Paid training a year.', 'day', 260, {
    label: 'Training',
    alsoCalled: 'training_days, days_training',
    unit: 'days/year',
    such: '3 days',
    ...spec,
  });

export const supervisionTime = (spec: Silence = {}) =>
  timeOff('Time under supervision a month.', 'hour', 730, {
    label: 'Supervision',
    unit: 'hours/month/post',
    such: '1 hour',
    ...spec,
  });

export const absence = map(
  "A worker's paid time off duty, for a full-time post. A week is 5 days and the full-time week's hours.",
  {
    leave: timeOff('Paid leave a year, bank holidays included.', 'week', 52, {
      label: 'Leave',
      alsoCalled: 'holiday, holidays, annual_leave, holiday_pay, holiday_entitlement',
      unit: 'weeks/year',
      such: '5.6 weeks',
      statute: true,
      silent: '5.6 weeks',
    }),
    sickness: timeOff('Sickness a year.', 'day', 260, {
      label: 'Sickness',
      alsoCalled: 'sick_days, sick_leave, sickness_days, sick_pay_days',
      isOftenGuessed: true,
      isCost: true,
      unit: 'days/year',
      such: '6 days',
      silent: '0 days',
    }),
    sick_spells: count('Spells of sickness a year: statutory sick pay waits some days in each.', {
      label: 'Spells of sickness a worker and year',
      unit: 'spells/year',
      words: ['spell', 'spells'],
      such: '2',
      max: 100,
      silent: '1',
    }),
    training: training({ silent: '0 days', isCost: true }),
    induction: timeOff('Induction of each new starter.', 'day', 260, {
      label: 'Induction of a new starter',
      unit: 'days',
      such: '5 days',
      silent: '0 days',
    }),
    supervision: supervisionTime({ silent: '0 hours', isCost: true }),
    team_meetings: timeOff('Time in team meetings a month.', 'hour', 730, {
      label: 'Team meetings',
      unit: 'hours/month/post',
      such: '1 hour',
      silent: '0 hours',
    }),
  },
);
