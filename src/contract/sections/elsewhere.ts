// What other public services pay when this one is not delivered.
import { list, map, optional } from '../fields.ts';
import { hours, money, share, text } from '../values.ts';

export const elsewhere = list(
  'What other public services pay when this one is not delivered.',
  map('Something that another service has to do instead.', {
    event: text(
      'What happens: a published unit cost such as police-call-out, or words of your own with unit_cost.',
      'police-call-out',
      { firm: true },
    ),
    unit_cost: optional(money('What one of them costs, if not the published figure.', { unit: 'GBP', such: '£231' })),
    chance: share('The chance that it follows one visit or unit that is not delivered.', {
      such: '100%',
      isBare: true,
      silent: '100%',
      label: 'Chance that it follows one visit or unit that is not delivered',
    }),
    share: optional(
      share('In older files, the share of hours not delivered that ends there: read as chance.', {
        label: 'Share of undelivered hours that ends there',
        such: '5%',
      }),
    ),
    hours: optional(
      hours('In older files, how many hours not delivered lie behind one of them; a visit unless stated.', {
        label: 'Undelivered hours behind one event, where stated',
        unit: 'hours',
        such: '2 hours',
        over: 0,
        max: 100_000,
      }),
    ),
  }),
  '{event: police-call-out, chance: 5%}',
  { isFixed: true, most: 100, isBesideTheSums: true },
);
