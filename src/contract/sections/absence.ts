// A worker's paid time off duty.
import { map, prefault } from '../fields.ts';
import { count, timeOff } from '../values.ts';

export const training = () => timeOff('Paid training a year.', 'day', 260, { unit: 'days/year', such: '3 days' });

export const supervisionTime = () =>
  timeOff('Time under supervision a month.', 'hour', 730, { unit: 'hours/month/post', such: '1 hour' });

export const absence = map(
  "A worker's paid time off duty, for a full-time post. A week is 5 days and the full-time week's hours.",
  {
    leave: prefault(
      timeOff('Paid leave a year, bank holidays included.', 'week', 52, {
        unit: 'weeks/year',
        such: '5.6 weeks',
        statute: true,
      }),
      '5.6 weeks',
    ),
    sickness: prefault(timeOff('Sickness a year.', 'day', 260, { unit: 'days/year', such: '6 days' }), '0 days'),
    sick_spells: prefault(
      count('Spells of sickness a year: statutory sick pay waits some days in each.', {
        unit: 'spells/year',
        words: ['spell', 'spells'],
        such: '2',
        max: 100,
      }),
      '1',
    ),
    training: prefault(training(), '0 days'),
    induction: prefault(
      timeOff('Induction of each new starter.', 'day', 260, { unit: 'days', such: '5 days' }),
      '0 days',
    ),
    supervision: prefault(supervisionTime(), '0 hours'),
    team_meetings: prefault(
      timeOff('Time in team meetings a month.', 'hour', 730, { unit: 'hours/month/post', such: '1 hour' }),
      '0 hours',
    ),
  },
);
