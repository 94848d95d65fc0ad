// What the workers are paid.
import { convert } from '../field.ts';
import * as forms from '../forms.ts';
import { choice, hours, money, share, weekHours, windowDays, windowHours, windowOf } from '../kinds.ts';
import { leaf } from '../leaf.ts';
import { list } from '../list.ts';
import { map } from '../map.ts';
import type { NamedRate } from '../types.ts';

const NAMED_RATES: readonly NamedRate[] = ['minimum-wage', 'real-living-wage', 'real-living-wage-london'];
const WEEK = { over: 0, max: 168 };

export const enhancements = (about: string) =>
  list({
    about,
    item: convert(
      map({
        about: 'A window and the extra pay in it. Where windows overlap the highest counts.',
        fields: {
          days: windowDays,
          hours: windowHours,
          extra: share({
            about: 'Extra pay, as a share of the basic rate.',
            required: 'extra: 25%',
            limits: { max: 10 },
            examples: ['25%'],
          }),
        },
      }),
      ({ extra, ...window }) => ({ ...windowOf(window), extra }),
    ),
    example: '{days: bank-holiday, extra: 100%}',
  });

export const pay = map({
  about: 'What the workers are paid.',
  fields: {
    rate: leaf<number | NamedRate>({
      about: 'Basic pay an hour: an amount, or a rate that follows the law or the Living Wage Foundation by date.',
      unit: 'GBP/hour',
      ranged: true,
      accepts: 'an amount such as £11.50, or minimum-wage, real-living-wage or real-living-wage-london',
      examples: ['£11.50', ...NAMED_RATES],
      words: new Map(NAMED_RATES.map((name) => [name, name])),
      forms: [forms.money({ over: 0 })],
      neutral: 'minimum-wage',
    }),
    full_time_week: convert(
      weekHours({
        about: 'Hours a week of a full-time post.',
        unit: 'hours/week/post',
        neutral: '37 hours',
        limits: WEEK,
      }),
      (week, reader) => {
        reader.fullTimeWeek = week;
        return week;
      },
    ),
    contracted_week: weekHours({
      about: 'Hours a week that a worker is paid on average, zero-hours workers too.',
      unit: 'hours/week/worker',
      neutral: ({ fullTimeWeek }) => `${fullTimeWeek} hours`,
      limits: WEEK,
      examples: ['30 hours'],
    }),
    enhancements: enhancements('Extra pay for nights, weekends and bank holidays.'),
    sleep_in: money({
      about: 'The allowance for a sleep-in.',
      unit: 'GBP/session',
      neutral: '£0',
      examples: ['£40.00'],
    }),
    on_call: money({
      about: 'The allowance for a session on call.',
      unit: 'GBP/session',
      neutral: '£0',
      examples: ['£15.00'],
    }),
    minimum_call_out: hours({
      about: 'The least time paid for a call-out.',
      unit: 'hours/visit',
      bare: 'hours',
      neutral: '0 hours',
      examples: ['1 hour'],
    }),
    sick_pay: choice(['statutory', 'full'], {
      about: 'What is paid in sickness.',
      neutral: 'statutory',
      statute: true,
    }),
    vacancies: share({ about: 'The share of on-duty hours bought from an agency.', neutral: '0%', examples: ['7%'] }),
    agency_rate: money({
      about: 'What the agency charges an hour.',
      unit: 'GBP/hour',
      neutral: '£0',
      examples: ['£18.00'],
    }),
  },
});
