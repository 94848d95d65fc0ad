import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { payRateNamed, payRateStated } from '../inputs/pay.ts';
import { namedPayRate, payFloor } from '../law.ts';
import { wageFactor } from '../money.ts';

export const rate = figure('pay.rate', {
  label: 'Basic rate of pay',
  unit: 'GBP/hour',
  why: 'Stated in the contract, or a rate that it names, averaged over the days of the year: the minimum wage rises on its own day, and a named rate rises with it. A scenario may ask for a higher floor.',
  source: 'The costing method, section 6',
  aboveZero: {
    message: 'the rate of pay comes to nothing; state a rate above £0, or a named one such as minimum-wage',
    path: 'pay.rate',
  },
  formula: fx`max(${payFloor}, if(${payRateNamed}, ${namedPayRate}, ${payRateStated} * ${wageFactor}))`,
  example: {
    given: {
      'law.payFloor': 0,
      'pay.rateNamed': 0,
      'law.namedPayRate': 6.7,
      'pay.rateStated': 8,
      'money.wageFactor': 1.05,
    },
    gives: 8.4,
  },
});
