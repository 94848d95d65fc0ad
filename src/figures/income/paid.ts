// What each kind of price brings, unknown prices apart: what is known of the others is still worth saying.
import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { sessionCount } from '../calendar.ts';
import { daysPerYear, weeksPerYear } from '../constants.ts';
import { term } from '../inputs/costs.ts';
import { wastedPaid } from '../inputs/delivered.ts';
import { demandWeeks, guaranteedHoursPerWeek } from '../inputs/demand.ts';
import {
  blockPerYear,
  buysDuty,
  itemPrice,
  occupancy,
  paidByTheHour,
  placePerNight,
  placePerWeek,
  places,
  secondWorkerPaid,
  sessionPrice,
  setUpFee,
  vatIncluded,
} from '../inputs/price.ts';
import { indexationFactor } from '../money.ts';
import { crewBeyond } from '../time/crew.ts';
import { dutyHours, hoursByTheHour } from '../time/hours-by-the-hour.ts';
import { itemBilled } from '../time/items.ts';
import { hourPrice } from './average-price.ts';

const METHOD = 'The costing method, section 4';

export const secondWorkerFactor = figure('income.secondWorkerFactor', {
  label: 'Prices paid for an hour, second worker included',
  unit: 'ratio',
  why: 'Where hours on duty are bought, those of a second worker are among them.',
  source: METHOD,
  formula: fx`if(${buysDuty}, 1, 1 + ${crewBeyond} * ${secondWorkerPaid})`,
  example: { given: { 'price.buysDuty': 0, 'time.crewBeyond': 0.5, 'price.second_worker': 1 }, gives: 1.5 },
});

export const hoursPaid = figure('income.hoursPaid', {
  label: 'Hours paid by the hour',
  unit: 'hours/year',
  why: 'Hours given, of contact or of duty as the price buys, or the hours guaranteed where they are more.',
  source: METHOD,
  formula: fx`max(if(${buysDuty}, ${dutyHours}, ${hoursByTheHour}), ${guaranteedHoursPerWeek} * ${demandWeeks})`,
  example: {
    given: {
      'price.buysDuty': 0,
      'time.dutyHours': 0,
      'time.hoursByTheHour': 3000,
      'demand.guaranteed_hours_per_week': 70,
      'demand.weeks_per_year': 365 / 7,
    },
    gives: 3650,
  },
});

export const wastedHoursPaid = figure('income.wastedHoursPaid', {
  label: 'Hours paid for wasted visits',
  unit: 'hours/year',
  why: 'None where hours on duty are bought: that time is among them.',
  source: METHOD,
  formula: fx`if(${buysDuty}, 0, ${hoursByTheHour} * ${wastedPaid})`,
  example: {
    given: { 'price.buysDuty': 0, 'time.hoursByTheHour': 3000, 'billed.wasted': 0.05 },
    gives: 150,
  },
});

export const paidHours = figure('paid.hours', {
  label: 'What hours bring',
  unit: 'GBP/year',
  source: METHOD,
  formula: fx`if(${paidByTheHour}, ${hourPrice} * ${hoursPaid} * ${secondWorkerFactor}, 0)`,
  example: {
    given: { 'price.paidByTheHour': 1, 'paid.hour': 16, 'income.hoursPaid': 1000, 'income.secondWorkerFactor': 1 },
    gives: 16000,
  },
});

export const paidWasted = figure('paid.wasted', {
  label: 'What wasted visits bring',
  unit: 'GBP/year',
  source: METHOD,
  formula: fx`if(${paidByTheHour}, ${hourPrice} * ${wastedHoursPaid} * ${secondWorkerFactor}, 0)`,
  example: {
    given: {
      'price.paidByTheHour': 1,
      'paid.hour': 16,
      'income.wastedHoursPaid': 10,
      'income.secondWorkerFactor': 1.5,
    },
    gives: 240,
  },
});

export const itemIncome = figure('item.income', {
  label: 'Income from this item',
  unit: 'GBP/year',
  rows: 'item',
  source: METHOD,
  formula: fx`${itemPrice} * ${indexationFactor} / (1 + ${vatIncluded}) * ${itemBilled}`,
});

export const paidPieces = figure('paid.pieces', {
  label: 'What pieces bring',
  unit: 'GBP/year',
  source: METHOD,
  formula: fx`sum(${itemIncome})`,
  example: { given: { 'item.income': [80, 20] }, gives: 100 },
});

export const paidBlock = figure('paid.block', {
  label: 'What the block payment brings',
  unit: 'GBP/year',
  source: METHOD,
  formula: fx`${blockPerYear} * ${indexationFactor} / (1 + ${vatIncluded})`,
  example: {
    given: { 'price.block_per_year': 1200, 'price.indexationFactor': 1.1, 'price.vat_included': 0.2 },
    gives: 1100,
  },
});

export const paidSessions = figure('paid.sessions', {
  label: 'What sessions bring',
  unit: 'GBP/year',
  source: METHOD,
  formula: fx`sum(${sessionCount} * ${sessionPrice}) * ${indexationFactor} / (1 + ${vatIncluded})`,
  example: {
    given: {
      'session.count': [365, 104],
      'session.price': [40, 50],
      'price.indexationFactor': 1,
      'price.vat_included': 0,
    },
    gives: 19800,
  },
});

export const placeWeeks = figure('time.placeWeeks', {
  label: 'Place-weeks occupied',
  unit: 'place-weeks/year',
  source: METHOD,
  formula: fx`${places} * ${occupancy} * ${weeksPerYear}`,
  example: {
    given: { 'price.places.number': 7, 'price.places.occupancy': 0.9, 'constant.weeksPerYear': 365 / 7 },
    gives: 328.5,
  },
});

export const paidPlaces = figure('paid.places', {
  label: 'What places bring',
  unit: 'GBP/year',
  source: METHOD,
  formula: fx`${places} * ${occupancy} * (${placePerWeek} * ${weeksPerYear} + ${placePerNight} * ${daysPerYear})
    * ${indexationFactor} / (1 + ${vatIncluded})`,
  example: {
    given: {
      'price.places.number': 10,
      'price.places.occupancy': 0.8,
      'price.places.per_week': 700,
      'constant.weeksPerYear': 365 / 7,
      'price.places.per_night': 0,
      'constant.daysPerYear': 365,
      'price.indexationFactor': 1,
      'price.vat_included': 0,
    },
    gives: 292000,
  },
});

export const paidSetUp = figure('paid.setUp', {
  label: 'What the set-up fee brings, spread over the term',
  unit: 'GBP/year',
  source: METHOD,
  formula: fx`${setUpFee} / ${term} / (1 + ${vatIncluded})`,
  example: { given: { 'price.set_up': 12000, 'contract.years': 3, 'price.vat_included': 0 }, gives: 4000 },
});
