import { describe, expect, it } from 'vitest';
import { priceBelowCost } from '../../../src/checks/finance/price-below-cost.ts';
import { answers } from '../answers.ts';
import { answer, look, NO_HOURS } from '../looking.ts';

answers(priceBelowCost, [
  ['nothing', 'the price pays', {}],
  ['found', 'it does not', { 'price.per_hour': '£20.00' }],
  ['found', 'it pays for all but the margin', { 'price.per_hour': '£25.20' }],
  ['found', 'the price of a list does not', { price: '{rates: [{length: 1 hour, per_hour: £20.00}]}' }],
  [
    'found',
    'it does not, in one year of two',
    { 'price.per_hour': '£25.60', 'contract.years': '2', 'assumptions.wage_growth': '3%' },
  ],
  ['found', 'a sum for the year does not', { price: '{block_per_year: "£90,000", per_hour: £0}' }],
  ['cannotTell', 'no sums can be made', NO_HOURS],
]);

describe('price-below-cost', () => {
  it('critical where the work itself is not paid for, major where only the margin is missing', () => {
    const [short] = look(priceBelowCost, { 'price.per_hour': '£20.00' });
    expect(short?.severity).toBe('critical');
    expect(short?.message).toMatch(
      /^In the year from 6 April 2025 £20\.00 an hour reaches the provider and an hour costs £\d/,
    );
    expect(short?.message).toContain('of each hour');
    const cost = Number(/an hour costs £(\d+\.\d\d)/.exec(short?.message ?? '')?.[1]);
    const [thin] = look(priceBelowCost, { 'price.per_hour': `£${(cost - 0.2).toFixed(2)}` });
    expect(thin?.severity).toBe('major');
    expect(thin?.message).toMatch(
      /of what is set aside for contingency and surplus £0\.\d\d an hour, £[\d,]+ a year is missing/,
    );
  });

  it('nothing at the break-even price itself', () => {
    const [short] = look(priceBelowCost, { 'price.per_hour': '£20.00' });
    const cost = Number(/an hour costs £(\d+\.\d\d)/.exec(short?.message ?? '')?.[1]);
    expect(answer(priceBelowCost, { 'price.per_hour': `£${(cost + 0.01).toFixed(2)}` })).toBe('nothing');
  });
});
