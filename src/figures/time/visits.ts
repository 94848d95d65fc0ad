// Visits made and journeys, which are visits made or wasted.
import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { billedLength } from '../inputs/delivered.ts';
import { visitLength, visitShare } from '../inputs/demand.ts';
import { wastedShare } from '../inputs/visit.ts';
import { hoursByTheHour, hoursGiven } from './hours-by-the-hour.ts';

export const visitsOfLength = figure('length.visits', {
  label: 'Visits of this length',
  unit: 'visits/year',
  rows: 'length',
  source: 'The costing method, section 3',
  formula: fx`${hoursGiven} * ${visitShare} / ${visitLength}`,
});

export const visits = figure('time.visits', {
  label: 'Visits made',
  unit: 'visits/year',
  why: 'Each visit made costs travel, notes and a check-in, however short it is.',
  source: 'The costing method, section 3',
  formula: fx`sum(${visitsOfLength})`,
  example: { given: { 'length.visits': [1000, 500] }, gives: 1500 },
});

export const journeys = figure('time.journeys', {
  label: 'Journeys',
  unit: 'visits/year',
  why: 'Visits made and wasted ones: nobody in, cancelled too late, unsafe to enter.',
  source: 'The costing method, section 3',
  formula: fx`${visits} * (1 + ${wastedShare})`,
  example: { given: { 'time.visits': 1000, 'visit.wasted.share': 0.05 }, gives: 1050 },
});

export const visitsBilled = figure('time.visitsBilled', {
  label: 'Visits billed',
  unit: 'visits/year',
  why: 'Those made, unless somebody saw that less is delivered.',
  source: 'The costing method, section 11',
  formula: fx`sum(${hoursByTheHour} * ${visitShare} / ${billedLength})`,
  example: {
    given: { 'time.hoursByTheHour': 3000, 'demand.visits[].share': [1], 'billed.length': [2] },
    gives: 1500,
  },
});
