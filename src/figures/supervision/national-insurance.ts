import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { niRate } from '../law.ts';
import { supervisor, supervisors } from './line.ts';
import { adminPay, admins, managerPay, managers } from './management.ts';
import { onCallAllowances } from './on-call.ts';

export const supervisionNi = figure('period.supervisionNationalInsurance', {
  label: 'National Insurance of those who supervise and manage, as if the period lasted the year',
  unit: 'GBP/year',
  rows: 'period',
  why: 'The Employment Allowance comes off this too.',
  source: 'Social Security Contributions and Benefits Act 1992, section 9',
  formula: fx`${supervisors} * ${supervisor.nationalInsurance} + ${managers} * ${managerPay.nationalInsurance}
    + ${admins} * ${adminPay.nationalInsurance} + ${onCallAllowances} * ${niRate}`,
});
