import type { OwnWords } from '../../contract/profiles/words.ts';
import { upperFirst } from '../../words/text.ts';
import { defineCheck, type Found, UNSTATED } from '../check.ts';
import { isStated } from '../subject.ts';
import { holdsFor, told } from '../value.ts';

const WORDS = {
  provider: 'are heard by the provider alone',
  'complaints-only': 'are heard when they complain',
  none: 'are not heard',
} as const;
const asks = ({ users }: OwnWords): string =>
  `Who asks ${users} how it is, without the provider in the room, and who reads the answers?`;

const heardByProvider = told(
  'check.usersNotHeard',
  'The people served are heard by the provider alone, when they complain, or not at all',
  ({ quality: { users_heard } }) => users_heard !== undefined && users_heard in WORDS,
);

export const usersNotHeard = defineCheck({
  id: 'users-not-heard',
  title: 'The people served are heard by nobody but the provider',
  severity: 'minor',
  dimension: 'quality',
  at: 'quality.users_heard',
  condition: heardByProvider,
  applies: (file, { servesPeople }) => servesPeople || isStated(file, 'quality.users_heard'),
  sources: [
    'National Audit Office, Good practice contract management framework, 2016: open channels, users included',
    'Care and support statutory guidance under the Care Act 2014, chapter 4',
  ],
  unstated: { says: ({ users }) => `Nobody states who hears ${users}.`, asks },
  find({ file: { contract } }): Found<{ heard: keyof typeof WORDS }>[] {
    const { users_heard: heard } = contract.quality;
    if (heard === undefined) return [UNSTATED];
    if (!holdsFor(heardByProvider, contract)) return [];
    return [{ status: 'found', finds: { heard: heard as keyof typeof WORDS } }];
  },
  says: ({ heard }, { users }) => `${upperFirst(users)} ${WORDS[heard]}.`,
  asks: (_, own) => asks(own),
  page: () => ({
    checks: 'Looks at who hears the people served: somebody independent, the authority, the provider, or nobody.',
    why: "People who depend on a worker do not easily complain to the worker's employer. A forum is as open as whoever runs it.",
    example: 'Forty calls of 20 minutes a year at £40.00 an hour are £533, beside a contract of £50,000.',
    basedOn: ['`quality.users_heard`'],
    exclusions: ['What each measure of monitoring can see, which the report shows apart'],
    couldBeWrong: ['An advocacy service hears them outside the contract'],
  }),
});
