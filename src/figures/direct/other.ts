// Start-up, spread over the term, and the lines that the contract names.
import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { monthsPerYear, weeksPerYear } from '../constants.ts';
import { placeWeeks } from '../income/paid.ts';
import { linePer, startUpCost, term } from '../inputs/costs.ts';
import { priceFactor } from '../money.ts';
import { headcount } from '../staff/staff.ts';
import { contactHours } from '../time/contact-hours.ts';
import { itemVolume } from '../time/items.ts';
import { onDuty } from '../time/on-duty.ts';
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

const itemsMade = figure('item.all', {
  label: 'All items a year',
  unit: 'items/year',
  source: METHOD,
  formula: fx`sum(${itemVolume})`,
  example: { given: { 'item.volume': [10, 50] }, gives: 60 },
});

export const lineCost = figure('other.line', {
  label: 'Named line',
  unit: 'GBP/year',
  rows: 'line',
  why: 'For each visit made, hour of contact or duty, item, week of a place occupied, worker, week, month or year.',
  source: METHOD,
  formula: fx`(${linePer.visit} * ${visits} + ${linePer['contact-hour']} * ${contactHours} + ${linePer['duty-hour']} * ${onDuty}
    + ${linePer.item} * ${itemsMade} + ${linePer['place-week']} * ${placeWeeks} + ${linePer.worker} * ${headcount}
    + ${linePer.week} * ${weeksPerYear} + ${linePer.month} * ${monthsPerYear} + ${linePer.year}) * ${priceFactor}`,
});

export const otherDirect = figure('direct.other', {
  label: 'Other named lines',
  unit: 'GBP/year',
  source: METHOD,
  formula: fx`sum(${lineCost})`,
  example: { given: { 'other.line': [100, 50] }, gives: 150 },
});
