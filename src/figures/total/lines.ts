// What each price buys: of a visit at one time and length, and of what is paid by the piece.
import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { saleLength, salePrice } from '../calendar.ts';
import { minutesPerHour } from '../constants.ts';
import { secondWorkerFactor } from '../income/paid.ts';
import { itemContactTime, itemPrice, itemStaffTime, vatIncluded } from '../inputs/price.ts';
import { indexationFactor } from '../money.ts';
import { crew } from '../time/crew.ts';
import { onDuty } from '../time/on-duty.ts';
import { totalCost } from './overhead.ts';
import { costPerContactHour, shareKept } from './result.ts';

const METHOD = 'The costing method, section 10';

export const keptOfAPound = figure('price.keptOfAPound', {
  label: 'What is left of £1 of a price of the contract',
  unit: 'ratio',
  why: 'Raised as the contract lets it rise, without VAT, after discount, delay and pay held back.',
  source: METHOD,
  formula: fx`${indexationFactor} / (1 + ${vatIncluded}) * ${shareKept}`,
  example: {
    given: { 'price.indexationFactor': 1.2, 'price.vat_included': 0.2, 'income.shareKept': 0.9 },
    gives: 0.9,
  },
});

export const costPerHourOnDuty = figure('cost.perHourOnDuty', {
  label: 'Cost of an hour on duty, with all that stands behind it',
  unit: 'GBP/hour',
  why: 'What the staff time of a piece of work is set against.',
  source: METHOD,
  formula: fx`${totalCost} / ${onDuty}`,
  example: { given: { 'cost.total': 80000, 'time.onDuty': 5000 }, gives: 16 },
});

export const visitNetPrice = figure('sale.netPrice', {
  label: 'What reaches the provider for a visit at this time and length',
  unit: 'GBP/visit',
  rows: 'sale',
  source: METHOD,
  formula: fx`${salePrice} * ${saleLength} * ${secondWorkerFactor} * ${keptOfAPound}`,
  example: {
    given: { 'sale.price': [16], 'sale.length': [0.5], 'income.secondWorkerFactor': 1, 'price.keptOfAPound': 0.9 },
    gives: 7.2,
  },
});

export const visitMinutesBought = figure('sale.minutesBought', {
  label: 'Minutes with the person that this price buys',
  unit: 'minutes/visit',
  rows: 'sale',
  source: METHOD,
  formula: fx`${minutesPerHour} * ${visitNetPrice} / ${costPerContactHour}`,
  example: {
    given: { 'constant.minutesPerHour': 60, 'sale.netPrice': [8], 'cost.perContactHour': 24 },
    gives: 20,
  },
});

export const visitMinutesNeeded = figure('sale.minutesNeeded', {
  label: 'Minutes that the visit is to last',
  unit: 'minutes/visit',
  rows: 'sale',
  source: METHOD,
  formula: fx`${minutesPerHour} * ${saleLength}`,
  example: { given: { 'constant.minutesPerHour': 60, 'sale.length': [0.5] }, gives: 30 },
});

export const itemNetPrice = figure('item.netPrice', {
  label: 'What reaches the provider for one of these',
  unit: 'GBP/item',
  rows: 'item',
  source: METHOD,
  formula: fx`${itemPrice} * ${keptOfAPound}`,
  example: { given: { 'price.items[].price': [8], 'price.keptOfAPound': 0.875 }, gives: 7 },
});

export const itemMinutesBought = figure('item.minutesBought', {
  label: 'Minutes of staff time that this price buys',
  unit: 'minutes/item',
  rows: 'item',
  source: METHOD,
  formula: fx`${minutesPerHour} * ${itemNetPrice} / ${costPerHourOnDuty}`,
  example: {
    given: { 'constant.minutesPerHour': 60, 'item.netPrice': [8], 'cost.perHourOnDuty': 16 },
    gives: 30,
  },
});

export const itemMinutesNeeded = figure('item.minutesNeeded', {
  label: 'Minutes of staff time that one of these takes, with the crew of a visit where it is contact',
  unit: 'minutes/item',
  rows: 'item',
  source: METHOD,
  formula: fx`${minutesPerHour} * (${itemContactTime} * ${crew} + ${itemStaffTime})`,
  example: {
    given: {
      'constant.minutesPerHour': 60,
      'price.items[].contact_time': [0.5],
      'time.crew': 1.5,
      'price.items[].staff_time': [0.25],
    },
    gives: 60,
  },
});
