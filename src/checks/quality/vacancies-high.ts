import { dateOf } from '../../calendar/day.ts';
import type { Contract } from '../../contract/types.ts';
import { constant, figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { vacancies } from '../../figures/inputs/pay.ts';
import { counted } from '../../figures/leaf.ts';
import { type Vacancies, vacanciesOf } from '../../published/vacancies.ts';
import { share } from '../../words/words.ts';
import { defineCheck, type Found, UNSTATED } from '../check.ts';
import { isStated } from '../subject.ts';
import { holdsFor } from '../value.ts';

const asks = 'How many posts are vacant today, who does that work, and what is left undone?';

const high = constant('constant.highVacancies', 0.15, {
  label: 'Share of vacant work from which a question is due',
  unit: 'share',
  source: 'Our judgement: about twice the rate of adult social care, 6.8% to 10.5% since 2018',
});

const seenEmpty = ({ delivered }: Contract): number =>
  Math.max(0, ...delivered.map(({ way, value = 0 }) => (way === 'posts-empty' ? value : 0)));

const empty = counted(
  'check.postsSeenEmpty',
  {
    label: 'Share of the posts that was seen to stand empty',
    unit: 'share',
    source: 'What was seen to be delivered, `posts-empty`',
  },
  ({ contract }) => seenEmpty(contract),
);

const vacanciesOverHigh = figure('check.vacanciesHigh', {
  label: 'So much of the work is that of vacant posts that it cannot be as specified',
  unit: 'flag',
  source: high.source,
  formula: fx`max(${vacancies}, ${empty}) >= ${high}`,
});

interface Finds {
  vacancies: number;
  empty: number;
  beside?: Vacancies;
}

export const vacanciesHigh = defineCheck({
  id: 'vacancies-high',
  title: 'Too many posts are vacant for the work to be as specified',
  severity: 'major',
  dimension: 'quality',
  at: 'pay.vacancies',
  condition: vacanciesOverHigh,
  thresholds: [high],
  sources: [
    'Skills for Care, size and structure of the adult social care workforce: 6.8% of posts vacant in 2020-21, 10.5% in 2021-22, 7.0% in 2024-25',
    "Department for Education, Children's social work workforce, 2023: 18.9%",
    'A. Jay, Independent Inquiry into Child Sexual Exploitation in Rotherham, 2014, paragraph 12.2',
  ],
  unstated: { says: 'Nobody states how many posts are vacant.', asks, severity: 'minor' },
  rests: { vacancies, empty },
  find({ file }): Found<Finds>[] {
    const seen = seenEmpty(file.contract);
    if (!isStated(file, 'pay.vacancies') && seen === 0) return [UNSTATED];
    if (!holdsFor(vacanciesOverHigh, file.contract)) return [];
    const { profile, start } = file.contract.contract;
    const beside = profile === undefined ? undefined : vacanciesOf(profile, start);
    return [
      { status: 'found', finds: { vacancies: file.contract.pay.vacancies, empty: seen, ...(beside && { beside }) } },
    ];
  },
  says: ({ vacancies: part, empty: seen, beside }) =>
    (seen > part
      ? `${share(seen)} of the posts were seen to stand empty`
      : `${share(part)} of the work is that of vacant posts, which an agency would have to do`) +
    (beside
      ? `; of the posts of ${beside.of} ${share(beside.share)} were vacant in ${dateOf(beside.from).year}.`
      : '.'),
  asks,
  remedy: 'Posts are filled before more work is taken on.',
  page: () => ({
    checks: 'Looks for vacancies of 15% of the work or more: about twice the rate of the sector.',
    why: 'Each vacant post is work that falls on those who are left, or on an agency whose workers do not know the people they visit.',
    example:
      'With 43% of posts vacant, four workers do the work of seven; an agency hour at £19.00 costs £7.00 more than an hour of pay at £12.00.',
    console: {
      command: 'viability what-if contracts/home-care-2026-funded.yaml --set pay.vacancies=43%',
      prints: '43% of the work is that of vacant posts',
    },
    basedOn: ['`pay.vacancies`, where the contract states it', '`delivered`: posts that were seen to stand empty'],
    exclusions: ['A service that has not started, which has no vacancies yet and is asked'],
    couldBeWrong: ["The agency's workers are the same people week by week"],
  }),
});
