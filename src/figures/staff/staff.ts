// How many posts and workers it takes.
import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { fullTimeWeek } from '../inputs/pay.ts';
import { hoursAsked } from '../time/on-duty.ts';
import { postOnDuty } from './post.ts';
import { rolePosts, roleShare, roleWeek } from './roles.ts';

const METHOD = 'The costing method, section 5';

export const roleFte = figure('role.fte', {
  label: 'Full-time posts of the role',
  unit: 'posts',
  rows: 'role',
  source: METHOD,
  formula: fx`${roleShare} * ${hoursAsked} / ${postOnDuty} + ${rolePosts}`,
});

export const roleHeadcount = figure('role.headcount', {
  label: 'Workers of the role',
  unit: 'workers',
  rows: 'role',
  source: METHOD,
  formula: fx`${roleFte} * ${fullTimeWeek} / ${roleWeek}`,
});

export const fte = figure('staff.fte', {
  label: 'Full-time posts',
  unit: 'posts',
  why: 'Of all roles: those that give the hours asked for, and those that are stated as posts.',
  source: METHOD,
  formula: fx`sum(${roleFte})`,
  example: { given: { 'role.fte': [3, 1.5] }, gives: 4.5 },
});

export const headcount = figure('staff.headcount', {
  label: 'Workers',
  unit: 'workers',
  why: 'Part-timers make more heads of the same posts, and each head has its own allowances and devices.',
  source: METHOD,
  formula: fx`sum(${roleHeadcount})`,
  example: { given: { 'role.headcount': [4, 3] }, gives: 7 },
});
