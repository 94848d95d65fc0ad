// Who does the work: the roles, their posts and their heads.
import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { contractedWeek, fullTimeWeek } from '../inputs/pay.ts';
import {
  roleCases,
  roleCasesPerWorker,
  roleIsUnderPay,
  rolePostsStated,
  roleShareStated,
  roleStatesWeek,
  roleWeekStated,
} from '../inputs/roles.ts';

const METHOD = 'The costing method, section 5';

export const rolePosts = figure('role.posts', {
  label: 'Posts that are stated',
  unit: 'posts',
  rows: 'role',
  why: 'Stated as posts, or as open cases and how many of them a worker has.',
  source: METHOD,
  formula: fx`${rolePostsStated} + if(${roleCasesPerWorker} > 0, ${roleCases} / ${roleCasesPerWorker}, 0)`,
});

export const statedPosts = figure('staff.statedPosts', {
  label: 'Full-time posts that are stated',
  unit: 'posts',
  source: METHOD,
  formula: fx`sum(${rolePosts})`,
  example: { given: { 'role.posts': [20, 3.5] }, gives: 23.5 },
});

export const roleShare = figure('role.share', {
  label: 'Share of the hours asked for',
  unit: 'share',
  rows: 'role',
  why: 'Where no listed role has a share, one more role, as under pay, gives all the hours that visits and cover ask for.',
  source: METHOD,
  formula: fx`if(${roleIsUnderPay}, 1, ${roleShareStated})`,
});

const statedShares = figure('staff.shares', {
  label: 'Shares of all roles',
  unit: 'share',
  source: METHOD,
  formula: fx`sum(${roleShare})`,
  example: { given: { 'role.share': [0.7, 0.3] }, gives: 1 },
});

export const roleWeight = figure('role.weight', {
  label: 'Weight of the role in averages',
  unit: 'share',
  rows: 'role',
  why: 'Averages go by the share of hours; where all are stated as posts, by posts.',
  source: METHOD,
  formula: fx`if(${statedShares} > 0, ${roleShare} / ${statedShares}, ${rolePosts} / ${statedPosts})`,
});

export const roleWeek = figure('role.week', {
  label: 'Hours that a worker is paid a week',
  unit: 'hours/week/worker',
  rows: 'role',
  source: METHOD,
  formula: fx`if(${roleStatesWeek}, ${roleWeekStated}, ${contractedWeek})`,
});

export const averageWeek = figure('staff.week', {
  label: 'Average contracted week',
  unit: 'hours/week/worker',
  why: 'Over all heads: a post that is shared by several people has several of them to train and to supervise.',
  source: METHOD,
  formula: fx`1 / sum(${roleWeight} / ${roleWeek})`,
  example: { given: { 'role.weight': [0.5, 0.5], 'role.week': [40, 10] }, gives: 16 },
});

export const peopleInPost = figure('post.people', {
  label: 'Workers who share a full-time post',
  unit: 'workers/post',
  why: 'A post of 37 hours is two people where each has 18.5.',
  source: METHOD,
  formula: fx`${fullTimeWeek} / ${averageWeek}`,
  example: { given: { 'pay.full_time_week': 37, 'staff.week': 18.5 }, gives: 2 },
});
