import type { OwnWords } from '../../contract/profiles/words.ts';
import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { nobodyAloneCrew } from '../../figures/constants.ts';
import { nobodyAlone, secondWorker } from '../../figures/inputs/demand.ts';
import { counted } from '../../figures/leaf.ts';
import { joinWords, share, wholeShare } from '../../words/words.ts';
import { defineCheck, type Found } from '../check.ts';
import { firstWhere, isStated } from '../subject.ts';
import { told, toldNumber } from '../value.ts';
import { aloneWords, type Risks, risksNamed, risksOf, risksWords, worksAlone } from './alone.ts';

const aloneToRisks = told(
  'check.aloneToRisks',
  'Workers may go alone, and the contract names risks',
  (contract) => worksAlone(contract) && contract.lone_working.risks.length > 0,
);

const safeLevel = toldNumber('safe.second_worker');

/** Where there are visits, nobody goes to one alone: two are sent. */
const fewestBeside = counted(
  'check.fewestOnCover',
  { label: 'Fewest on cover at once where there are no visits', unit: 'ratio' },
  ({ contract, layout }) => (contract.demand.hours_per_week === 0 ? (layout.fewestOnCover ?? 0) : 0),
);

const tooFewInTwos = figure('check.tooFewInTwos', {
  label:
    'Risks are named, and fewer hours have two workers than the safe level; or one is on cover where nobody may be alone',
  unit: 'flag',
  source: 'Management of Health and Safety at Work Regulations 1999 (SI 1999/3242), regulation 3',
  formula: fx`(${aloneToRisks} and ${secondWorker} < ${safeLevel})
    or (${nobodyAlone} and ${fewestBeside} > 0 and ${fewestBeside} < ${nobodyAloneCrew})`,
});

const ALONE_ON_COVER = 'Nobody may work alone, and at some hours one worker is on cover, and no other.';
const SECOND = 'lone_working.second_worker';
const asks = ({ hasVisits, visits }: OwnWords): string =>
  hasVisits && visits === 'visits'
    ? 'For which visits are two workers expected, who decides it at the door, and is the second one paid for?'
    : 'For which work are two workers expected together, who decides it, and is the second one paid for?';

interface Finds {
  kind: 'one-on-cover' | 'no-risks-stated' | 'unstated' | 'no-level' | 'under-level';
  risks: Risks;
  alone: string;
  excluded: readonly string[];
  own: number;
  need: number;
  ownStated: boolean;
  levelStated: boolean;
}

export const secondWorkerForRisks = defineCheck({
  id: 'second-worker-for-risks',
  title: 'One worker goes alone to risks that the contract itself names',
  severity: 'critical',
  dimension: 'quality',
  isOfJourneys: true,
  at: SECOND,
  condition: tooFewInTwos,
  sources: [
    'Health and Safety Executive, INDG73 Protecting lone workers, revision 4, 2020',
    'Management of Health and Safety at Work Regulations 1999 (SI 1999/3242), regulation 3',
  ],
  rests: { own: secondWorker, need: safeLevel },
  find(subject): Found<Finds>[] {
    const { file } = subject;
    const { lone_working, safe, quality } = file.contract;
    const one = lone_working.allowed ? undefined : firstWhere(tooFewInTwos, subject);
    if (!one && !worksAlone(file.contract)) return [];
    const named = risksNamed(subject);
    const { second_worker: own } = lone_working;
    const need = safe.second_worker ?? 0;
    const { excluded_tasks: excluded, risk_assessment: assessed } = quality.lone_work;
    const finds = {
      risks: risksOf(file),
      alone: aloneWords(file, 'the risks of the work.'),
      excluded,
      own,
      need,
      ownStated: isStated(file, SECOND),
      levelStated: isStated(file, 'safe.second_worker'),
    };
    if (one) {
      const severity = named?.length ? 'critical' : 'major';
      return [{ status: 'found', severity, run: one.run, finds: { ...finds, kind: 'one-on-cover' }, path: 'cover' }];
    }
    const untold = (kind: Finds['kind'], path = SECOND): Found<Finds>[] => [
      { status: 'cannotTell', finds: { ...finds, kind }, path },
    ];
    if (!named) return untold('no-risks-stated', 'lone_working.risks');
    if (named.length === 0) return [];
    if (file.inputs.get(SECOND)?.origin === 'unknown') return untold('unstated');
    if (own >= need && own > 0) return [];
    if (need === 0) return assessed === true || excluded.length > 0 ? [] : untold('no-level');
    const severity = own > 0 || excluded.length > 0 ? 'major' : 'critical';
    // Nothing of it is stated: neither a risk, nor how often two go.
    if (finds.risks.stated.length === 0 && !finds.ownStated)
      return [{ status: 'cannotTell', severity, finds: { ...finds, kind: 'under-level' } }];
    return [{ status: 'found', severity, finds: { ...finds, kind: 'under-level' } }];
  },
  says({ kind, risks, alone, excluded, own, need, ownStated, levelStated }) {
    const named = `${risksWords(risks)}.`;
    switch (kind) {
      case 'one-on-cover':
        return ALONE_ON_COVER;
      case 'no-risks-stated':
        return alone;
      case 'unstated':
        return `${named} Nobody states how often two workers go.`;
      case 'no-level':
        return `${named} Nothing is set down for two workers together, and nothing shows that these risks may be faced alone.`;
      case 'under-level': {
        const level = levelStated ? "the contract's own safe level is" : 'a usual safe level is';
        const often = own > 0 ? `for ${share(own)} of hours` : 'for none of its hours';
        const two = ownStated ? `Two workers are specified ${often}` : `Nobody states how often two workers go`;
        const tasks =
          excluded.length > 0
            ? ` It lists what nobody does alone (${joinWords(excluded)}); who goes instead is not priced.`
            : '';
        return `${named} ${two}; ${level} ${share(need)}.${tasks}`;
      }
    }
  },
  briefly({ kind, risks: { stated, assumed }, alone, own, ownStated }) {
    if (kind === 'no-risks-stated') return alone;
    if (kind === 'one-on-cover') return ALONE_ON_COVER;
    const risks = stated.length > 0 ? stated : assumed;
    const [more, some] = risks.length > 2 ? [[`${risks.length - 2} more`], 2] : [[], 2];
    const named = `with ${joinWords([...risks.slice(0, some), ...more])} ${stated.length > 0 ? 'named' : 'assumed'}`;
    if (kind === 'unstated' || !ownStated) return `No second worker is stated, ${named}.`;
    return `Two workers in ${own > 0 ? wholeShare(own) : 'none'} of the hours, ${named}.`;
  },
  asks: ({ kind }, own) =>
    kind === 'no-risks-stated'
      ? 'Which risks has the authority found in this work, and which of them may nobody face alone?'
      : kind === 'one-on-cover'
        ? 'Who is the second worker where one is on cover, and who pays for them?'
        : asks(own),
  remedy: 'Nobody goes alone to the risks of the work, and the second worker is paid for.',
  page: () => ({
    checks:
      'Where workers may go alone, sets the share of hours with two workers beside the risks that the contract names and the safe level of the contract or its profile. Where nobody may work alone and there are no visits, looks for hours in which one worker is on cover, and no other.',
    why: 'A worker who finds a visit too dangerous to make alone has two choices, and in both of them somebody is without help that night.',
    example:
      'A second worker for a quarter of 3,000 hours at £12.00 of pay and on-costs is £9,000 a year. Where the price has no room for it, one worker goes, or comes to the door and leaves.',
    console: {
      command:
        'viability what-if contracts/family-support-2015.yaml --set lone_working.allowed=yes --set lone_working.second_worker=0%',
      prints: 'Two workers are specified for none of its hours',
    },
    basedOn: ['The risks in `lone_working.risks`', 'The safe level in `safe.second_worker`, else that of the profile'],
    exclusions: [
      'Contracts in which nobody works alone',
      'Contracts that state that there are no such risks',
      'Work by telephone or video, for which nobody goes anywhere',
    ],
    couldBeWrong: [
      'A risk assessment that the contract does not mention has found the visits fit for one worker',
      'The safe level of a profile is a judgement and may be too high or too low for this work',
    ],
  }),
});
