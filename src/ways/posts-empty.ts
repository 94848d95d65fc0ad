// Posts that are asked for, and paid for, and that nobody fills.
import { ALL_BUT_NOTHING } from '../engine/hair.ts';
import { statedPosts } from '../figures/staff/roles.ts';
import { lessPosts } from '../scenarios/less.ts';
import { money, number, wholeShare } from '../words/words.ts';
import { pricePath } from './hours-given.ts';
import type { Lever } from './lever.ts';

export const postsEmpty: Lever = {
  id: 'posts-empty',
  label: 'Posts left empty',
  unit: 'share',
  range: ({ run }) => (run.results.value(statedPosts) > 0 ? { from: 0, to: ALL_BUT_NOTHING } : undefined),
  apply: lessPosts,
  kind: 'paper',
  undelivered: (value) => value,
  say({ value, enough, saves }, setting) {
    const posts = setting.run.results.value(statedPosts);
    return enough
      ? `Income meets cost if ${number(posts * value, 1)} of ${number(posts, 1)} posts stand empty (${wholeShare(value)}), and all are paid for.`
      : `Even if nobody filled any post, it would save ${money(saves, 0)} of the ${money(-setting.gap, 0)} a year that is short.`;
  },
  question: 'How many of the posts that are paid for were filled last month, and who has seen the payroll?',
  invitedBy: (setting) => ({ path: pricePath(setting), how: 'a sum is paid whether or not all posts are filled' }),
};
