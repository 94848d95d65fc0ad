import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { weeksPerYear } from '../constants.ts';
import { hoursPerWeek } from '../inputs/demand.ts';

export const hoursByTheHour = figure('time.hoursByTheHour', {
  label: 'Hours given by the hour',
  unit: 'hours/year',
  why: 'The hours of support that are paid for by the hour.',
  source: 'The costing method, section 3',
  formula: fx`${hoursPerWeek} * ${weeksPerYear}`,
  example: { given: { 'demand.hours_per_week': 70, 'constant.weeksPerYear': 365 / 7 }, gives: 3650 },
});
