import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { levy } from './levy.ts';
import { nationalInsurance } from './national-insurance.ts';
import { pension } from './pension.ts';

export const onCosts = figure('oncost.total', {
  label: 'On-costs',
  unit: 'GBP/year',
  why: 'What the employer pays on top of gross pay.',
  source: 'The costing method, section 7',
  formula: fx`${nationalInsurance} + ${pension} + ${levy}`,
  example: { given: { 'oncost.nationalInsurance': 1500, 'oncost.pension': 540, 'oncost.levy': 0 }, gives: 2040 },
});
