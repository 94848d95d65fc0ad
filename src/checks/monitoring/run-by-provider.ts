import type { Contract } from '../../contract/types.ts';
import { holderOf } from '../../ways/seen/sight.ts';
import { defineCheck, type Found } from '../check.ts';
import { told } from '../value.ts';
import { ownMeasures } from './entries.ts';

const VOICES = new Set(['users-forum', 'user-survey', 'user-calls', 'complaints']);
const ASKS = 'Who chooses who is asked, who is in the room, and who sees the answers first?';

const askedByProvider = told(
  'check.usersAskedByProvider',
  'The people served are heard through what the provider runs',
  (contract) => voicesOf(contract) !== undefined,
);

interface Finds {
  names: string;
  stated: boolean;
}

export const runByProvider = defineCheck({
  id: 'run-by-provider',
  title: 'The people served are asked by the provider',
  severity: 'minor',
  dimension: 'monitoring',
  at: 'monitoring',
  condition: askedByProvider,
  sources: ['National Audit Office, Good practice contract management framework, 2016, sections 4.4 and 4.6'],
  find({ file }): Found<Finds>[] {
    const own = voicesOf(file.contract);
    if (!own) return [];
    const stated = own.entries.every(({ run_by, evidence }) => run_by === 'provider' || evidence === 'provider');
    return [{ status: stated ? 'found' : 'cannotTell', finds: { names: own.names, stated }, path: own.path }];
  },
  tells: ['monitoring[].measure', 'monitoring[].evidence', 'monitoring[].run_by'],
  says: ({ names, stated }) =>
    stated
      ? `The people served are heard through ${names}, which the provider runs.`
      : `The people served are heard through ${names}. Nobody states who runs it.`,
  asks: ({ stated }) => (stated ? ASKS : `Who runs it? ${ASKS}`),
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
});

function voicesOf({ monitoring }: Contract): ReturnType<typeof ownMeasures> {
  return ownMeasures(monitoring, (entry) => VOICES.has(entry.measure) && holderOf(entry) === 'provider');
}
