// Working alone: whether it is allowed, how often two go, and what keeps the worker safe.
import { list, map, unknowable } from '../fields.ts';
import { minutes, money, share, text, yesNo } from '../values.ts';

export const loneWorking = map(
  'Working alone: whether it is allowed, how often two go, and what keeps the worker safe.',
  {
    allowed: yesNo('Whether a worker may work alone.', { silent: 'yes' }),
    second_worker: share('The share of contact hours with two workers.', {
      isOfJourneys: true,
      isNeverAssumed: 'by-visit',
      label: 'Share of hours with a second worker',
      oftenUnsaid: { what: 'the share of hours with a second worker', farthest: 1 },
      such: '25%',
      question: {
        short: 'when two workers attend',
        full: 'For which visits are two workers expected, and is the second one paid for?',
      },
      silent: '0%',
    }),
    risks: list(
      'Risks that the specification names.',
      unknowable(text('A risk, in the words of the specification.', 'night visits')),
      'night visits',
      {
        isBesideTheSums: true,
        isNeverAssumed: true,
        question: { short: 'the risks of the work', full: 'Which risks has the authority itself found in this work?' },
      },
    ),
    check_in: minutes('Time to report in and out, for each visit and worker.', {
      label: 'Time to check in, a visit and worker',
      isOfJourneys: true,
      such: '3 minutes',
      silent: '0 minutes',
    }),
    device_per_month: money('What a device or app for lone workers costs a month for each worker.', {
      label: 'Lone-worker device a month',
      isOfJourneys: true,
      unit: 'GBP/month/worker',
      such: '£8.00',
      silent: '£0',
    }),
  },
);
