import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { periodShare } from '../calendar.ts';
import { allowanceClaimed, niIsShare } from '../inputs/on-costs.ts';
import { employmentAllowance } from '../law.ts';
import { supervisionNi } from '../supervision/national-insurance.ts';
import { niInPeriod } from './national-insurance.ts';

const LAW = 'National Insurance Contributions Act 2014, sections 1 and 4';

const allowanceInPeriod = figure('period.allowance', {
  label: 'Employment Allowance that can be taken, as if the period lasted the year',
  unit: 'GBP/year',
  rows: 'period',
  why: 'The part claimed here, and never more than the National Insurance that is due, that of managers included.',
  source: LAW,
  formula: fx`min(${employmentAllowance} * ${allowanceClaimed}, ${niInPeriod} + ${supervisionNi})`,
});

export const allowance = figure('oncost.allowance', {
  label: 'Employment Allowance',
  unit: 'GBP/year',
  why: 'Comes off the National Insurance of all who work here, managers too. There is one for each employer and year, not for each contract; none comes off National Insurance that is stated as a share of pay.',
  source: LAW,
  formula: fx`if(${niIsShare}, 0, sum(${periodShare} * ${allowanceInPeriod}))`,
  example: {
    given: {
      'on_costs.nationalInsuranceIsShare': 0,
      'period.share': [0.5, 0.5],
      'period.allowance': [4000, 5000],
    },
    gives: 4500,
  },
});
