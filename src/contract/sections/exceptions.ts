// Findings that a person has taken on, with a reason and a last day. The rules are named by the checks; here their names
// are read as they stand.

import { list, map, optional } from '../fields.ts';
import { date } from '../values/dates.ts';
import { text } from '../values.ts';

const ALL_OF_IT = { firm: 'an exception says all of what, why, who and until when' };

export const exceptions = list(
  'Findings of the checks that a person has taken on. They are listed in every report and count again afterwards.',
  map('A finding that does not count until a day.', {
    rule: text(
      'The rule, by the id that a check shows; view-undeliverable and such for the view itself, which no other covers.',
      'no-indexation',
      ALL_OF_IT,
    ),
    path: optional(
      text(
        'Where in the contract it is set aside, such as price.rates[0]; anywhere without it.',
        'price.indexation',
        ALL_OF_IT,
      ),
    ),
    reason: text('Why somebody takes it on.', 'the price is set anew each April', ALL_OF_IT),
    name: text('Who takes it on.', 'A. Smith', ALL_OF_IT),
    until: date('The last day on which it holds.', '2027-03-31', ALL_OF_IT),
  }),
  '{rule: no-indexation, reason: the price is set anew each April, name: A. Smith, until: 2027-03-31}',
  { isFixed: true, most: 100, isBesideTheSums: true },
);
