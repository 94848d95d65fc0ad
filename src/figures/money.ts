// Money of the file is at prices of the contract's start; these factors move it to the contract year.
import { figure } from '../engine/figure.ts';
import { fx } from '../engine/fx.ts';
import { yearsSoFar } from './calendar.ts';
import { priceGrowth, wageGrowth } from './inputs/costs.ts';
import { indexationIsPrices, indexationIsWages, indexationRate } from './inputs/price.ts';

const METHOD = 'The costing method, section 2';

export const wageFactor = figure('money.wageFactor', {
  label: 'Growth of wages since the start',
  unit: 'ratio',
  why: 'Pay and supervision stated in the contract are at prices of its start.',
  source: METHOD,
  formula: fx`power(1 + ${wageGrowth}, ${yearsSoFar})`,
  example: { given: { 'assumptions.wage_growth': 0.1, 'term.yearsSoFar': 2 }, gives: 1.21 },
});

export const priceFactor = figure('money.priceFactor', {
  label: 'Growth of prices since the start',
  unit: 'ratio',
  why: 'Costs stated in the contract are at prices of its start.',
  source: METHOD,
  formula: fx`power(1 + ${priceGrowth}, ${yearsSoFar})`,
  example: { given: { 'assumptions.price_growth': 0.02, 'term.yearsSoFar': 1 }, gives: 1.02 },
});

export const indexationFactor = figure('price.indexationFactor', {
  label: 'Rise of the contract price since the start',
  unit: 'ratio',
  why: 'A price rises only as the contract says; silence means that it does not.',
  source: METHOD,
  formula: fx.cases(
    ['the price rises with wages', fx`${indexationIsWages}`, fx`${wageFactor}`],
    ['the price rises with prices', fx`${indexationIsPrices}`, fx`${priceFactor}`],
    ['the price rises by the share stated', fx`power(1 + ${indexationRate}, ${yearsSoFar})`],
  ),
  example: {
    given: {
      'price.indexedToWages': 0,
      'price.indexedToPrices': 0,
      'money.wageFactor': 1.1,
      'money.priceFactor': 1.05,
      'price.indexation': 0.02,
      'term.yearsSoFar': 1,
    },
    gives: 1.02,
  },
});
