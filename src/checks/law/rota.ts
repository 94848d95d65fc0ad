import { hours, number, plural } from '../../words/words.ts';
import { defineCheck, type Found } from '../check.ts';
import { firstWhere, unworked } from '../subject.ts';
import { valueIn } from '../value.ts';
import { WHO_RESTS } from './daily-rest.ts';
import { least, people, type Reason, tooFewPeople, whatHoldsItUp } from './people.ts';
import { longestPresence } from './presence.ts';
import { HOW_MANY_SHARE, limit } from './working-week.ts';

const WHICH_ROTA = 'By which rota is the cover given, and who pays for those who are not in the price?';

/** What another check asks for the same reason is asked once. */
const QUESTIONS: Record<Reason, string> = {
  'at-once': WHICH_ROTA,
  'working-week': HOW_MANY_SHARE,
  'daily-rest': WHO_RESTS,
  'weekly-rest': WHICH_ROTA,
};

export const rota = defineCheck({
  id: 'rota',
  title: 'Cover that the people priced cannot lawfully give',
  severity: 'major',
  dimension: 'law',
  at: 'cover',
  condition: tooFewPeople,
  sources: [
    'Working Time Regulations 1998 (SI 1998/1833), regulations 4, 10, 11 and 13, from 1 October 1998',
    'Northern Ireland: Working Time Regulations 2016 (SR 2016/49)',
    'The costing method, section 14',
  ],
  applies: ({ contract: { cover } }) => cover.length > 0,
  unworked: 'Whether the people priced can lawfully give the cover',
  rests: { people, least, week: limit, longest: longestPresence },
  find(subject): Found<{ by: Reason }>[] {
    const run = firstWhere(tooFewPeople, subject)?.run;
    // Where nobody states the work, nobody knows how many workers it takes.
    if (!run) return unworked(subject);
    if (run.context.unstated) return [];
    const by = whatHoldsItUp((figure) => valueIn(figure, run));
    return [{ status: 'found', run, finds: { by } }];
  },
  says({ people: priced, least: needed, week, longest, by }) {
    const why: Record<Reason, string> = {
      'at-once': 'so many are on cover at once, when others are on leave or off sick',
      'working-week': `nobody may be at work more than ${hours(week)} a week on average, sleep-ins included`,
      'daily-rest': `nobody may be there more than ${hours(longest)} in a day and night`,
      'weekly-rest': 'everybody has a day off a week, when nobody can call them',
    };
    return `The hours that are costed make up ${plural(priced, 'worker', undefined, 1)}, and no rota can lawfully give the cover with fewer than ${number(needed, 1)}, leave and sickness included: ${why[by]}.`;
  },
  asks: ({ by }) => QUESTIONS[by],
  remedy: 'The cover asked for can lawfully be given by the people who are costed, and the provider shows the rota.',
  page: () => ({
    checks:
      'Sets the workers that the costed hours make up beside the fewest that arithmetic leaves for the cover: nobody is in two places, at work more than 48 hours a week on average, there more than 13 hours in a day and night, or without a day off a week, and some are always on leave or off sick. `viability rota` looks for the rota itself.',
    why: 'A sleep-in or a night on call adds little to the paid hours, and so few people to the price. Somebody must still be there every night: the same few, beyond what the law allows, or nobody.',
    example:
      'A sleep-in of 9 hours every night is 63 hours a week. With 10% of the year on leave or sick it takes 63 / 48 / 0.9 = 1.46 workers. Where the paid work is half a post, one worker more is to be found; at £700 to recruit and £100 to train, that is £800 that the price must hold.',
    console: {
      command:
        'viability what-if contracts/home-care-2026-funded.yaml --set "cover=[{days: every day, hours: \'22:00-07:00\', staff: 60, mode: sleep-in}]"',
      prints: 'no rota can lawfully give the cover with fewer than',
    },
    basedOn: [
      'The headcount that the paid hours make up, stated posts included',
      'Regulations 4, 10 and 11, leave and sickness',
    ],
    exclusions: ['Contracts without cover', 'Written agreements to work more than 48 hours a week'],
    couldBeWrong: [
      'Cover is shared with workers of another contract',
      'Workers have agreed in writing to more than 48 hours a week',
      'Rest is given later, as the law allows where care must not stop',
    ],
  }),
});
