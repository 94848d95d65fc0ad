import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { wageShare } from '../calendar.ts';
import { roleRateNamed } from '../inputs/roles.ts';
import { payFloor } from '../law.ts';
import { onDuty } from '../time/on-duty.ts';
import { unpaidTravel } from '../time/travel.ts';
import { roleStandsLowest } from './lowest.ts';
import { roleMinimum, roleRate, roleStated } from './rate.ts';

const LAW = 'National Minimum Wage Regulations 2015, regulations 10 and 34';

const rolePerHourWorked = figure('role.perHourWorked', {
  label: 'Pay of the role for each hour that the minimum wage counts',
  unit: 'GBP/hour',
  rows: 'role',
  why: 'What the contract states or names, or the rate that the scenario names. The sums may pay more, where what is stated would be under the minimum wage.',
  source: LAW,
  formula: fx`if(${roleRateNamed} or sum(${wageShare} * ${payFloor}) > 0, ${roleRate}, ${roleStated})
    * if(${onDuty} + ${unpaidTravel} > 0, ${onDuty} / (${onDuty} + ${unpaidTravel}), 1)`,
});

export const minimumOfLowest = figure('pay.minimumWage', {
  label: 'Minimum wage of the role that stands lowest against it, on average over the year',
  unit: 'GBP/hour',
  why: 'What pay for each hour worked is set against. An average is no rate: the law is kept or broken on each day.',
  source: 'National Minimum Wage Act 1998, section 1',
  formula: fx`sum(${roleStandsLowest} * ${roleMinimum})`,
  example: { given: { 'role.standsLowest': [0, 1], 'role.minimum': [12.21, 10] }, gives: 10 },
});

export const perHourWorked = figure('pay.perHourWorked', {
  label: 'Pay for each hour that the minimum wage counts',
  unit: 'GBP/hour',
  why: 'Unpaid travel between visits spreads the same pay over more hours. Enhancements do not count. Of several roles the one that stands lowest against its minimum wage.',
  source: LAW,
  formula: fx`sum(${roleStandsLowest} * ${rolePerHourWorked})`,
  example: { given: { 'role.standsLowest': [0, 1], 'role.perHourWorked': [16, 12] }, gives: 12 },
});
