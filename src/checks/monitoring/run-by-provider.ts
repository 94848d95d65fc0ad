import { measures } from '../../ways/seen/measures.ts';
import { holderOf } from '../../ways/seen/sight.ts';
import { joinWords } from '../../words/words.ts';
import type { Check } from '../check.ts';
import { whereStated } from './entries.ts';

const VOICES = new Set(['users-forum', 'user-survey', 'user-calls', 'complaints']);

export const runByProvider: Check = {
  id: 'run-by-provider',
  title: 'The people served are asked by the provider',
  severity: 'minor',
  dimension: 'monitoring',
  at: 'monitoring',
  sources: ['National Audit Office, Good practice contract management framework, 2016, sections 4.4 and 4.6'],
  look: whereStated((entries) => {
    const own = entries.flatMap((entry, at) =>
      VOICES.has(entry.measure) && holderOf(entry) === 'provider' ? [{ entry, at }] : [],
    );
    const [first] = own;
    if (!first) return [];
    const stated = own.every(({ entry }) => entry.run_by === 'provider' || entry.evidence === 'provider');
    const names = joinWords(own.map(({ entry }) => measures[entry.measure].label.toLowerCase()));
    const question = 'Who chooses who is asked, who is in the room, and who sees the answers first?';
    return [
      stated
        ? {
            status: 'found',
            message: `The people served are heard through ${names}, which the provider runs.`,
            question,
            path: `monitoring[${first.at}]`,
          }
        : {
            status: 'cannotTell',
            message: `The people served are heard through ${names}. Nobody states who runs it.`,
            question: `Who runs it? ${question}`,
            path: `monitoring[${first.at}]`,
          },
    ];
  }),
  page: () => ({
    checks:
      'Looks at who runs the forum, the survey, the calls and the complaints through which the people served are heard.',
    why: 'Who runs a forum decides who is invited, what is asked and what is written down. It is easily skewed without anybody meaning to.',
    example: 'Six meetings a year run by somebody independent, six hours each at £40.00, are £1,440.',
    console: {
      command:
        'viability what-if contracts/home-care-2026-funded.yaml --set "monitoring=[{measure: users-forum, run_by: provider}]"',
      prints: "The people served are heard through users' forum, which the provider runs.",
    },
    basedOn: ['`run_by` and `evidence` of each measure'],
    exclusions: ['Measures that do not ask the people served'],
    couldBeWrong: ['The provider pays for it and somebody independent runs it; then `run_by: independent` says so'],
  }),
};
