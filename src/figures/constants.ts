// Numbers that never change, with the names that formulas call them by.
import { constant, figure } from '../engine/figure.ts';
import { fx } from '../engine/fx.ts';

const METHOD = 'The costing method';

export const daysPerYear = constant('constant.daysPerYear', 365, {
  label: 'Days in a costing year',
  unit: 'days/year',
  source: METHOD,
});
export const daysPerWeek = constant('constant.daysPerWeek', 7, {
  label: 'Days in a week',
  unit: 'days/week',
  source: METHOD,
});
export const workingDaysPerWeek = constant('constant.workingDaysPerWeek', 5, {
  label: 'Working days in a week',
  unit: 'days/week',
  source: METHOD,
});
export const monthsPerYear = constant('constant.monthsPerYear', 12, {
  label: 'Months in a year',
  unit: 'months/year',
  source: METHOD,
});
export const minutesPerHour = constant('constant.minutesPerHour', 60, {
  label: 'Minutes in an hour',
  unit: 'minutes/hour',
  source: METHOD,
});
export const hoursPerDay = constant('constant.hoursPerDay', 24, {
  label: 'Hours in a day',
  unit: 'hours/day',
  source: METHOD,
});
export const nobodyAloneCrew = constant('constant.crewWhereNobodyIsAlone', 2, {
  label: 'Least workers at a visit where nobody may work alone',
  unit: 'ratio',
  source: 'The costing method, section 3',
});
export const fewPosts = constant('constant.fewPosts', 10, {
  label: 'Posts in the first of two sums where no work is stated',
  unit: 'posts',
  source: 'The costing method, section 10',
});
export const morePosts = constant('constant.morePosts', 20, {
  label: 'Posts in the second of two sums where no work is stated',
  unit: 'posts',
  source: 'The costing method, section 10',
});
export const fullTimePost = constant('constant.fullTimePost', 1, {
  label: 'Workers in a post that one full-time worker has',
  unit: 'workers/post',
  source: METHOD,
});
export const normalPayLeave = constant('constant.normalPayLeave', 4, {
  label: 'Weeks of leave due at normal pay',
  unit: 'weeks/year',
  source: 'Working Time Regulations 1998, regulation 13 (the leave that European law first required)',
});

export const weeksPerYear = figure('constant.weeksPerYear', {
  label: 'Weeks in a year',
  unit: 'weeks/year',
  why: 'Every year counts the same number of weeks, so that a weekly volume means the same in each.',
  source: METHOD,
  formula: fx`${daysPerYear} / ${daysPerWeek}`,
  example: { given: { 'constant.daysPerYear': 365, 'constant.daysPerWeek': 7 }, gives: 365 / 7 },
});
