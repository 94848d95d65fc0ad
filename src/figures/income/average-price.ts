import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { salePrice, saleShare } from '../calendar.ts';
import { vatIncluded } from '../inputs/price.ts';
import { indexationFactor } from '../money.ts';

export const averagePrice = figure('price.average', {
  label: 'Average price of an hour',
  unit: 'GBP/hour',
  why: 'Prices differ by visit length and time; this is what an hour brings on average, without VAT.',
  source: 'The costing method, section 4',
  formula: fx`sum(${saleShare} * ${salePrice}) * ${indexationFactor} / (1 + ${vatIncluded})`,
  example: {
    given: { 'sale.share': [0.75, 0.25], 'sale.price': [16, 24], 'price.indexationFactor': 1, 'price.vat_included': 0 },
    gives: 18,
  },
});
