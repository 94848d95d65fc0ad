import { describe, expect, it } from 'vitest';
import { priceBelowLegalMinimum } from '../../../src/checks/law/price-below-legal-minimum.ts';
import { answers } from '../answers.ts';
import { look, NO_HOURS } from '../looking.ts';

answers(priceBelowLegalMinimum, [
  ['nothing', 'the price covers it', {}],
  ['found', 'it does not', { 'price.per_hour': '£15.00' }],
  ['nothing', 'only supervision and overheads are not paid for', { 'price.per_hour': '£24.00' }],
  [
    'found',
    'it does not in any year, of which the law of the first alone is known',
    { 'price.per_hour': '£15.00', 'contract.start': '2026-04-01', 'contract.years': '3' },
  ],
  [
    'found',
    'it does not in any year, and in the first it is shortest, because it rises faster than the law',
    { 'price.per_hour': '£12.00', 'contract.start': '2022-04-06', 'contract.years': '3', 'price.indexation': '15%' },
  ],
  [
    'found',
    'it does not in the last years, by wages that are assumed',
    {
      'price.per_hour': '£21.50',
      'contract.start': '2026-04-01',
      'contract.years': '4',
      'assumptions.wage_growth': '5%',
    },
  ],
  [
    'found',
    'a sum for the year does not',
    { price: '{block_per_year: "£70,000", per_hour: £0, payment_terms: 30 days}' },
  ],
  [
    'found',
    'workers are 18 to 20, and it is under the minimum wage of their age',
    { 'price.per_hour': '£14.00', 'pay.age': '18-20' },
  ],
  ['cannotTell', 'no sums can be made', NO_HOURS],
]);

describe('price-below-legal-minimum', () => {
  it('the age from which the wage is due, and by how much it is short', () => {
    const [found] = look(priceBelowLegalMinimum, { 'price.per_hour': '£15.00' });
    expect(found?.message).toMatch(
      /^In the year from 6 April 2025 £15\.00 an hour reaches the provider\. The law alone asks for £\d\d\.\d\d: the minimum wage for workers aged 21 and over, leave,/,
    );
    const [earlier] = look(priceBelowLegalMinimum, { 'price.per_hour': '£10.00', 'contract.start': '2019-04-06' });
    expect(earlier?.message).toContain('the minimum wage for workers aged 25 and over,');
  });

  it('the worst year, and how many years it is so', () => {
    const [found] = look(priceBelowLegalMinimum, { 'price.per_hour': '£15.00', 'contract.years': '2' });
    expect(found?.message).toMatch(/^In year 2 \(from 6 April 2026\)/);
    expect(found?.message).toContain('It is so in every year of the term.');
  });
});
