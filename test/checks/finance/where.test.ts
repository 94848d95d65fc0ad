// Which price a finding points at: the one that the contract states; and which year it speaks of.
import { expect, it } from 'vitest';
import { pricePath } from '../../../src/checks/finance/pays.ts';
import { priceBelowCost } from '../../../src/checks/finance/price-below-cost.ts';
import { type Changes, changed, look, PLAIN, subjectOf } from '../looking.ts';

it.each<[string, Changes, string]>([
  ['an hour', {}, 'price.per_hour'],
  ['an hour and a sum for the year', { 'price.block_per_year': '£9,000' }, 'price.per_hour'],
  [
    'a sum for the year, and nothing by the hour',
    { 'price.block_per_year': '£90,000', 'price.per_hour': '£0' },
    'price.block_per_year',
  ],
  ['a list of prices', { price: '{rates: [{length: 1 hour, per_hour: £20.00}]}' }, 'price.rates'],
  [
    'a list, and an hour for all else',
    { 'price.rates': '[{length: 30 minutes, per_hour: £40.00}]', 'price.per_hour': '£36.00' },
    'price.per_hour',
  ],
  [
    'pieces, and nothing by the hour',
    { price: '{per_hour: £0, items: [{name: report, price: £900, per_year: 100, staff_time: 2 hours}]}' },
    'price.items',
  ],
  ['places', { price: '{per_hour: £0, places: {number: 8, per_week: £900}}' }, 'price.places'],
  ['nothing but an hour at £0', { 'price.per_hour': '£0' }, 'price.per_hour'],
])('a price of %s', (_, changes, path) => {
  expect(pricePath(subjectOf(changed(PLAIN, changes)).file)).toBe(path);
});

it('speaks of the year in which most is short, where nobody is met too and no hour of contact has a gap', () => {
  const block = { price: '{block_per_year: £60000}', demand: '{hours_per_week: 0 hours}', 'contract.years': '3' };
  const cover = { cover: '[{days: every day, hours: "07:00-19:00", staff: 1, mode: waking}]' };
  expect(look(priceBelowCost, { ...block, ...cover })[0]?.message).toMatch(/^In year 3 \(/);
});
