// Overheads, contingency and surplus: each a share of cost, or of the price that would be needed.
import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import {
  contingencyOfCost,
  contingencyOfPrice,
  overheadOfCost,
  overheadOfPrice,
  overheadPerHour,
  overheadPerYear,
  surplusOfCost,
  surplusOfPrice,
} from '../inputs/costs.ts';
import { priceFactor } from '../money.ts';
import { contactHours } from '../time/contact-hours.ts';
import { directCost } from './direct.ts';

const METHOD = 'The costing method, section 10';

const overheadNotOfPrice = figure('cost.overheadNotOfPrice', {
  label: 'Overheads that are no share of price',
  unit: 'GBP/year',
  source: METHOD,
  formula: fx`${overheadOfCost} * ${directCost} + (${overheadPerHour} * ${contactHours} + ${overheadPerYear}) * ${priceFactor}`,
  example: {
    given: {
      'overheads.shareOfCost': 0.1,
      'cost.direct': 50000,
      'overheads.per_hour': 1,
      'time.contactHours': 1000,
      'overheads.per_year': 500,
      'money.priceFactor': 1,
    },
    gives: 6500,
  },
});

const contingencyNotOfPrice = figure('cost.contingencyNotOfPrice', {
  label: 'Contingency that is no share of price',
  unit: 'GBP/year',
  source: METHOD,
  formula: fx`${contingencyOfCost} * (${directCost} + ${overheadNotOfPrice})`,
  example: {
    given: { 'overheads.contingencyOfCost': 0.02, 'cost.direct': 50000, 'cost.overheadNotOfPrice': 5000 },
    gives: 1100,
  },
});

const surplusNotOfPrice = figure('cost.surplusNotOfPrice', {
  label: 'Surplus that is no share of price',
  unit: 'GBP/year',
  source: METHOD,
  formula: fx`${surplusOfCost} * (${directCost} + ${overheadNotOfPrice} + ${contingencyNotOfPrice})`,
  example: {
    given: {
      'overheads.surplusOfCost': 0.03,
      'cost.direct': 50000,
      'cost.overheadNotOfPrice': 5000,
      'cost.contingencyNotOfPrice': 1000,
    },
    gives: 1680,
  },
});

const shareLeft = figure('cost.shareLeft', {
  label: 'Share of price left for costs that are no share of it',
  unit: 'share',
  source: METHOD,
  aboveZero: {
    message:
      'overheads, contingency and surplus take the whole price; their shares of price must add to less than 100%',
    path: 'overheads',
  },
  formula: fx`1 - ${overheadOfPrice} - ${contingencyOfPrice} - ${surplusOfPrice}`,
  example: {
    given: { 'overheads.shareOfPrice': 0.27, 'overheads.contingencyOfPrice': 0, 'overheads.surplusOfPrice': 0.03 },
    gives: 0.7,
  },
});

export const totalCost = figure('cost.total', {
  label: 'Total cost',
  unit: 'GBP/year',
  why: 'What a year of the service costs, with what keeps a provider going.',
  source: METHOD,
  formula: fx`(${directCost} + ${overheadNotOfPrice} + ${contingencyNotOfPrice} + ${surplusNotOfPrice}) / ${shareLeft}`,
  example: {
    given: {
      'cost.direct': 50000,
      'cost.overheadNotOfPrice': 5000,
      'cost.contingencyNotOfPrice': 1000,
      'cost.surplusNotOfPrice': 0,
      'cost.shareLeft': 0.7,
    },
    gives: 80000,
  },
});

export const overhead = figure('cost.overhead', {
  label: 'Overheads',
  unit: 'GBP/year',
  why: 'Premises, computers, payroll, insurance, the regulator, governance.',
  source: METHOD,
  formula: fx`${overheadNotOfPrice} + ${overheadOfPrice} * ${totalCost}`,
  example: {
    given: { 'cost.overheadNotOfPrice': 5000, 'overheads.shareOfPrice': 0.1, 'cost.total': 80000 },
    gives: 13000,
  },
});

export const contingency = figure('cost.contingency', {
  label: 'Contingency',
  unit: 'GBP/year',
  why: 'For what goes wrong.',
  source: METHOD,
  formula: fx`${contingencyNotOfPrice} + ${contingencyOfPrice} * ${totalCost}`,
  example: {
    given: { 'cost.contingencyNotOfPrice': 1000, 'overheads.contingencyOfPrice': 0, 'cost.total': 80000 },
    gives: 1000,
  },
});

export const surplus = figure('cost.surplus', {
  label: 'Surplus',
  unit: 'GBP/year',
  why: 'Reserves, investment, profit.',
  source: METHOD,
  formula: fx`${surplusNotOfPrice} + ${surplusOfPrice} * ${totalCost}`,
  example: {
    given: { 'cost.surplusNotOfPrice': 0, 'overheads.surplusOfPrice': 0.03, 'cost.total': 80000 },
    gives: 2400,
  },
});
