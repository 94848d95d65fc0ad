// What was seen to happen, by somebody who can be named: never what is supposed.
import { list, map, optional } from '../fields.ts';
import { PERCENT } from '../values/numbers.ts';
import { MINUTES } from '../values/times.ts';
import { value } from '../values/value.ts';
import { choice, hours, text } from '../values.ts';
import { CONTACT } from './quality.ts';

const WAY = {
  'visit-not-made': 'Visits are billed and not made; the share of visits.',
  'call-out-not-attended': 'Calls are billed and nobody comes; the share of calls.',
  'posts-empty': 'Posts are paid for and nobody is in them; the share of posts.',
  'no-second-worker': 'One worker comes where two are paid for; the share of such visits.',
  'results-not-reached': 'Results are paid for and were not reached; the share of results.',
  'contact-minutes': 'Less time is given than is billed; the minutes of each hour.',
  'travel-and-notes-unpaid': 'Workers travel and write on their own time; the share of that time.',
  'supervision-dropped': 'Supervision and training are not given; the share of them.',
};
export const WAYS = Object.keys(WAY) as readonly (keyof typeof WAY)[];

const PIECE = { unit: 'hours/item', max: 1000 };

const seen = map(
  'What was seen, with its source.',
  {
    way: optional(choice('A way in which less is given than is paid for.', WAY)),
    value: optional(
      value<number>(
        'How much of that was seen; a share, or of `contact-minutes` the minutes given for each hour billed.',
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
    contact: optional(choice('Whether people were seen in person.', CONTACT)),
  },
  { alternatives: [{ keys: ['way', 'item'], need: 'way: visit-not-made' }], needsSource: true },
);

export const delivered = list(
  'What was seen to be delivered. Each has a source.',
  seen,
  '{way: visit-not-made, value: 12%, source: Audit of March 2016}',
  { most: 100, isBesideTheSums: true, isBare: true },
);
