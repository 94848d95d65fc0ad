import { describe, expect, it } from 'vitest';
import { dearDiscount } from '../../../src/checks/finance/dear-discount.ts';
import { assessed } from '../../model/units.ts';
import { answers } from '../answers.ts';
import { look } from '../looking.ts';

answers(
  dearDiscount,
  [
    ['nothing', 'there is no discount', {}],
    ['found', '1% for 20 days is dearer than 8%', { 'price.early_payment': '{discount: 1%, within: 10 days}' }],
    [
      'nothing',
      'a tenth of a percent for 20 days is cheaper than 8%',
      { 'price.early_payment': '{discount: 0.1%, within: 10 days}', 'assumptions.borrowing_rate': '8%' },
    ],
    ['nothing', 'it saves no day', { 'price.early_payment': '{discount: 5%}' }],
    // £100 twenty days sooner is worth 44p at 8%.
    [
      'nothing',
      '0.43% for 20 days costs less than 8%',
      { 'price.early_payment': '{discount: 0.43%, within: 10 days}', 'assumptions.borrowing_rate': '8%' },
    ],
    [
      'found',
      '0.45% for 20 days costs more than 8%',
      { 'price.early_payment': '{discount: 0.45%, within: 10 days}', 'assumptions.borrowing_rate': '8%' },
    ],
    [
      'found',
      '2% is more than known schemes take',
      { 'price.early_payment': '{discount: 2%, within: 10 days}', 'assumptions.borrowing_rate': '8%' },
    ],
    [
      'nothing',
      'nobody states when the price is paid without it',
      { 'price.early_payment': '{discount: 2%, within: 10 days}', 'price.payment_terms': 'unknown' },
    ],
  ],
  ['nobody states when the price is paid without it'],
);

describe('dear-discount', () => {
  it('a yearly rate, what it costs and what it saves; major above known schemes', () => {
    const at = (discount: string) =>
      look(dearDiscount, {
        'price.early_payment': `{discount: ${discount}, within: 10 days}`,
        'assumptions.borrowing_rate': '8%',
      })[0];
    // 1% for 20 days is 20.1% a year, the figure behind the councils' scheme.
    expect(at('1%')?.message).toContain('A discount of 1% for payment 20 days sooner is interest of 20.1% a year');
    expect(at('1%')?.severity).toBe('minor');
    expect(at('1.5%')?.severity).toBe('minor');
    expect(at('2.5%')?.severity).toBe('major');
    expect(at('2.5%')?.message).toContain('Known schemes take about 1% to 1.5%.');
  });

  it.each([
    ['security-guarding', '', /and saves £[\d,]+ at the \d+% that these sums take for borrowing\./],
    ['security-guarding', 'assumptions: {borrowing_rate: 7%}', /at the 7% that the contract states for borrowing\./],
    ['none', '', /; what it saves nobody can tell, for nobody states at what rate the provider borrows\./],
  ])('says whose rate of borrowing it saves (%s, %s)', (profile, more, says) => {
    const { findings } = assessed(
      `contract: {start: 2025-11-01, profile: ${profile}}\nprice: {per_hour: £21, payment_terms: 30 days, early_payment: {discount: 2%, within: 10 days}}\ndemand: {hours_per_week: 300 hours, visit_length: 1 hour}\n${more}\n`,
    );
    expect(findings.find(({ id }) => id === 'dear-discount')?.message).toMatch(says);
  });
});
