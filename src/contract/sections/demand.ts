// How much contact the contract asks for, in what visits, and when.
import { convert } from '../field.ts';
import { hours, share, weekHours, windowDays, windowHours, windowOf } from '../kinds.ts';
import { optional } from '../leaf.ts';
import { list } from '../list.ts';
import { map } from '../map.ts';

const VISIT = { over: 0, max: 24 };

const section = map({
  about: 'How much contact the contract asks for, in what visits, and when.',
  fields: {
    hours_per_week: optional(
      weekHours({
        about: 'Hours of contact given a week. An hour with two workers is one hour.',
        unit: 'hours/week',
        examples: ['60 hours'],
        limits: { max: 1e6 },
      }),
    ),
    guaranteed_hours_per_week: weekHours({
      about: 'Hours a week paid for even if they are not used.',
      unit: 'hours/week',
      neutral: '0 hours',
      examples: ['40 hours'],
      limits: { max: 1e6 },
    }),
    visit_length: optional(
      hours({
        about: 'How long a visit lasts.',
        unit: 'hours/visit',
        bare: 'hours',
        limits: VISIT,
        examples: ['45 minutes'],
      }),
    ),
    visits: list({
      about: 'Several visit lengths and the share of the hours that each has.',
      item: map({
        about: 'A visit length and its share of the hours.',
        fields: {
          length: hours({
            about: 'How long such a visit lasts.',
            unit: 'hours/visit',
            bare: 'hours',
            limits: VISIT,
            examples: ['30 minutes'],
            required: 'length: 30 minutes',
          }),
          share: share({ about: 'Its share of the hours.', required: 'share: 70%', examples: ['70%'] }),
        },
      }),
      most: 50,
      example: '{length: 30 minutes, share: 70%}, {length: 1 hour, share: 30%}',
    }),
    response_time: optional(
      hours({
        about: 'How soon somebody must be there when called.',
        unit: 'hours',
        bare: 'hours',
        limits: { max: 8784 },
        examples: ['1 hour'],
      }),
    ),
    pattern: list({
      about: 'When the work falls: windows, each with its share of the year. Shares add to 100%.',
      item: convert(
        map({
          about: 'A window and its share of the work.',
          fields: {
            days: windowDays,
            hours: windowHours,
            share: share({ about: "Its share of the year's work.", required: 'share: 60%', examples: ['60%'] }),
          },
        }),
        ({ share: part, ...window }) => ({ ...windowOf(window), share: part }),
      ),
      example: '{days: mon-fri, hours: "17:00-23:00", share: 100%}',
    }),
  },
  alternatives: [{ keys: ['visit_length', 'visits'] }],
});

/**
 * `visit_length` is one length with the whole share. No visits at all: nobody said how long they are, which the rules
 * allow only where it is said to be unknown or nothing is paid by the hour.
 */
export const demand = convert(section, ({ visit_length, visits, hours_per_week, ...rest }) => ({
  ...rest,
  hours_per_week: hours_per_week ?? 0,
  visits: visits.length > 0 || visit_length === undefined ? visits : [{ length: visit_length, share: 1 }],
}));
