// Which price a finding points at: the one that the contract states.
import { expect, it } from 'vitest';
import { pricePath } from '../../../src/checks/finance/pays.ts';
import { type Changes, changed, PLAIN, subjectOf } from '../looking.ts';

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
