// What the workers are paid.

import { AGE_BANDS } from '../../rates/minimum-wage.ts';
import { list, map, pipe, prefault, transform, unknowable } from '../fields.ts';
import { choice, hours, money, payRate, share, weekHours } from '../values.ts';
import { windowFields, windowOf } from '../windows.ts';

export const enhancements = (about: string) =>
  list(
    about,
    pipe(
      map('A window and the extra pay in it. Where windows overlap the highest counts.', {
        ...windowFields(),
        extra: unknowable(share('Extra pay, as a share of the basic rate.', { such: '25%', max: 10 })),
      }),
      transform(({ extra, ...halves }) => ({ ...windowOf(halves), extra })),
    ),
    '{days: bank-holiday, extra: 100%}',
  );

export const pay = map('What the workers are paid.', {
  rate: prefault(
    payRate('Basic pay an hour: an amount, or a rate that follows the law or the Living Wage Foundation by date.'),
    'minimum-wage',
  ),
  age: prefault(
    choice('The age band of the minimum wage that the workers are in.', AGE_BANDS, { such: '21+', isBare: true }),
    '21+',
  ),
  full_time_week: prefault(
    weekHours('Hours a week of a full-time post.', { unit: 'hours/week/post', over: 0, max: 168 }),
    '37 hours',
  ),
  contracted_week: prefault(
    weekHours('Hours a week that a worker is paid on average, zero-hours workers too.', {
      unit: 'hours/week/worker',
      such: '30 hours',
      over: 0,
      max: 168,
      follows: 'pay.full_time_week',
    }),
    '37 hours',
  ),
  enhancements: enhancements('Extra pay for nights, weekends and bank holidays.'),
  sleep_in: prefault(money('The allowance for a sleep-in.', { unit: 'GBP/session', such: '£40.00' }), '£0'),
  on_call: prefault(money('The allowance for a session on call.', { unit: 'GBP/session', such: '£15.00' }), '£0'),
  minimum_call_out: prefault(
    hours('The least time paid for a call-out.', { unit: 'hours/visit', such: '1 hour' }),
    '0 hours',
  ),
  sick_pay: prefault(choice('What is paid in sickness.', ['statutory', 'full'], { statute: true }), 'statutory'),
  vacancies: prefault(share('The share of on-duty hours bought from an agency.', { such: '7%' }), '0%'),
  agency_rate: prefault(money('What the agency charges an hour.', { unit: 'GBP/hour', such: '£18.00' }), '£0'),
});
