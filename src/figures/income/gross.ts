// What the authority pays before anything comes off.
import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { weeksPerYear } from '../constants.ts';
import { guaranteedHoursPerWeek, secondWorker } from '../inputs/demand.ts';
import { blockPerYear, itemPrice, secondWorkerPaid, vatIncluded } from '../inputs/price.ts';
import { wastedBilled, wastedShare } from '../inputs/visit.ts';
import { indexationFactor } from '../money.ts';
import { hoursByTheHour } from '../time/hours-by-the-hour.ts';
import { itemVolume } from '../time/items.ts';
import { averagePrice } from './average-price.ts';

const METHOD = 'The costing method, section 4';

export const secondWorkerFactor = figure('income.secondWorkerFactor', {
  label: 'Prices paid for an hour, second worker included',
  unit: 'ratio',
  source: METHOD,
  formula: fx`1 + ${secondWorker} * ${secondWorkerPaid}`,
  example: { given: { 'lone_working.second_worker': 0.5, 'price.second_worker': 1 }, gives: 1.5 },
});

export const hoursPaid = figure('income.hoursPaid', {
  label: 'Hours paid by the hour',
  unit: 'hours/year',
  why: 'Hours given, or the hours guaranteed where they are more.',
  source: METHOD,
  formula: fx`max(${hoursByTheHour}, ${guaranteedHoursPerWeek} * ${weeksPerYear})`,
  example: {
    given: { 'time.hoursByTheHour': 3000, 'demand.guaranteed_hours_per_week': 70, 'constant.weeksPerYear': 365 / 7 },
    gives: 3650,
  },
});

export const wastedHoursPaid = figure('income.wastedHoursPaid', {
  label: 'Hours paid for wasted visits',
  unit: 'hours/year',
  source: METHOD,
  formula: fx`${hoursByTheHour} * ${wastedShare} * ${wastedBilled}`,
  example: {
    given: { 'time.hoursByTheHour': 3000, 'visit.wasted.share': 0.1, 'visit.wasted.billed': 0.5 },
    gives: 150,
  },
});

export const hourlyIncome = figure('income.hourly', {
  label: 'Hours at the price',
  unit: 'GBP/year',
  why: 'The hours given, or guaranteed, at their average price.',
  source: METHOD,
  formula: fx`${averagePrice} * ${hoursPaid} * ${secondWorkerFactor}`,
  example: { given: { 'price.average': 16, 'income.hoursPaid': 1000, 'income.secondWorkerFactor': 1 }, gives: 16000 },
});

export const wastedIncome = figure('income.wasted', {
  label: 'Wasted visits that are paid',
  unit: 'GBP/year',
  why: 'The part of the price that is still paid when nobody is in.',
  source: METHOD,
  formula: fx`${averagePrice} * ${wastedHoursPaid} * ${secondWorkerFactor}`,
  example: {
    given: { 'price.average': 16, 'income.wastedHoursPaid': 10, 'income.secondWorkerFactor': 1.5 },
    gives: 240,
  },
});

export const itemIncome = figure('item.income', {
  label: 'Income from this item',
  unit: 'GBP/year',
  rows: 'item',
  source: METHOD,
  formula: fx`${itemPrice} * ${indexationFactor} / (1 + ${vatIncluded}) * ${itemVolume}`,
});

export const piecesIncome = figure('income.pieces', {
  label: 'Items paid by the piece',
  unit: 'GBP/year',
  source: METHOD,
  formula: fx`sum(${itemIncome})`,
  example: { given: { 'item.income': [80, 20] }, gives: 100 },
});

export const blockIncome = figure('income.block', {
  label: 'Block payment',
  unit: 'GBP/year',
  source: METHOD,
  formula: fx`${blockPerYear} * ${indexationFactor} / (1 + ${vatIncluded})`,
  example: {
    given: { 'price.block_per_year': 1200, 'price.indexationFactor': 1.1, 'price.vat_included': 0.2 },
    gives: 1100,
  },
});

export const gross = figure('income.gross', {
  label: 'Gross income',
  unit: 'GBP/year',
  why: 'All that is invoiced, before discount, results and delay.',
  source: METHOD,
  formula: fx`${hourlyIncome} + ${wastedIncome} + ${piecesIncome} + ${blockIncome}`,
  example: {
    given: { 'income.hourly': 16000, 'income.wasted': 200, 'income.pieces': 100, 'income.block': 0 },
    gives: 16300,
  },
});
