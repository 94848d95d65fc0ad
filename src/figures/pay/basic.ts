import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { sicknessInBasic } from '../inputs/absence.ts';
import { postPaid, postSicknessHours } from '../staff/post.ts';
import { roleFte } from '../staff/staff.ts';
import { roleRate } from './rate.ts';

const METHOD = 'The costing method, section 6';

export const roleSicknessHours = figure('role.sicknessHours', {
  label: 'Hours of sickness outside basic pay',
  unit: 'hours/year',
  rows: 'role',
  why: 'Sickness is paid as sick pay; stated as a share of duty it stays in basic pay and is paid in full.',
  source: METHOD,
  formula: fx`if(${sicknessInBasic}, 0, ${roleFte} * ${postSicknessHours})`,
});

export const sicknessHours = figure('pay.sicknessHours', {
  label: 'Hours of sickness outside basic pay',
  unit: 'hours/year',
  source: METHOD,
  formula: fx`sum(${roleSicknessHours})`,
  example: { given: { 'role.sicknessHours': [111, 37] }, gives: 148 },
});

export const roleBasic = figure('role.basic', {
  label: 'Basic pay of the role',
  unit: 'GBP/year',
  rows: 'role',
  why: 'All paid hours of its posts at its basic rate, leave and training included, sickness not.',
  source: METHOD,
  formula: fx`(${roleFte} * ${postPaid} - ${roleSicknessHours}) * ${roleRate}`,
});

export const basic = figure('pay.basic', {
  label: 'Basic pay',
  unit: 'GBP/year',
  why: 'All paid hours of the posts at the basic rate of their role, leave and training included, sickness not.',
  source: METHOD,
  formula: fx`sum(${roleBasic})`,
  example: { given: { 'role.basic': [37000, 20000] }, gives: 57000 },
});
