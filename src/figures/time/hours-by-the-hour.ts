// The hours of support that are given by the hour; where hours on duty are bought, those that they hold.
import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { hoursLeft } from '../inputs/delivered.ts';
import {
  checkInTime,
  contactHoursAreHeld,
  contactHoursHeld,
  coverHoursSold,
  demandWeeks,
  hasVisits,
  hoursAreStated,
  hoursPerWeek,
  nobodyTakesVisits,
  visitLength,
  visitShare,
} from '../inputs/demand.ts';
import { buysDuty } from '../inputs/price.ts';
import { idleShare, notesTime, travelPaid, travelTime, wastedShare, wastedStaffTime } from '../inputs/visit.ts';
import { crew } from './crew.ts';

const METHOD = 'The costing method, section 3';

export const aroundVisit = figure('visit.around', {
  label: 'Time around a visit, for each worker',
  unit: 'hours/visit',
  why: 'Travel, check-in and notes, with their part of wasted visits.',
  source: METHOD,
  formula: fx`(1 + ${wastedShare}) * (${travelTime} * ${travelPaid} + ${checkInTime}) + ${notesTime} + ${wastedShare} * ${wastedStaffTime}`,
  example: {
    given: {
      'visit.wasted.share': 0.1,
      'visit.travel': 0.25,
      'visit.travel_paid': 1,
      'lone_working.check_in': 0.05,
      'visit.notes': 0.1,
      'visit.wasted.staff_time': 0.2,
    },
    gives: 0.45,
  },
});

const dutyPerContact = figure('length.dutyPerContact', {
  label: 'Hours of duty for each hour of contact, of this length and worker',
  unit: 'ratio',
  rows: 'length',
  source: METHOD,
  formula: fx`(${visitLength} + ${aroundVisit}) / ${visitLength}`,
});

export const dutyHours = figure('time.dutyHours', {
  label: 'Hours on duty that the price buys',
  unit: 'hours/year',
  why: 'Stated by the week; else the hours of waking cover. None where contact is bought.',
  source: METHOD,
  formula: fx.cases(
    ['contact is bought', fx`not(${buysDuty})`, fx`0`],
    ['the hours are stated by the week', fx`${hoursAreStated}`, fx`${hoursPerWeek} * ${demandWeeks}`],
    ['the hours are those of waking cover', fx`${coverHoursSold}`],
  ),
  example: {
    given: {
      'price.buysDuty': 1,
      'demand.hoursStated': 1,
      'demand.hours_per_week': 70,
      'demand.weeks_per_year': 365 / 7,
      'cover.hoursSold': 0,
    },
    gives: 3650,
  },
});

const contactOfDuty = figure('time.contactOfDuty', {
  label: 'Contact hours that the hours on duty hold',
  unit: 'hours/year',
  why: 'Duty less waiting, shared between the workers of a visit and the time around it.',
  source: METHOD,
  formula: fx`if(${hasVisits}, ${dutyHours} * (1 - ${idleShare} * ${nobodyTakesVisits})
    / (${crew} * sum(${visitShare} * ${dutyPerContact})), 0)`,
  example: {
    given: {
      'demand.hasVisits': 1,
      'time.dutyHours': 3000,
      'visit.idle': 0.1,
      'cover.nobody': 1,
      'time.crew': 1,
      'demand.visits[].share': [0.5, 0.5],
      'length.dutyPerContact': [1.75, 1.25],
    },
    gives: 1800,
  },
});

export const hoursByTheHour = figure('time.hoursByTheHour', {
  label: 'Hours given by the hour',
  unit: 'hours/year',
  why: 'The hours of support that are asked for by the week; where hours on duty are bought, those that they hold.',
  source: METHOD,
  formula: fx.cases(
    ['contact is bought', fx`not(${buysDuty})`, fx`${hoursPerWeek} * ${demandWeeks}`],
    ['the hours of support are held as they were specified', fx`${contactHoursAreHeld}`, fx`${contactHoursHeld}`],
    ['the hours on duty hold them', fx`${contactOfDuty}`],
  ),
  example: {
    given: {
      'price.buysDuty': 0,
      'demand.contactHoursHeld': 0,
      'demand.contactHoursAsSpecified': 0,
      'time.contactOfDuty': 0,
      'demand.hours_per_week': 70,
      'demand.weeks_per_year': 365 / 7,
    },
    gives: 3650,
  },
});

export const hoursGiven = figure('time.hoursGiven', {
  label: 'Hours given by the hour, of those that are billed',
  unit: 'hours/year',
  why: 'All of them, unless somebody saw that less is delivered.',
  source: 'The costing method, sections 3 and 11',
  formula: fx`${hoursByTheHour} * ${hoursLeft}`,
  example: { given: { 'time.hoursByTheHour': 3000, 'delivered.hours': 0.9 }, gives: 2700 },
});
