// How many of each thing that is paid by the piece.
import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { itemPerVisit, itemPerYear, itemStaffTime } from '../inputs/price.ts';
import { visits, visitsBilled } from './visits.ts';

export const itemVolume = figure('item.volume', {
  label: 'Items a year',
  unit: 'items/year',
  rows: 'item',
  source: 'The costing method, section 3',
  formula: fx`${itemPerYear} + ${itemPerVisit} * ${visits}`,
});

export const itemBilled = figure('item.billed', {
  label: 'Items a year that are billed',
  unit: 'items/year',
  rows: 'item',
  source: 'The costing method, sections 3 and 11',
  formula: fx`${itemPerYear} + ${itemPerVisit} * ${visitsBilled}`,
});

export const pieces = figure('time.pieces', {
  label: 'Staff time of items',
  unit: 'hours/year',
  why: 'Reports and assessments take time away from the person, by one worker.',
  source: 'The costing method, section 3',
  formula: fx`sum(${itemVolume} * ${itemStaffTime})`,
  example: { given: { 'item.volume': [10, 50], 'price.items[].staff_time': [2, 1] }, gives: 70 },
});
