import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { sicknessInBasic } from '../inputs/absence.ts';
import { postPaid, postSicknessHours } from '../staff/post.ts';
import { fte } from '../staff/staff.ts';
import { rate } from './rate.ts';

const METHOD = 'The costing method, section 6';

export const sicknessHours = figure('pay.sicknessHours', {
  label: 'Hours of sickness outside basic pay',
  unit: 'hours/year',
  why: 'Sickness is paid as sick pay; stated as a share of duty it stays in basic pay and is paid in full.',
  source: METHOD,
  formula: fx`if(${sicknessInBasic}, 0, ${fte} * ${postSicknessHours})`,
  example: { given: { 'absence.sicknessInBasic': 0, 'staff.fte': 3, 'post.sicknessHours': 37 }, gives: 111 },
});

export const basic = figure('pay.basic', {
  label: 'Basic pay',
  unit: 'GBP/year',
  why: 'All paid hours of the posts at the basic rate, leave and training included, sickness not.',
  source: METHOD,
  formula: fx`(${fte} * ${postPaid} - ${sicknessHours}) * ${rate}`,
  example: { given: { 'staff.fte': 2, 'post.paid': 1900, 'pay.sicknessHours': 100, 'pay.rate': 10 }, gives: 37000 },
});
