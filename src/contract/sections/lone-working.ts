// Working alone: whether it is allowed, how often two go, and what keeps the worker safe.
import { list, map, prefault, unknowable } from '../fields.ts';
import { minutes, money, share, text, yesNo } from '../values.ts';

export const loneWorking = map(
  'Working alone: whether it is allowed, how often two go, and what keeps the worker safe.',
  {
    allowed: prefault(yesNo('Whether a worker may go alone.'), 'yes'),
    second_worker: prefault(
      share('The share of contact hours with two workers.', {
        such: '25%',
        question: {
          short: 'when two workers attend',
          full: 'For which visits are two workers expected, and is the second one paid for?',
        },
      }),
      '0%',
    ),
    risks: list(
      'Risks that the specification names.',
      unknowable(text('A risk, in the words of the specification.', 'night visits')),
      'night visits',
      {
        isBesideTheSums: true,
        question: { short: 'the risks of the work', full: 'Which risks has the authority itself found in this work?' },
      },
    ),
    check_in: prefault(
      minutes('Time to report in and out, for each visit and worker.', { unit: 'hours/visit', such: '3 minutes' }),
      '0 minutes',
    ),
    device_per_month: prefault(
      money('What a device or app for lone workers costs a month for each worker.', {
        unit: 'GBP/month/worker',
        such: '£8.00',
      }),
      '£0',
    ),
  },
);
