// What it comes to: cost and gap of a unit, of an hour and of a year.
import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { yearGap, yearPart } from '../calendar.ts';
import { daysPerYear } from '../constants.ts';
import { daysUntilPaid } from '../income/deductions.ts';
import { net, netPerContactHour, netPerUnit } from '../income/net.ts';
import { borrowingRate } from '../inputs/costs.ts';
import { atRiskShare, discountShare, expectedLoss } from '../inputs/price.ts';
import { contactHoursIfAny } from '../time/contact-hours.ts';
import { contingency, surplus, totalCost } from './overhead.ts';
import { unitVolume } from './unit.ts';

const METHOD = 'The costing method, section 10';

export const costPerUnit = figure('cost.perUnit', {
  label: 'Cost of a unit',
  unit: 'GBP/unit',
  why: 'What one of what the price is for costs to provide: the whole year, shared out.',
  source: METHOD,
  formula: fx`${totalCost} / ${unitVolume}`,
  example: { given: { 'cost.total': 80000, 'unit.volume': 500 }, gives: 160 },
});

export const gapPerUnit = figure('gap.perUnit', {
  label: 'Gap of a unit',
  unit: 'GBP/unit',
  why: 'Net price less cost: under nothing, the price does not pay.',
  source: METHOD,
  formula: fx`${netPerUnit} - ${costPerUnit}`,
  example: { given: { 'income.netPerUnit': 140, 'cost.perUnit': 160 }, gives: -20 },
});

export const costPerContactHour = figure('cost.perContactHour', {
  label: 'Cost of an hour',
  unit: 'GBP/hour',
  why: 'What an hour of contact costs to provide. None without contact.',
  source: METHOD,
  formula: fx`${totalCost} / ${contactHoursIfAny}`,
  example: { given: { 'cost.total': 80000, 'time.contactHoursIfAny': 3200 }, gives: 25 },
});

export const gapPerContactHour = figure('gap.perContactHour', {
  label: 'Gap of an hour',
  unit: 'GBP/hour',
  why: 'Net price less cost: under nothing, the price does not pay.',
  source: METHOD,
  formula: fx`${netPerContactHour} - ${costPerContactHour}`,
  example: { given: { 'income.netPerContactHour': 14, 'cost.perContactHour': 25 }, gives: -11 },
});

export const gapPerYear = figure('gap.perYear', {
  label: 'Gap of a year',
  unit: 'GBP/year',
  source: METHOD,
  formula: fx`${net} - ${totalCost}`,
  example: { given: { 'income.net': 45000, 'cost.total': 80000 }, gives: -35000 },
});

export const gapTerm = figure('gap.term', {
  label: 'Gap of the whole term',
  unit: 'GBP',
  why: 'The gaps of all years, added; a last year cut short counts by its days.',
  source: 'The costing method, sections 2 and 10',
  formula: fx`sum(${yearGap} * ${yearPart})`,
  example: { given: { 'term.gap': [-35000, -36000, -37000], 'term.part': [1, 1, 0.5] }, gives: -89500 },
});

export const shareKept = figure('income.shareKept', {
  label: 'Share of gross income that reaches the provider',
  unit: 'share',
  source: 'The costing method, section 4',
  formula: fx`(1 - ${discountShare} - ${atRiskShare} * ${expectedLoss}) * (1 - ${daysUntilPaid} / ${daysPerYear} * ${borrowingRate})`,
  example: {
    given: {
      'price.early_payment.discount': 0.1,
      'price.at_risk.share': 0,
      'price.at_risk.expected_loss': 0,
      'income.daysUntilPaid': 36.5,
      'constant.daysPerYear': 365,
      'assumptions.borrowing_rate': 0.1,
    },
    gives: 0.891,
  },
});

/** What the finance judgement sets against income where the price does not pay in full. */
export const costWithoutMargin = figure('cost.withoutMargin', {
  label: 'Cost without contingency and surplus',
  unit: 'GBP/year',
  why: 'Under this, the service eats into reserves from the first day.',
  source: 'The costing method, section 12',
  formula: fx`${totalCost} - ${contingency} - ${surplus}`,
  example: { given: { 'cost.total': 80000, 'cost.contingency': 1000, 'cost.surplus': 2400 }, gives: 76600 },
});

export const marginPerHour = figure('margin.perContactHour', {
  label: 'Contingency and surplus an hour',
  unit: 'GBP/hour',
  why: 'What the cost of an hour holds for a bad month, for reserves and for profit.',
  source: METHOD,
  formula: fx`(${contingency} + ${surplus}) / ${contactHoursIfAny}`,
  example: { given: { 'cost.contingency': 1000, 'cost.surplus': 2200, 'time.contactHoursIfAny': 3200 }, gives: 1 },
});
