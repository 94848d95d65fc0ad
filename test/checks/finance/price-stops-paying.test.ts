import { describe, expect, it } from 'vitest';
import { priceStopsPaying } from '../../../src/checks/finance/price-stops-paying.ts';
import { assessed } from '../../model/units.ts';
import { answers } from '../answers.ts';
import { look, NO_HOURS } from '../looking.ts';

answers(
  priceStopsPaying,
  [
    ['nothing', 'the term is one year', { 'price.per_hour': '£20.00' }],
    ['nothing', 'the price never pays', { 'price.per_hour': '£20.00', 'contract.years': '3' }],
    ['nothing', 'the price follows wages', { 'contract.years': '3', 'price.indexation': 'wages' }],
    [
      'found',
      'wages outgrow a fixed price',
      { 'contract.years': '20', 'assumptions.wage_growth': '4%', 'assumptions.price_growth': '2%' },
    ],
    ['nothing', 'no sums can be made of a term of one year', NO_HOURS],
    ['cannotTell', 'no sums can be made', { ...NO_HOURS, 'contract.years': '3' }],
  ],
  ['the term is one year', 'the price never pays'],
);

describe('price-stops-paying', () => {
  it('the last day on which the price pays and the year in which it does not', () => {
    const [found] = look(priceStopsPaying, {
      'contract.years': '20',
      'assumptions.wage_growth': '4%',
      'assumptions.price_growth': '2%',
    });
    expect(found?.message).toMatch(/^The price pays until 5 April 20\d\d and no longer from year \d+: £36\.00 an hour/);
  });

  it.each([1, 2, 3, 4, 5, 6])(
    'of a yearly sum, what is short is what is printed to cost less what reaches the provider (%i)',
    (by) => {
      const block = `contract: {start: 2024-09-01, years: 12}
price: {block_per_year: "£${400_000 + by * 17.37}"}
cover: [{days: every day, hours: "00:00-24:00", staff: 2, mode: waking}]
pay: {rate: £14.00}
`;
      const assessment = assessed(block);
      const [found] = assessment.findings.filter(({ id }) => id === 'price-stops-paying');
      const [net = 0, cost = 0, short] = [...(found?.message.matchAll(/£([\d,]+)/g) ?? [])].map(([, pounds]) =>
        Number(pounds?.replaceAll(',', '')),
      );
      expect(short).toBe(cost - net);
    },
  );
});
