import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { periodShare } from '../calendar.ts';
import { niIsShare, niOfGrossPay, niShare } from '../inputs/on-costs.ts';
import { roleIsUnder21 } from '../inputs/roles.ts';
import { niRate, niThreshold, niThresholdUnder21 } from '../law.ts';
import { grossPay } from '../pay/gross.ts';
import { roleHeadcount } from '../staff/staff.ts';
import { payPerHead, workedPay } from './bases.ts';

const LAW = 'Social Security Contributions and Benefits Act 1992, sections 9 and 9A';

const roleNiThreshold = figure('period.niThreshold', {
  label: "Pay above which employer's National Insurance is due",
  unit: 'GBP/year/worker',
  rows: 'period*role',
  why: 'The secondary threshold; for workers under 21, and apprentices taken as such, nothing is due up to a higher one since April 2015.',
  source: LAW,
  formula: fx.cases(
    ['the workers are under 21', fx`${roleIsUnder21}`, fx`max(${niThreshold}, ${niThresholdUnder21})`],
    ['the workers are adults', fx`${niThreshold}`],
  ),
});

const niPerHead = figure('period.niPerHead', {
  label: "Employer's National Insurance of a worker, as if the period lasted the year",
  unit: 'GBP/year/worker',
  rows: 'period*role',
  why: 'The employer pays the rate on what each worker earns above the threshold.',
  source: LAW,
  formula: fx`${niRate} * above(${payPerHead}, ${roleNiThreshold})`,
});

export const niInPeriod = figure('period.nationalInsurance', {
  label: "Employer's National Insurance, as if the period lasted the year",
  unit: 'GBP/year',
  rows: 'period',
  why: 'Due for every worker of every role, each on average pay.',
  source: LAW,
  formula: fx`sum(${roleHeadcount} * ${niPerHead})`,
});

export const nationalInsurance = figure('oncost.nationalInsurance', {
  label: "Employer's National Insurance",
  unit: 'GBP/year',
  why: "Due at one rate on each worker's pay above the secondary threshold, and for those under 21 above a higher one.",
  source: LAW,
  formula: fx.cases(
    ['the contract states a share of gross pay', fx`${niIsShare} and ${niOfGrossPay}`, fx`${niShare} * ${grossPay}`],
    ['the contract states a share of pay for hours worked', fx`${niIsShare}`, fx`${niShare} * ${workedPay}`],
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
