import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { span, supervisorSalary } from '../inputs/supervision.ts';
import { fte } from '../staff/staff.ts';
import { salaryWithOnCosts } from './salary.ts';

const METHOD = 'The costing method, section 8';

export const supervisor = salaryWithOnCosts('supervisor', 'a supervisor', supervisorSalary);

export const supervisors = figure('supervision.supervisors', {
  label: 'Full-time supervisors',
  unit: 'workers',
  why: 'The span is how many posts one person can lead.',
  source: METHOD,
  formula: fx`if(${span} > 0, ${fte} / ${span}, 0)`,
  example: { given: { 'supervision.span': 12, 'staff.fte': 6 }, gives: 0.5 },
});

export const lineSupervision = figure('supervision.line', {
  label: 'Supervisors',
  unit: 'GBP/year',
  why: 'Somebody leads, rosters and supports the workers.',
  source: METHOD,
  formula: fx`${supervisors} * ${supervisor.cost}`,
  example: { given: { 'supervision.supervisors': 0.5, 'supervision.supervisorCost': 30000 }, gives: 15000 },
});
