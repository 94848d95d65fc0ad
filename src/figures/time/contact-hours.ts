// The hours that the price pays for.
import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { itemContactTime } from '../inputs/price.ts';
import { hoursByTheHour } from './hours-by-the-hour.ts';
import { itemVolume } from './items.ts';

export const contactHours = figure('time.contactHours', {
  label: 'Contact hours',
  unit: 'hours/year',
  why: 'Hours of support with the person, once each even where two workers attend: what every cost is divided by.',
  source: 'The costing method, section 3',
  formula: fx`${hoursByTheHour} + sum(${itemVolume} * ${itemContactTime})`,
  aboveZero: {
    message: 'the contract comes to no contact hours a year; state hours a week above 0',
    path: 'demand.hours_per_week',
  },
  example: {
    given: { 'time.hoursByTheHour': 3000, 'item.volume': [100, 10], 'price.items[].contact_time': [1, 0.5] },
    gives: 3105,
  },
});
