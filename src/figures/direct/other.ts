// Start-up, spread over the term, and the lines that the contract names.
import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { linePerContactHour, linePerVisit, linePerWorker, linePerYear, startUpCost, term } from '../inputs/costs.ts';
import { priceFactor } from '../money.ts';
import { headcount } from '../staff/staff.ts';
import { contactHours } from '../time/contact-hours.ts';
import { visits } from '../time/visits.ts';

const METHOD = 'The costing method, section 9';

export const startUp = figure('direct.startUp', {
  label: 'Start-up and transfer',
  unit: 'GBP/year',
  why: 'Spent once, earned back over the years of the term.',
  source: METHOD,
  formula: fx`${startUpCost} / ${term}`,
  example: { given: { 'costs.start_up': 9000, 'contract.years': 3 }, gives: 3000 },
});

export const lineCost = figure('other.line', {
  label: 'Named line',
  unit: 'GBP/year',
  rows: 'line',
  source: METHOD,
  formula: fx`(${linePerVisit} * ${visits} + ${linePerContactHour} * ${contactHours} + ${linePerWorker} * ${headcount} + ${linePerYear}) * ${priceFactor}`,
});

export const otherDirect = figure('direct.other', {
  label: 'Other named lines',
  unit: 'GBP/year',
  source: METHOD,
  formula: fx`sum(${lineCost})`,
  example: { given: { 'other.line': [100, 50] }, gives: 150 },
});
