// What each worker costs besides pay.
import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { monthsPerYear } from '../constants.ts';
import { equipment, recruitmentPerHire, trainingFees, turnover } from '../inputs/costs.ts';
import { devicePerMonth } from '../inputs/demand.ts';
import { priceFactor } from '../money.ts';
import { headcount } from '../staff/staff.ts';

const METHOD = 'The costing method, section 9';

export const loneWorker = figure('direct.loneWorker', {
  label: 'Lone-worker devices',
  unit: 'GBP/year',
  why: 'A device or app that calls for help.',
  source: METHOD,
  formula: fx`${devicePerMonth} * ${priceFactor} * ${monthsPerYear} * ${headcount}`,
  example: {
    given: {
      'lone_working.device_per_month': 8,
      'money.priceFactor': 1,
      'constant.monthsPerYear': 12,
      'staff.headcount': 4,
    },
    gives: 384,
  },
});

export const recruitment = figure('direct.recruitment', {
  label: 'Recruitment',
  unit: 'GBP/year',
  why: 'Advertising, checks and references for those who leave.',
  source: METHOD,
  formula: fx`${turnover} * ${headcount} * ${recruitmentPerHire} * ${priceFactor}`,
  example: {
    given: { 'costs.turnover': 0.3, 'staff.headcount': 10, 'costs.recruitment_per_hire': 700, 'money.priceFactor': 1 },
    gives: 2100,
  },
});

export const trainingBought = figure('direct.trainingFees', {
  label: 'Training fees',
  unit: 'GBP/year',
  source: METHOD,
  formula: fx`${trainingFees} * ${priceFactor} * ${headcount}`,
  example: { given: { 'costs.training_fees': 100, 'money.priceFactor': 1, 'staff.headcount': 10 }, gives: 1000 },
});

export const equipmentCost = figure('direct.equipment', {
  label: 'Equipment',
  unit: 'GBP/year',
  source: METHOD,
  formula: fx`${equipment} * ${priceFactor} * ${headcount}`,
  example: { given: { 'costs.equipment': 150, 'money.priceFactor': 1, 'staff.headcount': 10 }, gives: 1500 },
});
