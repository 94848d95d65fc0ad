import { joinWords } from '../../words/words.ts';
import type { Check } from '../check.ts';
import { risksNamed, worksAlone } from './alone.ts';

export const loneWorkRiskAssessment: Check = {
  id: 'lone-work-risk-assessment',
  title: 'The risks of working alone are not assessed',
  severity: 'major',
  dimension: 'quality',
  at: 'quality.lone_work.risk_assessment',
  sources: [
    'Management of Health and Safety at Work Regulations 1999 (SI 1999/3242), regulation 3',
    'Health and Safety Executive, INDG73 Protecting lone workers, revision 4, 2020',
  ],
  look(subject) {
    if (!worksAlone(subject)) return [];
    const { lone_work } = subject.file.contract.quality;
    const risks = risksNamed(subject) ?? [];
    const question = 'May we see the risk assessment for lone work, its date, and the list of what nobody does alone?';
    if (lone_work.risk_assessment === false)
      return [
        {
          status: 'found',
          message: 'Workers go alone, and the contract states that the risks of it are not assessed.',
          question,
        },
      ];
    if (lone_work.risk_assessment === undefined)
      return [
        {
          status: 'cannotTell',
          message: 'Workers may go alone, and nobody states whether the risks of it are assessed and written down.',
          question,
        },
      ];
    if (risks.length > 0 && lone_work.excluded_tasks.length === 0)
      return [
        {
          status: 'cannotTell',
          severity: 'minor',
          message: `The risks are assessed. The contract names ${joinWords(risks)}, and not what nobody does alone.`,
          question: 'What does the risk assessment say that nobody does alone?',
          path: 'quality.lone_work.excluded_tasks',
        },
      ];
    return [];
  },
  page: () => ({
    checks:
      'Asks whether the contract states that the risks of working alone are assessed, and what nobody does alone.',
    why: 'An employer must assess the risks to its workers, and with five or more must write it down. The assessment decides how many workers go, so no price can be right without it.',
    example:
      'An assessment that finds one visit in five unfit for one worker adds 600 hours to 3,000. At £12.00 an hour that is £7,200 a year, which a price made before the assessment does not hold.',
    basedOn: ['`quality.lone_work.risk_assessment` and `excluded_tasks`'],
    exclusions: ['Contracts in which nobody works alone'],
    couldBeWrong: ['The assessment exists and the contract does not mention it; then the answer is to show it'],
  }),
};
