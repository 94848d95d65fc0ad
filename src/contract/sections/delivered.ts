// What was seen to happen, by somebody who can be named: never what is supposed.
import { list, map, optional } from '../fields.ts';
import { PERCENT } from '../numbers.ts';
import { MINUTES } from '../times.ts';
import { value } from '../value.ts';
import { choice, hours, text } from '../values.ts';

export const WAYS = [
  'visit-not-made',
  'call-out-not-attended',
  'posts-empty',
  'no-second-worker',
  'results-not-reached',
  'contact-minutes',
  'travel-and-notes-unpaid',
  'supervision-dropped',
] as const;

const PIECE = { unit: 'hours/item', max: 1000 };

const seen = map(
  'What was seen, with its source.',
  {
    way: optional(choice('A way in which less is given than is paid for.', WAYS)),
    value: optional(
      value<number>(
        'The share that was seen; of `contact-minutes`, the minutes given for each hour billed.',
        {
          ways: [{ form: PERCENT }, { form: MINUTES }],
          accepts: 'a share such as 12%, or minutes of an hour such as 37 minutes',
        },
        { such: '12%', also: ['37 minutes'] },
      ),
    ),
    item: optional(text('A piece, by its name in `price.items`.', 'assessment')),
    contact_time: optional(hours('Time with the person that one was seen to take.', { ...PIECE, such: '1 hour' })),
    staff_time: optional(hours("One worker's time that one was seen to take.", { ...PIECE, such: '2 hours' })),
    contact: optional(choice('Whether people were seen in person.', ['in-person', 'phone', 'either'])),
  },
  { alternatives: [{ keys: ['way', 'item'], need: 'way: visit-not-made' }], needsSource: true },
);

export const delivered = list(
  'What was seen to be delivered. Each has a source.',
  seen,
  '{way: visit-not-made, value: 12%, source: Audit of March 2016}',
  { most: 100, isBesideTheSums: true, isBare: true },
);
