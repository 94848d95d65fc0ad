import { joinWords, share } from '../../words/words.ts';
import { type Check, isStated } from '../check.ts';
import { risksNamed, worksAlone } from './alone.ts';

const QUESTION =
  'For which visits does the authority expect two workers, who decides it at the door, and is the second one paid for?';

export const secondWorkerForRisks: Check = {
  id: 'second-worker-for-risks',
  title: 'One worker goes alone to risks that the contract itself names',
  severity: 'critical',
  dimension: 'quality',
  at: 'lone_working.second_worker',
  sources: [
    'Health and Safety Executive, INDG73 Protecting lone workers, revision 4, 2020',
    'Management of Health and Safety at Work Regulations 1999 (SI 1999/3242), regulation 3',
  ],
  look(subject) {
    if (!worksAlone(subject)) return [];
    const { file } = subject;
    const { lone_working, safe, quality } = file.contract;
    const { second_worker: own } = lone_working;
    const risks = risksNamed(subject);
    if (!risks)
      return [
        {
          status: 'cannotTell',
          message: 'Workers may go alone, and nobody states the risks of the work.',
          question: 'Which risks has the authority found in this work, and which of them may nobody face alone?',
          path: 'lone_working.risks',
        },
      ];
    if (risks.length === 0) return [];
    const named = `The contract names ${joinWords(risks)}.`;
    if (file.inputs.get('lone_working.second_worker')?.origin === 'unknown')
      return [
        { status: 'cannotTell', message: `${named} Nobody states how often two workers go.`, question: QUESTION },
      ];
    const need = safe.second_worker ?? 0;
    const excluded = quality.lone_work.excluded_tasks;
    if (own >= need && own > 0) return [];
    if (need === 0) {
      if (quality.lone_work.risk_assessment === true || excluded.length > 0) return [];
      return [
        {
          status: 'cannotTell',
          message: `${named} No visit is set down for two workers, and nothing shows that these risks may be faced alone.`,
          question: QUESTION,
        },
      ];
    }
    const stated = isStated(file, 'lone_working.second_worker')
      ? `for ${share(own)} of hours`
      : 'for none of its hours';
    const level = isStated(file, 'safe.second_worker') ? "the contract's own safe level is" : 'a usual safe level is';
    const tasks =
      excluded.length > 0
        ? ` It lists what nobody does alone (${joinWords(excluded)}); who goes instead is not priced.`
        : '';
    return [
      {
        status: 'found',
        severity: own > 0 || excluded.length > 0 ? 'major' : 'critical',
        message: `${named} Two workers are specified ${stated}; ${level} ${share(need)}.${tasks}`,
        question: QUESTION,
      },
    ];
  },
  page: () => ({
    checks:
      'Where workers may go alone, sets the share of hours with two workers beside the risks that the contract names and the safe level of the contract or its profile.',
    why: 'A worker who finds a visit too dangerous to make alone has two choices, and in both of them the family is without help that night.',
    example:
      'A second worker for a quarter of 3,000 hours at £12.00 of pay and on-costs is £9,000 a year. Where the price has no room for it, one worker goes, or comes to the door and leaves.',
    console: {
      command: 'viability what-if contracts/family-support-2015.yaml --set lone_working.allowed=yes',
      prints: 'Two workers are specified for none of its hours',
    },
    basedOn: ['The risks in `lone_working.risks`', 'The safe level in `safe.second_worker`, else that of the profile'],
    exclusions: ['Contracts in which nobody works alone', 'Contracts that state that there are no such risks'],
    couldBeWrong: [
      'A risk assessment that the contract does not mention has found the visits fit for one worker',
      'The safe level of a profile is a judgement and may be too high or too low for this work',
    ],
  }),
};
