import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { periodShare } from '../calendar.ts';
import { allowanceClaimed, niIsShare, niOfGrossPay, niShare } from '../inputs/on-costs.ts';
import { employmentAllowance, niRate, niThreshold } from '../law.ts';
import { grossPay } from '../pay/gross.ts';
import { headcount } from '../staff/staff.ts';
import { payPerHead, workedPay } from './bases.ts';

const LAW = 'Social Security Contributions and Benefits Act 1992, section 9';

export const niInPeriod = figure('period.nationalInsurance', {
  label: "Employer's National Insurance, as if the period lasted the year",
  unit: 'GBP/year',
  rows: 'period',
  why: 'The employer pays the rate on what each worker earns above the secondary threshold. The Employment Allowance is taken off once for a whole employer, so only the part claimed for this contract, and never below nothing.',
  source: `${LAW}; National Insurance Contributions Act 2014, section 1`,
  formula: fx`above(${niRate} * above(${payPerHead}, ${niThreshold}) * ${headcount}, ${employmentAllowance} * ${allowanceClaimed})`,
});

export const nationalInsurance = figure('oncost.nationalInsurance', {
  label: "Employer's National Insurance",
  unit: 'GBP/year',
  why: "Due on each worker's pay above the secondary threshold, less the part of the Employment Allowance claimed here.",
  source: LAW,
  formula: fx.cases(
    [
      'the contract states a share of pay',
      fx`${niIsShare}`,
      fx`${niShare} * if(${niOfGrossPay}, ${grossPay}, ${workedPay})`,
    ],
    ['it is what the law makes due', fx`sum(${periodShare} * ${niInPeriod})`],
  ),
  example: {
    given: {
      'on_costs.nationalInsuranceIsShare': 0,
      'on_costs.national_insurance.share': 0,
      'on_costs.nationalInsuranceOfGrossPay': 0,
      'pay.gross': 38000,
      'oncost.workedPay': 30000,
      'period.share': [0.5, 0.5],
      'period.nationalInsurance': [1000, 2000],
    },
    gives: 1500,
  },
});
