import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { levyPaid } from '../inputs/on-costs.ts';
import { apprenticeshipLevy } from '../law.ts';
import { grossPay } from '../pay/gross.ts';

export const levy = figure('oncost.levy', {
  label: 'Apprenticeship levy',
  unit: 'GBP/year',
  why: 'Due on the whole pay bill of an employer whose bill passes the limit of the levy. The allowance is one for the whole employer, so none of it comes off here.',
  source: 'Finance Act 2016, Part 6',
  formula: fx`if(${levyPaid}, ${apprenticeshipLevy} * ${grossPay}, 0)`,
  example: {
    given: { 'on_costs.apprenticeship_levy': 1, 'law.apprenticeship-levy': 0.005, 'pay.gross': 40000 },
    gives: 200,
  },
});
