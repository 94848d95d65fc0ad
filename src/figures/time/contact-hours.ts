// The hours with the person.
import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { itemContactTime } from '../inputs/price.ts';
import { hoursGiven } from './hours-by-the-hour.ts';
import { itemVolume } from './items.ts';

export const contactHours = figure('time.contactHours', {
  label: 'Contact hours',
  unit: 'hours/year',
  why: 'Hours of support with the person, once each even where two workers attend. A contract may have none.',
  source: 'The costing method, section 3',
  formula: fx`${hoursGiven} + sum(${itemVolume} * ${itemContactTime})`,
  example: {
    given: { 'time.hoursGiven': 3000, 'item.volume': [100, 10], 'price.items[].contact_time': [1, 0.5] },
    gives: 3105,
  },
});

export const contactHoursIfAny = figure('time.contactHoursIfAny', {
  label: 'Contact hours, where there are any',
  unit: 'hours/year',
  why: 'What is said of an hour of contact is said of none where there is none.',
  source: 'The costing method, section 3',
  formula: fx`if(${contactHours} > 0, ${contactHours}, none)`,
  example: { given: { 'time.contactHours': 3105 }, gives: 3105 },
});
