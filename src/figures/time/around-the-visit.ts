// Check-in, notes and time at the door of a wasted visit.
import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { checkInTime } from '../inputs/demand.ts';
import { notesTime, wastedStaffTime } from '../inputs/visit.ts';
import { crew } from './crew.ts';
import { journeys, visits } from './visits.ts';

export const checkIn = figure('time.checkIn', {
  label: 'Checking in',
  unit: 'hours/year',
  why: 'Somebody who works alone reports where she is, and that she is safe.',
  source: 'The costing method, section 3',
  formula: fx`${journeys} * ${crew} * ${checkInTime}`,
  example: { given: { 'time.journeys': 1000, 'time.crew': 1, 'lone_working.check_in': 0.05 }, gives: 50 },
});

export const notes = figure('time.notes', {
  label: 'Notes',
  unit: 'hours/year',
  why: 'What happened is written down after each visit made.',
  source: 'The costing method, section 3',
  formula: fx`${visits} * ${crew} * ${notesTime}`,
  example: { given: { 'time.visits': 1000, 'time.crew': 1.5, 'visit.notes': 0.25 }, gives: 375 },
});

export const wasted = figure('time.wasted', {
  label: 'Time at the door of wasted visits',
  unit: 'hours/year',
  why: 'A worker who finds nobody in is at work all the same.',
  source: 'The costing method, section 3',
  formula: fx`(${journeys} - ${visits}) * ${crew} * ${wastedStaffTime}`,
  example: {
    given: { 'time.journeys': 1050, 'time.visits': 1000, 'time.crew': 1, 'visit.wasted.staff_time': 0.25 },
    gives: 12.5,
  },
});
