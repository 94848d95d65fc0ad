// Working alone: whether it is allowed, how often two go, and what keeps the worker safe.

import { hours, money, share, words, yesNo } from '../kinds.ts';
import { list } from '../list.ts';
import { map } from '../map.ts';

export const loneWorking = map({
  about: 'Working alone: whether it is allowed, how often two go, and what keeps the worker safe.',
  fields: {
    allowed: yesNo({ about: 'Whether a worker may go alone.', neutral: 'yes' }),
    second_worker: share({ about: 'The share of contact hours with two workers.', neutral: '0%', examples: ['25%'] }),
    risks: list({
      about: 'Risks that the specification names.',
      item: words({ about: 'A risk, in the words of the specification.', examples: ['night visits'] }),
      example: 'night visits',
    }),
    check_in: hours({
      about: 'Time to report in and out, for each visit and worker.',
      unit: 'hours/visit',
      bare: 'minutes',
      neutral: '0 minutes',
      examples: ['3 minutes'],
    }),
    device_per_month: money({
      about: 'What a device or app for lone workers costs a month for each worker.',
      unit: 'GBP/month/worker',
      neutral: '£0',
      examples: ['£8.00'],
    }),
  },
});
