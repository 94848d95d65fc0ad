// What other public services pay when this one is not delivered.
import type { ElsewhereCost } from '../clauses.ts';
import type { Field } from '../field.ts';
import { hours, money, share, words } from '../kinds.ts';
import { optional } from '../leaf.ts';
import { list } from '../list.ts';
import { map } from '../map.ts';

export const elsewhere: Field<ElsewhereCost[]> = list<ElsewhereCost>({
  about: 'What other public services pay when this one is not delivered.',
  most: 100,
  item: map({
    about: 'Something that another service has to do instead.',
    fields: {
      event: words({
        about: 'What happens: a published unit cost such as police-call-out, or words of your own with unit_cost.',
        examples: ['police-call-out'],
        required: 'event: police-call-out',
        firm: true,
      }),
      unit_cost: optional(
        money({ about: 'What one of them costs, if not the published figure.', unit: 'GBP', examples: ['£231'] }),
      ),
      share: optional(share({ about: 'The share of hours not delivered that ends there.', examples: ['5%'] })),
      hours: optional(
        hours({
          about: 'How many hours not delivered lie behind one of them; a visit unless stated.',
          unit: 'hours',
          bare: 'hours',
          limits: { over: 0, max: 100_000 },
          examples: ['2 hours'],
        }),
      ),
    },
  }),
  example: '{event: police-call-out, share: 5%}',
});
