import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { levyPaid } from '../inputs/on-costs.ts';
import { apprenticeshipLevy } from '../law.ts';
import { grossPay } from '../pay/gross.ts';

export const levy = figure('oncost.levy', {
  label: 'Apprenticeship levy',
  unit: 'GBP/year',
  why: 'Due from employers whose pay bill is large enough.',
  source: 'Finance Act 2016, Part 6',
  formula: fx`if(${levyPaid}, ${apprenticeshipLevy} * ${grossPay}, 0)`,
  example: {
    given: { 'on_costs.apprenticeship_levy': 1, 'law.apprenticeship-levy': 0.005, 'pay.gross': 40000 },
    gives: 200,
  },
});
