// What an hour is paid, by role and on average.
import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { wageShare } from '../calendar.ts';
import { payIsLawful, payRateStated } from '../inputs/pay.ts';
import { roleNamedShare, roleRateNamed, roleRateStated, roleStatesRate } from '../inputs/roles.ts';
import { namedPayRate, payFloor, roleMinimumOnDays } from '../law.ts';
import { wageFactor } from '../money.ts';
import { roleWeight } from '../staff/roles.ts';
import { fte, roleFte } from '../staff/staff.ts';

const METHOD = 'The costing method, section 6';

export const roleStated = figure('role.stated', {
  label: 'Basic rate that is stated, moved by wages',
  unit: 'GBP/hour',
  rows: 'role',
  source: METHOD,
  formula: fx`if(${roleStatesRate}, ${roleRateStated}, ${payRateStated}) * ${wageFactor}`,
});

const rateOnDays = figure('role.rateOnDays', {
  label: 'Basic rate on the days of each part of the year',
  unit: 'GBP/hour',
  rows: 'role*wage',
  why: 'Stated or named, and on no day less than the minimum wage of that day, or than what the scenario pays at least.',
  source: 'National Minimum Wage Act 1998, section 1; the costing method, section 6',
  formula: fx`max(if(${payIsLawful}, ${roleMinimumOnDays}, 0), ${payFloor}, if(${roleRateNamed}, ${roleNamedShare} * ${namedPayRate}, ${roleStated}))`,
});

export const roleRate = figure('role.rate', {
  label: 'Basic rate of pay of the role, on average over the year',
  unit: 'GBP/hour',
  rows: 'role',
  source: METHOD,
  formula: fx`sum(${wageShare} * ${rateOnDays})`,
});

export const roleMinimum = figure('role.minimum', {
  label: 'Minimum wage of the role, on average over the year',
  unit: 'GBP/hour',
  rows: 'role',
  why: 'That of the age of its workers, which is the highest there is unless stated.',
  source: 'National Minimum Wage Act 1998, section 1',
  formula: fx`sum(${wageShare} * ${roleMinimumOnDays})`,
});

export const rate = figure('pay.rate', {
  label: 'Basic rate of pay, on average over the year',
  unit: 'GBP/hour',
  why: 'Over the roles that give the hours asked for, by share; where all are stated as posts, by posts.',
  source: METHOD,
  formula: fx`sum(${roleWeight} * ${roleRate})`,
  example: { given: { 'role.weight': [0.75, 0.25], 'role.rate': [12, 16] }, gives: 13 },
});

export const meanRate = figure('pay.mean', {
  label: 'Basic rate of pay of a full-time post, on average',
  unit: 'GBP/hour',
  why: 'Over all posts, those that are stated too; by it pay is told apart by what it is for.',
  source: METHOD,
  formula: fx`if(${fte} > 0, sum(${roleFte} * ${roleRate}) / ${fte}, ${rate})`,
  example: { given: { 'staff.fte': 4, 'role.fte': [3, 1], 'role.rate': [12, 16], 'pay.rate': 12 }, gives: 13 },
});
