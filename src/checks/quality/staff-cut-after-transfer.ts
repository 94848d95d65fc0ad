import { constant, figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { fte } from '../../figures/staff/staff.ts';
import { plural, share } from '../../words/words.ts';
import { defineCheck, type Found } from '../check.ts';
import { hair } from '../hair.ts';
import { firstRun } from '../subject.ts';
import { holdsFor, holdsIn, toldNumber } from '../value.ts';

const large = constant('constant.largeCut', 0.1, {
  label: 'Share of posts fewer from which a question is due',
  unit: 'share',
  source: 'Our judgement: one post in ten',
});

const hairOfPost = hair('constant.hairOfPost', 'two numbers of posts', 'posts');

const before = toldNumber('quality.transfer.posts_before');
const after = toldNumber('quality.transfer.posts_after');

const fewerThanBefore = figure('check.fewerPostsThanBefore', {
  label: 'Fewer posts are planned than did the work before',
  unit: 'flag',
  source: large.source,
  formula: fx`${after} < ${before} * (1 - ${large}) - ${hairOfPost}`,
});

const fewerThanNeeded = figure('check.fewerPostsThanNeeded', {
  label: 'Fewer posts are planned than the work takes',
  unit: 'flag',
  source: large.source,
  formula: fx`${after} < ${fte} * (1 - ${large})`,
});

const fewer = figure('check.fewerPosts', {
  label: 'Fewer posts are planned than did the work, or than it takes',
  unit: 'flag',
  source: large.source,
  formula: fx`${fewerThanBefore} or ${fewerThanNeeded}`,
});

interface Finds {
  kind: 'unstated' | 'than-before' | 'than-needed';
  before?: number;
  after?: number;
}

export const staffCutAfterTransfer = defineCheck({
  id: 'staff-cut-after-transfer',
  title: 'Fewer people do the work after it changed hands',
  severity: 'major',
  dimension: 'quality',
  at: 'quality.transfer',
  condition: fewer,
  thresholds: [large],
  sources: [
    'Transfer of Undertakings (Protection of Employment) Regulations 2006 (SI 2006/246)',
    'Napo Magazine, The mixed market and the lessons from the Serco UPW fiasco, July 2019, on unpaid work in London',
  ],
  rests: { before, after, needed: fte },
  find(subject): Found<Finds>[] {
    const { contract } = subject.file;
    const { posts_before, posts_after } = contract.quality.transfer;
    const path = 'quality.transfer.posts_after';
    const finds = { before: posts_before, after: posts_after };
    if (posts_after === undefined)
      return posts_before === undefined ? [] : [{ status: 'cannotTell', finds: { ...finds, kind: 'unstated' }, path }];
    const found: Found<Finds>[] = [];
    if (holdsFor(fewerThanBefore, contract))
      found.push({ status: 'found', finds: { ...finds, kind: 'than-before' }, path });
    const run = firstRun(subject);
    if (run && holdsIn(fewerThanNeeded, run))
      found.push({ status: 'found', run, finds: { ...finds, kind: 'than-needed' }, path });
    return found;
  },
  tells: ['quality.transfer.posts_before'],
  says({ kind, before: were, after: are, needed }) {
    switch (kind) {
      case 'unstated':
        return `${plural(were, 'post')} did the work before. Nobody states how many are to do it.`;
      case 'than-before':
        return `${plural(were, 'post')} did the work before, and ${plural(are, 'post')} are planned: ${share(1 - are / were, 0)} fewer.`;
      case 'than-needed':
        return `The work as specified takes ${plural(needed, 'full-time post')}, leave and training included; ${plural(are, 'post')} are planned.`;
    }
  },
  asks: ({ kind }) => QUESTIONS[kind],
  remedy: 'No posts are cut before it is shown which work is no longer needed.',
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
});

const QUESTIONS: Record<Finds['kind'], string> = {
  unstated: 'How many posts are planned, at the start and a year later?',
  'than-before': 'Which work is no longer done, and how was it found that it is not needed?',
  'than-needed': 'How do the posts planned make up the hours that are bought?',
};
