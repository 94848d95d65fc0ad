// What it comes to: cost and gap an hour and a year, break-even, and what the money buys.
import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { yearGap } from '../calendar.ts';
import { daysPerYear, minutesPerHour } from '../constants.ts';
import { daysUntilPaid } from '../income/deductions.ts';
import { blockIncome, hoursPaid, piecesIncome, secondWorkerFactor, wastedHoursPaid } from '../income/gross.ts';
import { net, netPerContactHour } from '../income/net.ts';
import { borrowingRate } from '../inputs/costs.ts';
import { atRiskShare, discountShare, expectedLoss } from '../inputs/price.ts';
import { contactHours } from '../time/contact-hours.ts';
import { contingency, surplus, totalCost } from './overhead.ts';

const METHOD = 'The costing method, section 10';

export const costPerContactHour = figure('cost.perContactHour', {
  label: 'Cost of an hour',
  unit: 'GBP/hour',
  why: 'What an hour of contact costs to provide.',
  source: METHOD,
  formula: fx`${totalCost} / ${contactHours}`,
  example: { given: { 'cost.total': 80000, 'time.contactHours': 3200 }, gives: 25 },
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
  why: 'The gaps of all years, added.',
  source: METHOD,
  formula: fx`sum(${yearGap})`,
  example: { given: { 'term.gap': [-35000, -36000, -37000] }, gives: -108000 },
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

export const hoursPriced = figure('income.hoursPriced', {
  label: 'Hours that earn the average price',
  unit: 'hours/year',
  source: 'The costing method, section 4',
  formula: fx`(${hoursPaid} + ${wastedHoursPaid}) * ${secondWorkerFactor}`,
  example: {
    given: { 'income.hoursPaid': 3000, 'income.wastedHoursPaid': 100, 'income.secondWorkerFactor': 1 },
    gives: 3100,
  },
});

export const breakEven = figure('price.breakEven', {
  label: 'Break-even price',
  unit: 'GBP/hour',
  why: 'The average price at which income equals cost, all else as it is. None where nothing is paid by the hour.',
  source: METHOD,
  nullable: true,
  formula: fx`if(${hoursPriced} > 0 and ${shareKept} > 0, (${totalCost} / ${shareKept} - ${piecesIncome} - ${blockIncome}) / ${hoursPriced}, none)`,
  example: {
    given: {
      'income.hoursPriced': 3200,
      'income.shareKept': 0.8,
      'cost.total': 64000,
      'income.pieces': 0,
      'income.block': 0,
    },
    gives: 25,
  },
});

export const minutesBought = figure('bought.minutes', {
  label: 'Minutes of each hour that the money pays for',
  unit: 'minutes/hour',
  source: METHOD,
  formula: fx`${minutesPerHour} * ${net} / ${totalCost}`,
  example: { given: { 'constant.minutesPerHour': 60, 'income.net': 45000, 'cost.total': 90000 }, gives: 30 },
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
  formula: fx`(${contingency} + ${surplus}) / ${contactHours}`,
  example: { given: { 'cost.contingency': 1000, 'cost.surplus': 2200, 'time.contactHours': 3200 }, gives: 1 },
});

export const shareBought = figure('bought.share', {
  label: 'Share of the cost that the money pays for',
  unit: 'share',
  why: 'What is left of the service where nobody else pays for the rest of it.',
  source: METHOD,
  formula: fx`min(1, ${net} / ${totalCost})`,
  example: { given: { 'income.net': 45000, 'cost.total': 90000 }, gives: 0.5 },
});
