// What the price would have to be.
import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { cap, uncapped } from '../income/gross.ts';
import {
  hoursPaid,
  itemIncome,
  paidBlock,
  paidHours,
  paidPlaces,
  paidSessions,
  paidSetUp,
  paidWasted,
  secondWorkerFactor,
  wastedHoursPaid,
} from '../income/paid.ts';
import { capIsStated, vatIncluded } from '../inputs/price.ts';
import { indexationFactor } from '../money.ts';
import { totalCost } from './overhead.ts';
import { shareKept } from './result.ts';
import {
  perContactHour,
  perDutyHour,
  perItem,
  unitCount,
  unitIsHour,
  unitIsPlace,
  unitIsPriced,
  unitIsSession,
  unitIsYear,
} from './unit.ts';

const METHOD = 'The costing method, section 10';

const hoursPriced = figure('income.hoursPriced', {
  label: 'Hours that earn the average price',
  unit: 'hours/year',
  source: 'The costing method, section 4',
  formula: fx`(${hoursPaid} + ${wastedHoursPaid}) * ${secondWorkerFactor}`,
  example: {
    given: { 'income.hoursPaid': 3000, 'income.wastedHoursPaid': 100, 'income.secondWorkerFactor': 1 },
    gives: 3100,
  },
});

const unitsPriced = figure('unit.priced.volume', {
  label: 'Units that earn the price of one',
  unit: 'units/year',
  why: 'Of hours, those paid for: hours guaranteed, wasted visits and a second worker earn the price too.',
  source: METHOD,
  formula: fx`if(${unitIsHour}, ${hoursPriced} * (${perContactHour} + ${perDutyHour}), ${unitCount})`,
  example: {
    given: {
      'unit.isHour': 1,
      'income.hoursPriced': 3100,
      'unit.perContactHour': 1,
      'unit.perDutyHour': 0,
      'unit.count': 3000,
    },
    gives: 3100,
  },
});

const itemBeside = figure('item.beside', {
  label: 'Income from this item, where it is not the unit',
  unit: 'GBP/year',
  rows: 'item',
  source: METHOD,
  formula: fx`if(${perItem} > 0, 0, ${itemIncome})`,
});

const besideUnit = figure('income.besideUnit', {
  label: 'Income from all that is not the unit',
  unit: 'GBP/year',
  source: METHOD,
  formula: fx`if(${unitIsHour}, 0, ${paidHours} + ${paidWasted}) + sum(${itemBeside}) + if(${unitIsSession}, 0, ${paidSessions})
    + if(${unitIsPlace}, 0, ${paidPlaces}) + if(${unitIsYear}, 0, ${paidBlock}) + ${paidSetUp}`,
  example: {
    given: {
      'unit.isHour': 1,
      'paid.hours': 16000,
      'paid.wasted': 200,
      'item.beside': [100, 300],
      'unit.isSession': 0,
      'paid.sessions': 700,
      'unit.isPlaceWeek': 0,
      'paid.places': 0,
      'unit.isYear': 0,
      'paid.block': 5000,
      'paid.setUp': 900,
    },
    gives: 7000,
  },
});

export const grossNeeded = figure('income.grossNeeded', {
  label: 'Gross income at which what is kept equals cost',
  unit: 'GBP/year',
  why: 'None where nothing of it is kept.',
  source: METHOD,
  formula: fx`if(${shareKept} > 0, ${totalCost} / ${shareKept}, none)`,
  example: { given: { 'income.shareKept': 0.8, 'cost.total': 64000 }, gives: 80000 },
});

const capTooLow = figure('cap.tooLow', {
  label: 'Whether the cap lies under what is needed',
  unit: 'flag',
  source: METHOD,
  formula: fx`${capIsStated} and ${cap} < ${grossNeeded}`,
  example: { given: { 'price.capStated': 1, 'income.cap': 15000, 'income.grossNeeded': 80000 }, gives: 1 },
});

export const breakEven = figure('price.breakEven', {
  label: 'Break-even price',
  unit: 'GBP/unit',
  why: 'The price of the unit, without VAT, at which income equals cost in this year, all other income as it is. None where no price of that kind is paid, or the cap lies under what is needed.',
  source: METHOD,
  formula: fx`if(${unitIsPriced} and ${unitsPriced} > 0 and not(${capTooLow}),
    above(${grossNeeded}, ${besideUnit}) / ${unitsPriced}, none)`,
  example: {
    given: {
      'unit.priced': 1,
      'unit.priced.volume': 3200,
      'cap.tooLow': 0,
      'income.grossNeeded': 80000,
      'income.besideUnit': 16000,
    },
    gives: 20,
  },
});

export const priceToState = figure('price.toState', {
  label: 'Price to state for this year to pay',
  unit: 'GBP/unit',
  why: 'The break-even price as the contract states prices: at those of its start, and with VAT where they hold it. A price that pays every year is the highest of its years, to the next penny.',
  source: METHOD,
  formula: fx`${breakEven} * (1 + ${vatIncluded}) / ${indexationFactor}`,
  example: { given: { 'price.breakEven': 21, 'price.vat_included': 0.2, 'price.indexationFactor': 1.05 }, gives: 24 },
});

export const capBreakEven = figure('cap.breakEven', {
  label: 'Break-even cap',
  unit: 'GBP/year',
  why: 'The cap at which income could equal cost. None where the cap is high enough, or there is none.',
  source: METHOD,
  formula: fx`if(${capTooLow}, ${grossNeeded}, none)`,
  example: { given: { 'cap.tooLow': 1, 'income.grossNeeded': 80000 }, gives: 80000 },
});

export const factorNeeded = figure('price.factor', {
  label: 'What every price would have to be multiplied by',
  unit: 'ratio',
  why: 'Above 1, prices would have to rise. None where the cap lies under what is needed, or nothing is paid.',
  source: METHOD,
  formula: fx`if(${uncapped} > 0 and not(${capTooLow}), ${grossNeeded} / ${uncapped}, none)`,
  example: {
    given: { 'income.uncapped': 64000, 'cap.tooLow': 0, 'income.grossNeeded': 80000 },
    gives: 1.25,
  },
});
