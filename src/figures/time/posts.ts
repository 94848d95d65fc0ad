// Hours on duty of roles that are stated as posts.
import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { postsStated } from '../inputs/demand.ts';
import { postOnDuty } from '../staff/post.ts';

export const posts = figure('time.posts', {
  label: 'Hours on duty of roles stated as posts',
  unit: 'hours/year',
  why: 'Posts that are there whatever the volume, or so many open cases for each worker.',
  source: 'The costing method, section 3',
  formula: fx`${postsStated} * ${postOnDuty}`,
  example: { given: { 'staff.postsStated': 2, 'post.onDuty': 1500 }, gives: 3000 },
});
