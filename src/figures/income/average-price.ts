import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { salePrice, saleShare } from '../calendar.ts';
import { paidByTheHour, pricesAreKnown, vatIncluded } from '../inputs/price.ts';
import { indexationFactor } from '../money.ts';

export const hourPrice = figure('paid.hour', {
  label: 'What an hour brings on average, without VAT',
  unit: 'GBP/hour',
  source: 'The costing method, section 4',
  formula: fx`sum(${saleShare} * ${salePrice}) * ${indexationFactor} / (1 + ${vatIncluded})`,
  example: {
    given: { 'sale.share': [0.75, 0.25], 'sale.price': [16, 24], 'price.indexationFactor': 1, 'price.vat_included': 0 },
    gives: 18,
  },
});

export const averagePrice = figure('price.average', {
  label: 'Average price of an hour',
  unit: 'GBP/hour',
  why: 'Prices differ by visit length and time; this is what an hour brings on average, without VAT. None where nothing is paid by the hour.',
  source: 'The costing method, section 4',
  formula: fx`if(${pricesAreKnown} and ${paidByTheHour}, ${hourPrice}, none)`,
  example: { given: { 'price.known': 1, 'price.paidByTheHour': 1, 'paid.hour': 18 }, gives: 18 },
});
