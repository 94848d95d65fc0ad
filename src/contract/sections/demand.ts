// How much contact the contract asks for, in what visits, and when.
import { list, map, optional, pipe, transform, unknowable } from '../fields.ts';
import { allYear, windowFields, windowOf } from '../values/windows.ts';
import { choice, hours, share, weekHours, weeks } from '../values.ts';

const LENGTHS = 'How long do visits last, and what share of the hours has each length?';
const VISIT = { unit: 'hours/visit', over: 0, withoutHours: 'no visit is counted, nor travel to one' };

const visit = map('A visit length and its share of the hours.', {
  length: unknowable(
    hours('How long such a visit lasts.', { label: 'Length of a visit', ...VISIT, such: '30 minutes' }),
  ),
  share: unknowable(
    share('Its share of the hours.', {
      label: 'Share of the hours given in visits of this length',
      such: '70%',
      question: { short: 'what share of the hours each length of visit has', full: LENGTHS },
    }),
  ),
});

const window = pipe(
  map(
    'A window and its share of the work.',
    {
      ...windowFields(),
      share: unknowable(share("Its share of the year's work.", { such: '60%' })),
    },
    allYear('and demand.weeks_per_year says in how many weeks the hours are asked for'),
  ),
  transform(({ share: part, ...halves }) => ({ ...windowOf(halves), share: part })),
);

const fields = map(
  'How much contact the contract asks for, in what visits, and when.',
  {
    hours_per_week: optional(
      weekHours('Hours of contact given a week. An hour with two workers is one hour.', {
        label: 'Hours a week',
        unit: 'hours/week',
        such: '60 hours',
        alsoCalled: 'hours, weekly_hours',
        max: 1e6,
        isNeverAssumed: true,
        question: {
          short: 'how many hours a week are bought',
          full: 'How many hours a week are expected, and how many are certain?',
          missing: 'how many hours a week are wanted',
        },
      }),
    ),
    guaranteed_hours_per_week: weekHours('Hours a week paid for even if they are not used.', {
      label: 'Hours a week paid for even if not used',
      unit: 'hours/week',
      such: '40 hours',
      max: 1e6,
      isNeverAssumed: true,
      question: {
        short: 'how many hours are certain',
        full: 'How many hours a week are paid for even if they are not used?',
      },
      silent: '0 hours',
    }),
    visit_length: optional(
      hours('How long a visit lasts.', {
        ...VISIT,
        such: '45 minutes',
        alsoCalled: 'visit_duration, call_length, call_duration, duration, length',
        question: {
          short: 'how long a visit lasts',
          full: 'How long does a visit last?',
          missing: 'how long a visit is to last',
        },
      }),
    ),
    visits: list(
      'Several visit lengths and the share of the hours that each has.',
      visit,
      '{length: 30 minutes, share: 70%}, {length: 1 hour, share: 30%}',
      {
        isFixed: true,
        most: 50,
        question: {
          short: 'how long visits last',
          full: LENGTHS,
        },
      },
    ),
    response_time: optional(
      hours('How soon somebody must be there when called.', {
        unit: 'hours',
        such: '1 hour',
        max: 8784,
        isBesideTheSums: true,
        isNeverAssumed: true,
        question: {
          short: 'how soon somebody must come',
          full: 'How soon must somebody be there when called, at any hour?',
        },
      }),
    ),
    calls: optional(
      choice(
        'Whether visits are booked or called for.',
        {
          planned: 'Visits are booked beforehand.',
          unplanned: 'Somebody calls, and a worker goes.',
        },
        {
          isBesideTheSums: true,
          isBare: true,
        },
      ),
    ),
    weeks_per_year: weeks('Weeks of the year in which the hours are asked for.', {
      label: 'Weeks a year in which these hours are asked for',
      unit: 'weeks/year',
      such: '39 weeks',
      over: 0,
      isBare: true,
      withoutHours: 'it changes no sum: places and cover are those of the whole year',
      silent: '365 days',
    }),
    pattern: list(
      'When the work falls: windows, each with its share of the year. Shares add to 100%.',
      window,
      '{days: mon-fri, hours: "17:00-23:00", share: 100%}',
      {
        isFixed: true,
        question: { short: 'when the hours fall', full: 'At what times of the day and week do the hours fall?' },
      },
    ),
  },
  { alternatives: [{ keys: ['visit_length', 'visits'] }] },
);

/**
 * `visit_length` is one length with the whole share. No visits at all: nobody said how long they are, which the rules
 * allow only where it is said to be unknown or nothing is paid by the hour.
 */
export const demand = pipe(
  fields,
  transform(({ visit_length, visits, hours_per_week, ...rest }) => ({
    ...rest,
    hours_per_week: hours_per_week ?? 0,
    response_time: rest.response_time,
    calls: rest.calls,
    visits: visits.length > 0 || visit_length === undefined ? visits : [{ length: visit_length, share: 1 }],
  })),
);
