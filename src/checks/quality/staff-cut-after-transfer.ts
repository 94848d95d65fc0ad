import { A_HAIR } from '../../engine/hair.ts';
import { fte } from '../../figures/staff/staff.ts';
import { plural, share } from '../../words/words.ts';
import type { Check, Outcome } from '../check.ts';

/** One post in ten. */
const LARGE = 0.1;

export const staffCutAfterTransfer: Check = {
  id: 'staff-cut-after-transfer',
  title: 'Fewer people do the work after it changed hands',
  severity: 'major',
  dimension: 'quality',
  at: 'quality.transfer',
  sources: [
    'Transfer of Undertakings (Protection of Employment) Regulations 2006 (SI 2006/246)',
    'Napo Magazine, The mixed market and the lessons from the Serco UPW fiasco, July 2019, on unpaid work in London',
  ],
  look({ file, years }) {
    const { posts_before: before, posts_after: after } = file.contract.quality.transfer;
    const found: Outcome[] = [];
    const question = 'Which work is no longer done, and how was it found that it is not needed?';
    if (before !== undefined && after === undefined)
      return [
        {
          status: 'cannotTell',
          message: `${plural(before, 'post')} did the work before. Nobody states how many are to do it.`,
          question: 'How many posts are planned, at the start and a year later?',
          path: 'quality.transfer.posts_after',
        },
      ];
    if (before !== undefined && after !== undefined && after < before * (1 - LARGE) - A_HAIR)
      found.push({
        status: 'found',
        message: `${plural(before, 'post')} did the work before, and ${plural(after, 'post')} are planned: ${share(1 - after / before, 0)} fewer.`,
        question,
        path: 'quality.transfer.posts_after',
      });
    const needed = years[0]?.runs.get('asSpecified')?.results.value(fte);
    if (after !== undefined && needed !== undefined && after < needed * (1 - LARGE))
      found.push({
        status: 'found',
        message: `The work as specified takes ${plural(needed, 'full-time post')}, leave and training included; ${plural(after, 'post')} are planned.`,
        question: 'How do the posts planned make up the hours that are bought?',
        path: 'quality.transfer.posts_after',
      });
    return found;
  },
  page: () => ({
    checks:
      'Sets the posts planned beside those that did the work before, and beside the posts that the work as specified takes.',
    why: 'A saving made of posts is a saving of hours. If the same work is said to remain, somebody has to show how.',
    example:
      'Of 550 posts 200 go: 36%. At £25,000 a post that is £5m a year: £20m over four years, of the £25m that one such contract was said to save.',
    console: {
      command:
        'viability what-if contracts/home-care-2025.yaml --set quality.transfer.posts_before=40 --set quality.transfer.posts_after=30',
      prints: '40 posts did the work before, and 30 posts are planned: 25% fewer.',
    },
    basedOn: ['`quality.transfer` and the full-time posts of the first year'],
    exclusions: ['Contracts that say nothing of a transfer', 'Fewer posts by less than a tenth'],
    couldBeWrong: ['Posts were vacant before, or the work has become less'],
  }),
};
