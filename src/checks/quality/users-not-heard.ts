import type { Check } from '../check.ts';

const WORDS = {
  provider: 'The people served are heard by the provider alone.',
  'complaints-only': 'The people served are heard when they complain.',
  none: 'The people served are not heard.',
} as const;

export const usersNotHeard: Check = {
  id: 'users-not-heard',
  title: 'The people served are heard by nobody but the provider',
  severity: 'minor',
  dimension: 'quality',
  at: 'quality.users_heard',
  sources: [
    'National Audit Office, Good practice contract management framework, 2016: open channels, users included',
    'Care and support statutory guidance under the Care Act 2014, chapter 4',
  ],
  look({ file }) {
    const { users_heard: heard } = file.contract.quality;
    const question =
      'Who asks the people served how it is, without the provider in the room, and who reads the answers?';
    if (heard === undefined)
      return [{ status: 'cannotTell', message: 'Nobody states who hears the people served.', question }];
    if (heard === 'independent' || heard === 'authority') return [];
    return [{ status: 'found', message: WORDS[heard], question }];
  },
  page: () => ({
    checks: 'Looks at who hears the people served: somebody independent, the authority, the provider, or nobody.',
    why: "People who depend on a worker do not easily complain to the worker's employer. A forum is as open as whoever runs it.",
    example: 'Forty calls of 20 minutes a year at £40.00 an hour are £533, beside a contract of £50,000.',
    basedOn: ['`quality.users_heard`'],
    exclusions: ['What each measure of monitoring can see, which the report shows apart'],
    couldBeWrong: ['An advocacy service hears them outside the contract'],
  }),
};
