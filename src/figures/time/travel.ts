// Travel, paid and unpaid.
import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { travelFromHome, travelPaid, travelTime } from '../inputs/visit.ts';
import { crew } from './crew.ts';
import { journeys } from './visits.ts';

export const travel = figure('time.travel', {
  label: 'Paid travel',
  unit: 'hours/year',
  why: 'Time between visits is working time; this is the part that workers are paid for.',
  source: 'The costing method, section 3',
  formula: fx`${journeys} * ${crew} * ${travelTime} * ${travelPaid}`,
  example: {
    given: { 'time.journeys': 1000, 'time.crew': 1.5, 'visit.travel': 0.5, 'visit.travel_paid': 0.8 },
    gives: 600,
  },
});

export const unpaidTravel = figure('time.unpaidTravel', {
  label: 'Travel that the minimum wage counts and nobody pays',
  unit: 'hours/year',
  why: 'The minimum wage counts travel between visits, not the way from home to the first and home from the last.',
  source: 'National Minimum Wage Regulations 2015, regulation 34',
  formula: fx`${journeys} * ${crew} * ${travelTime} * max(0, 1 - ${travelFromHome} - ${travelPaid})`,
  example: {
    given: {
      'time.journeys': 1000,
      'time.crew': 1,
      'visit.travel': 0.5,
      'visit.travel_from_home': 0.2,
      'visit.travel_paid': 0.5,
    },
    gives: 150,
  },
});
