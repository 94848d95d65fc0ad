// How many posts and workers the hours on duty take.
import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { contractedWeek, fullTimeWeek } from '../inputs/pay.ts';
import { onDuty } from '../time/on-duty.ts';
import { postOnDuty } from './post.ts';

export const fte = figure('staff.fte', {
  label: 'Full-time posts',
  unit: 'posts',
  source: 'The costing method, section 5',
  formula: fx`${onDuty} / ${postOnDuty}`,
  example: { given: { 'time.onDuty': 4500, 'post.onDuty': 1500 }, gives: 3 },
});

export const headcount = figure('staff.headcount', {
  label: 'Workers',
  unit: 'workers',
  why: 'Part-timers make more heads of the same posts, and each head has its own allowances and devices.',
  source: 'The costing method, section 5',
  formula: fx`${fte} * ${fullTimeWeek} / ${contractedWeek}`,
  example: { given: { 'staff.fte': 3, 'pay.full_time_week': 37, 'pay.contracted_week': 27.75 }, gives: 4 },
});
