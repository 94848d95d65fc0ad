import type { OwnWords } from '../../contract/profiles/words.ts';
import { defineCheck, UNSTATED } from '../check.ts';
import { foundFor, told } from '../value.ts';

const asks = ({ person = 'person', workers }: OwnWords): string =>
  `How many different ${workers} would one ${person} meet in three months?`;

const anyWorker = told(
  'check.anyWorkerComes',
  'Any worker may come',
  ({ quality }) => quality.continuity === 'any-worker',
);

export const noContinuity = defineCheck({
  id: 'no-continuity',
  title: 'Nobody has to be the same worker twice',
  severity: 'minor',
  dimension: 'quality',
  at: 'quality.continuity',
  condition: anyWorker,
  applies: (_, { servesPeople }) => servesPeople,
  sources: [
    'UNISON, Ethical Care Charter, stage 2: the same worker wherever possible',
    'NICE guideline NG21 Home care, 2015: consistency and continuity of care',
  ],
  unstated: { says: 'Nobody states whether the same worker comes again.', asks },
  find: ({ file: { contract } }) =>
    contract.quality.continuity === undefined ? [UNSTATED] : foundFor(anyWorker, contract),
  says: 'Any worker may come, each time another.',
  asks: (_, own) => asks(own),
  page: () => ({
    checks: 'Looks at whether the contract asks for the same worker, or a small team.',
    why: 'Trust takes more than one visit, and only who was there before can see what has changed.',
    example:
      'Ten minutes of each visit spent on a new introduction, at £16.00 an hour and 1,500 visits, are £4,000 a year.',
    basedOn: ['`quality.continuity`'],
    exclusions: ['None: a service of one visit each can say so'],
    couldBeWrong: ['Crisis work cannot always wait for the same worker'],
  }),
});
