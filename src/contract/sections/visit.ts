// What a visit takes beside the contact: the way there, the notes, and journeys for nothing.

import { count, hours, share } from '../kinds.ts';
import { map } from '../map.ts';

export const visit = map({
  about: 'What a visit takes beside the contact, for each journey and worker.',
  fields: {
    travel: hours({
      about: 'Travel for each journey.',
      unit: 'hours/visit',
      bare: 'minutes',
      neutral: '0 minutes',
      examples: ['25 minutes'],
    }),
    travel_paid: share({
      about: 'The share of travel that workers are paid for: what the offer says, lawful or not.',
      neutral: '100%',
      examples: ['100%'],
    }),
    travel_from_home: share({
      about: 'The share of travel between home and the first or last visit, which the minimum wage does not count.',
      neutral: '0%',
      examples: ['20%'],
    }),
    miles: count({
      about: 'Miles for each journey.',
      unit: 'miles/visit',
      neutral: '0',
      words: ['mile', 'miles'],
      examples: ['8'],
      limits: { max: 1000 },
    }),
    notes: hours({
      about: 'Time to write up a visit.',
      unit: 'hours/visit',
      bare: 'minutes',
      neutral: '0 minutes',
      examples: ['15 minutes'],
    }),
    idle: share({
      about: 'The share of paid time lost between visits where nobody is on cover.',
      neutral: '0%',
      limits: { below: 1 },
      examples: ['10%'],
    }),
    wasted: map({
      about: 'Journeys for nothing: nobody in, cancelled too late, unsafe to enter.',
      fields: {
        share: share({
          about: 'Wasted journeys for each visit made.',
          neutral: '0%',
          limits: { max: 10 },
          examples: ['5%'],
        }),
        staff_time: hours({
          about: 'Time at the door of a wasted journey.',
          unit: 'hours/visit',
          bare: 'minutes',
          neutral: '0 minutes',
          examples: ['15 minutes'],
        }),
        billed: share({ about: 'The part of the price still paid for it.', neutral: '0%', examples: ['50%'] }),
      },
    }),
  },
});
