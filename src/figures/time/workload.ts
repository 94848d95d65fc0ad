import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { checkIn, notes, wasted } from './around-the-visit.ts';
import { contactHours } from './contact-hours.ts';
import { crew } from './crew.ts';
import { pieces } from './items.ts';
import { travel } from './travel.ts';

export const workload = figure('time.workload', {
  label: 'Workload',
  unit: 'hours/year',
  why: 'All the staff time that the service itself takes, before waiting, leave and sickness.',
  source: 'The costing method, section 3',
  formula: fx`${contactHours} * ${crew} + ${travel} + ${notes} + ${checkIn} + ${wasted} + ${pieces}`,
  example: {
    given: {
      'time.contactHours': 1000,
      'time.crew': 1,
      'time.travel': 200,
      'time.notes': 100,
      'time.checkIn': 50,
      'time.wasted': 10,
      'time.pieces': 40,
    },
    gives: 1400,
  },
});
