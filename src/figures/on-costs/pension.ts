import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { periodShare } from '../calendar.ts';
import {
  participation,
  pensionDuty,
  pensionIsStatutory,
  pensionOfGrossPay,
  pensionOfQualifying,
  pensionShare,
} from '../inputs/on-costs.ts';
import { roleIsUnder21 } from '../inputs/roles.ts';
import { pensionEmployerShare, pensionTrigger, qualifyingLower, qualifyingUpper } from '../law.ts';
import { grossPay } from '../pay/gross.ts';
import { roleHeadcount } from '../staff/staff.ts';
import { payPerHead, workedPay } from './bases.ts';

const LAW = 'Pensions Act 2008, sections 3, 13 and 20';

export const pensionRate = figure('period.pensionRate', {
  label: "Employer's pension contribution",
  unit: 'share',
  rows: 'period',
  why: 'Statutory means the least share that an employer must pay for who is enrolled, as it stands in each period, and nothing before the day on which the duty began for this employer; a share that the contract states holds in all of them.',
  source: `${LAW}; Employers' Duties (Implementation) Regulations 2010`,
  formula: fx`if(${pensionIsStatutory}, ${pensionDuty} * ${pensionEmployerShare}, ${pensionShare})`,
});

const qualifyingEarnings = figure('period.qualifyingEarnings', {
  label: 'Qualifying earnings of a worker',
  unit: 'GBP/year/worker',
  rows: 'period*role',
  why: 'A worker from 22 who earns more than the trigger must be enrolled, and contributions are due on pay between the lower and the upper limit; at or under the trigger, and under 22, none are.',
  source: LAW,
  formula: fx.cases(
    ['the workers are under 22', fx`${roleIsUnder21}`, fx`0`],
    [
      'average pay is above the trigger',
      fx`${payPerHead} > ${pensionTrigger}`,
      fx`above(min(${payPerHead}, ${qualifyingUpper}), ${qualifyingLower})`,
    ],
    ['average pay is not above the trigger', fx`0`],
  ),
});

const pensionBase = figure('period.pensionBase', {
  label: 'Pay that the pension is worked out on',
  unit: 'GBP/year',
  rows: 'period',
  source: 'The costing method, section 7',
  why: 'The law asks for a share of qualifying earnings. Some schemes and some published costings take all pay, or pay for hours worked, with no trigger and no limits.',
  formula: fx.cases(
    [
      'the pension is of qualifying earnings',
      fx`${pensionOfQualifying}`,
      fx`sum(${roleHeadcount} * ${qualifyingEarnings})`,
    ],
    ['the pension is of gross pay', fx`${pensionOfGrossPay}`, fx`${grossPay}`],
    ['the pension is of pay for hours worked', fx`${workedPay}`],
  ),
});

export const pension = figure('oncost.pension', {
  label: "Employer's pension",
  unit: 'GBP/year',
  why: 'Workers above the trigger must be enrolled and may opt out, so the contribution is due for those who stay.',
  source: LAW,
  formula: fx`${participation} * sum(${periodShare} * ${pensionRate} * ${pensionBase})`,
  example: {
    given: {
      'on_costs.pension.participation': 0.9,
      'period.share': [1],
      'period.pensionRate': [0.03],
      'period.pensionBase': [20000],
    },
    gives: 540,
  },
});

const pensionDueInPeriod = figure('period.pensionDue', {
  label: 'The least pension that the law asks, as if the period lasted the year',
  unit: 'GBP/year',
  rows: 'period',
  why: "The employer must pay in at least this share of each worker's qualifying earnings, from the day on which its duty began.",
  source: LAW,
  formula: fx`${pensionDuty} * ${pensionEmployerShare} * sum(${roleHeadcount} * ${qualifyingEarnings})`,
});

export const pensionDue = figure('oncost.pensionDue', {
  label: 'The least pension that the law asks for the same workers',
  unit: 'GBP/year',
  why: 'What a scheme of another share or another base of pay is set against.',
  source: LAW,
  formula: fx`${participation} * sum(${periodShare} * ${pensionDueInPeriod})`,
  example: {
    given: { 'on_costs.pension.participation': 0.9, 'period.share': [1], 'period.pensionDue': [600] },
    gives: 540,
  },
});
