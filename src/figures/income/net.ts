// What reaches the provider.
import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { contactHours } from '../time/contact-hours.ts';
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
  why: 'What reaches the provider for an hour of contact.',
  source: 'The costing method, section 4',
  formula: fx`${net} / ${contactHours}`,
  example: { given: { 'income.net': 840, 'time.contactHours': 60 }, gives: 14 },
});
