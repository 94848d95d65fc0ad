// What the workers are paid.
import { AGE_BANDS_MEAN } from '../../rates/minimum-wage.ts';
import { list, map, pipe, transform, unknowable } from '../fields.ts';
import type { Said } from '../said.ts';
import { allYear, windowFields, windowOf } from '../values/windows.ts';
import { agencyCharge, choice, hours, money, payRate, share, weekHours } from '../values.ts';

export const enhancements = (about: string, more: Partial<Said> = {}) =>
  list(
    about,
    pipe(
      map(
        'A window and the extra pay in it. Where windows overlap the highest counts.',
        {
          ...windowFields(),
          extra: unknowable(share('Extra pay, as a share of the basic rate.', { such: '25%', max: 10 })),
        },
        allYear('so state the extra pay of a season as its part of the year'),
      ),
      transform(({ extra, ...halves }) => ({ ...windowOf(halves), extra })),
    ),
    '{days: bank-holiday, extra: 100%}',
    more,
  );

export const pay = map('What the workers are paid.', {
  rate: payRate('Basic pay an hour: an amount, or a rate that follows the law or the Living Wage Foundation by date.', {
    label: 'Basic rate of pay that the contract states',
    alsoCalled:
      'wage, hourly, hourly_rate, minimum_wage, living_wage, real_living_wage, escort_rate, guard_rate, carer_rate',
    silent: 'minimum-wage',
  }),
  age: choice('The age band of the minimum wage that the workers are in.', AGE_BANDS_MEAN, {
    such: '21+',
    isBare: true,
    silent: '21+',
  }),
  full_time_week: weekHours('Hours a week of a full-time post.', {
    label: 'Full-time week',
    isNeverNothing: true,
    unit: 'hours/week/post',
    min: 1,
    max: 168,
    silent: '37 hours',
  }),
  contracted_week: weekHours('Hours a week that a worker is paid on average, zero-hours workers too.', {
    label: 'Average hours a worker is paid a week',
    isNeverNothing: true,
    unit: 'hours/week/worker',
    such: '30 hours',
    over: 0,
    max: 168,
    follows: 'pay.full_time_week',
    silent: '37 hours',
  }),
  enhancements: enhancements('Extra pay for nights, weekends and bank holidays.', {
    alsoCalled:
      'night, nights, night_rate, night_pay, weekend, weekends, weekend_rate, weekend_pay, sunday, sunday_rate, bank_holiday, bank_holidays, bank_holiday_rate, unsocial_hours, premium, premiums, enhancement',
  }),
  sleep_in: money('The allowance for a sleep-in.', {
    label: 'Sleep-in allowance',
    alsoCalled: 'sleep_in_rate, sleep_in_allowance, sleep_in_pay, sleepin, sleep_over',
    isCost: { thereAre: 'sleep-in' },
    unit: 'GBP/session',
    such: '£40.00',
    silent: '£0',
  }),
  on_call: money('The allowance for a session on call.', {
    label: 'On-call allowance',
    alsoCalled: 'on_call_rate, on_call_allowance, on_call_pay, standby, standby_rate',
    isCost: { thereAre: 'on-call' },
    unit: 'GBP/session',
    such: '£15.00',
    silent: '£0',
  }),
  minimum_call_out: hours('The least time paid for a call-out.', {
    label: 'Least time paid for a call-out',
    unit: 'hours/visit',
    such: '1 hour',
    silent: '0 hours',
  }),
  sick_pay: choice(
    'What is paid in sickness.',
    { statutory: 'What the law obliges.', full: 'Full pay.' },
    { statute: true, silent: 'statutory' },
  ),
  vacancies: share('The share of on-duty hours bought from an agency.', {
    label: 'Share of on-duty hours bought from an agency',
    such: '7%',
    silent: '0%',
  }),
  agency_rate: agencyCharge('What the agency charges an hour.', {
    label: "The agency's charge",
    unit: 'GBP/hour',
    such: '£18.00',
    silent: '£0',
  }),
});
