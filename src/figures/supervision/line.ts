import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { span, supervisorSalary } from '../inputs/supervision.ts';
import { fte } from '../staff/staff.ts';
import { salaryWithOnCosts } from './salary.ts';

const supervisorCost = salaryWithOnCosts('supervisor', 'a supervisor', supervisorSalary);

export const lineSupervision = figure('supervision.line', {
  label: 'Supervisors',
  unit: 'GBP/year',
  why: 'Somebody leads, rosters and supports the workers; the span is how many posts one person can.',
  source: 'The costing method, section 8',
  formula: fx`if(${span} > 0, ${fte} / ${span} * ${supervisorCost}, 0)`,
  example: { given: { 'supervision.span': 12, 'staff.fte': 6, 'supervision.supervisorCost': 30000 }, gives: 15000 },
});
