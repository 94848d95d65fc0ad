// What reaches the provider.
import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { contactHoursIfAny } from '../time/contact-hours.ts';
import { unitIsContactHour, unitVolume } from '../total/unit.ts';
import { atRisk, discount, finance } from './deductions.ts';
import { gross } from './gross.ts';

export const net = figure('income.net', {
  label: 'Net income',
  unit: 'GBP/year',
  why: 'What reaches the provider once discount, results and delay are off.',
  source: 'The costing method, section 4',
  formula: fx`${gross} - ${discount} - ${atRisk} - ${finance}`,
  example: {
    given: { 'income.gross': 1000, 'income.discount': 100, 'income.atRisk': 50, 'income.finance': 10 },
    gives: 840,
  },
});

export const netPerContactHour = figure('income.netPerContactHour', {
  label: 'Net price',
  unit: 'GBP/hour',
  why: 'What reaches the provider for an hour of contact. None where that is not what the price is for.',
  source: 'The costing method, section 4',
  formula: fx`if(${unitIsContactHour}, ${net} / ${contactHoursIfAny}, none)`,
  example: { given: { 'unit.isContactHour': 1, 'income.net': 840, 'time.contactHoursIfAny': 60 }, gives: 14 },
});

export const netPerUnit = figure('income.netPerUnit', {
  label: 'Net price of a unit',
  unit: 'GBP/unit',
  why: 'What reaches the provider for a unit: what the price is for.',
  source: 'The costing method, section 4',
  formula: fx`${net} / ${unitVolume}`,
  example: { given: { 'income.net': 840, 'unit.volume': 60 }, gives: 14 },
});
