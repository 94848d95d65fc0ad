// A worker's paid time off duty.

import * as forms from '../forms.ts';
import { count } from '../kinds.ts';
import { leaf } from '../leaf.ts';
import { map } from '../map.ts';
import type { Absence } from '../types.ts';

interface TimeOff {
  about: string;
  in: 'weeks' | 'days' | 'hours';
  unit: string;
  neutral: string;
  example: string;
  most: number;
  statute?: boolean;
}

/** Natural units for a full-time post, or a share of on-duty hours. */
export function timeOff({ about, in: unit, most, example, ...spec }: TimeOff) {
  const amount: forms.Form<Absence> = {
    ...forms.workingTime(unit, { max: most }),
    make: (value) => ({ amount: value }),
  };
  return leaf<Absence>({
    about,
    ranged: true,
    accepts: `time such as ${example}, or a share of on-duty hours such as 12.07%`,
    examples: [example, '12.07%'],
    forms: [forms.percent((value): Absence => ({ share: value })), amount],
    ...spec,
  });
}

export const training = {
  about: 'Paid training a year.',
  in: 'days',
  unit: 'days/year',
  neutral: '0 days',
  example: '3 days',
  most: 260,
} as const satisfies TimeOff;

export const supervisionTime = {
  about: 'Time under supervision a month.',
  in: 'hours',
  unit: 'hours/month/post',
  neutral: '0 hours',
  example: '1 hour',
  most: 730,
} as const satisfies TimeOff;

export const absence = map({
  about: "A worker's paid time off duty, for a full-time post. A week is 5 days and the full-time week's hours.",
  fields: {
    leave: timeOff({
      about: 'Paid leave a year, bank holidays included.',
      in: 'weeks',
      unit: 'weeks/year',
      neutral: '5.6 weeks',
      example: '5.6 weeks',
      most: 52,
      statute: true,
    }),
    sickness: timeOff({
      about: 'Sickness a year.',
      in: 'days',
      unit: 'days/year',
      neutral: '0 days',
      example: '6 days',
      most: 260,
    }),
    sick_spells: count({
      about: 'Spells of sickness a year: statutory sick pay waits some days in each.',
      unit: 'spells/year',
      neutral: '1',
      words: ['spell', 'spells'],
      examples: ['2'],
      limits: { max: 100 },
    }),
    training: timeOff(training),
    induction: timeOff({
      about: 'Induction of each new starter.',
      in: 'days',
      unit: 'days',
      neutral: '0 days',
      example: '5 days',
      most: 260,
    }),
    supervision: timeOff(supervisionTime),
    team_meetings: timeOff({
      about: 'Time in team meetings a month.',
      in: 'hours',
      unit: 'hours/month/post',
      neutral: '0 hours',
      example: '1 hour',
      most: 730,
    }),
  },
});
