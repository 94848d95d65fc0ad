import { describe, expect, it } from 'vitest';
import { discountBuysNothing } from '../../../src/checks/finance/discount-buys-nothing.ts';
import { answers } from '../answers.ts';
import { look } from '../looking.ts';

answers(discountBuysNothing, [
  ['nothing', 'there is no discount', {}],
  ['found', 'it is for payment within the terms', { 'price.early_payment': '{discount: 5%}' }],
  [
    'found',
    'it is for payment within 30 days against terms that a public body may not have',
    { 'price.early_payment': '{discount: 5%, within: 30 days}', 'price.payment_terms': '60 days' },
  ],
  [
    'nothing',
    'a buyer that is no public body may have those terms',
    {
      'price.early_payment': '{discount: 5%, within: 30 days}',
      'price.payment_terms': '60 days',
      'contract.authority_kind': 'other',
    },
  ],
  ['nothing', 'it brings payment forward', { 'price.early_payment': '{discount: 5%, within: 10 days}' }],
  ['cannotTell', 'nobody states it', { 'price.early_payment': '{discount: unknown}' }],
]);

describe('discount-buys-nothing', () => {
  it('names what is given up, a year and an hour, and the days of the law', () => {
    expect(
      look(discountBuysNothing, { 'price.early_payment': '{discount: 12.5%}', 'price.per_hour': '£16.00' })[0]?.message,
    ).toBe(
      'The provider gives up 12.5%, £10,429 a year or £2.00 an hour, to be paid within 30 days. Without any discount it is due in 30 days: the discount buys no day.',
    );
  });

  it('in a few words, how much it is', () => {
    expect(look(discountBuysNothing, { 'price.early_payment': '{discount: 12.5%}' })[0]?.brief).toBe(
      'The discount of 12.5% buys no day that the law does not give.',
    );
  });
});
