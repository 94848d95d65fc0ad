import { describe, expect, it } from 'vitest';
import { noIndexation } from '../../../src/checks/finance/no-indexation.ts';
import { averagePrice } from '../../../src/figures/income/average-price.ts';
import { assessed } from '../../model/units.ts';
import { answers } from '../answers.ts';
import { look, NO_HOURS } from '../looking.ts';

answers(
  noIndexation,
  [
    ['nothing', 'the term is one year', {}],
    ['found', 'the price stands still for three', { 'contract.years': '3', 'pay.rate': 'minimum-wage' }],
    [
      'nothing',
      'pay far over every minimum wage stands still too',
      { 'contract.years': '3', 'pay.rate': '£25.00', 'assumptions.wage_growth': '0%' },
    ],
    ['found', 'it falls', { 'contract.years': '3', 'pay.rate': 'minimum-wage', 'price.indexation': '-1%' }],
    [
      'cannotTell',
      'it rises with prices, and nobody states how those do',
      { 'contract.years': '3', 'price.indexation': 'prices' },
    ],
    [
      'found',
      'prices are stated to stand still',
      { 'contract.years': '3', 'price.indexation': 'prices', 'assumptions.price_growth': '0%' },
    ],
    ['nothing', 'it rises by 1%', { 'contract.years': '3', 'price.indexation': '1%' }],
    [
      'found',
      'it stands still for two, and is for a year’s work',
      {
        'contract.years': '2',
        'pay.rate': 'minimum-wage',
        price: '{block_per_year: "£200,000", per_hour: £0, indexation: none}',
      },
    ],
    [
      'nothing',
      'pay is to rise by less than anybody would print',
      { 'contract.years': '2', 'pay.rate': '£25.00', 'assumptions.wage_growth': '0.04%' },
    ],
    [
      'nothing',
      'neither wages nor the minimum wage are to rise',
      { 'contract.start': '2026-04-01', 'contract.years': '2', 'assumptions.wage_growth': '0%' },
    ],
    [
      'found',
      'all of the term is under law to come',
      { 'contract.start': '2028-04-06', 'contract.years': '2', 'assumptions.wage_growth': '3%' },
    ],
    ['found', 'nothing is paid', { 'contract.years': '2', 'price.per_hour': '£0' }],
    ['found', 'nobody states the price', { 'contract.years': '2', 'price.per_hour': 'unknown' }],
    ['nothing', 'no sums can be made', { ...NO_HOURS, 'contract.years': '3' }],
    ['nothing', 'nobody states it and the term is one year', { 'price.indexation': 'unknown' }],
    ['cannotTell', 'nobody states it', { 'contract.years': '3', 'price.indexation': 'unknown' }],
  ],
  ['pay far over every minimum wage stands still too', 'pay is to rise by less than anybody would print'],
);

describe.each([
  ['security-guarding', 'the sums read that kindly and let it rise with wages.', true],
  ['none', 'in these sums it does not. The price stays at £21.00 an hour for 2 years.', false],
])('a term of which nobody says whether the price rises: %s', (profile, says, rises) => {
  it(`says what the sums do: ${says}`, () => {
    const { findings, years } = assessed(
      `contract: {start: 2025-11-01, years: 2, profile: ${profile}}\nprice: {per_hour: £21}\ndemand: {hours_per_week: 300 hours, visit_length: 1 hour}\n`,
    );
    const [found] = findings.filter(({ id }) => id === 'no-indexation');
    expect(found?.message).toMatch(/^Nobody states (whether the price|that what is paid) rises/);
    expect(found?.message).toContain(says);
    const [first = 0, last = 0] = years.map(({ runs }) => runs.get('asSpecified')?.results.value(averagePrice) ?? 0);
    expect(last > first).toBe(rises);
  });
});

describe('no-indexation', () => {
  it('the numbers that it tells, by name', () => {
    const [still] = look(noIndexation, { 'contract.years': '2', 'pay.rate': 'minimum-wage' });
    expect(still?.figures).toMatchObject({
      years: { value: 2, unit: 'years' },
      firstPrice: { value: 36 },
      lastPrice: { value: 36 },
      firstPay: { unit: 'GBP/hour' },
      lastPay: { unit: 'GBP/hour' },
    });
  });

  it('the pay that the price must cover in the first year and the last', () => {
    const [found] = look(noIndexation, { 'contract.years': '2', 'pay.rate': 'minimum-wage' });
    expect(found?.message).toMatch(
      /^The price stays at £36\.00 an hour for 2 years\. The pay .* from £12\.22 an hour on average in the first year to £12\.71 in the last, 4\.1% more, partly as projected\.$/,
    );
  });
});
