import { defineCheck, type Found } from '../check.ts';
import { told } from '../value.ts';
import { aloneWords, type Risks, risksOf, risksWords, worksAlone } from './alone.ts';

const asks = 'May we see the risk assessment for lone work, its date, and the list of what nobody does alone?';

const notAssessed = told(
  'check.loneWorkNotAssessed',
  'Lone work is allowed, and the contract states that the risks of it are not assessed',
  (contract) => worksAlone(contract) && contract.quality.lone_work.risk_assessment === false,
);

interface Finds {
  untold?: string;
  risks?: Risks;
}

export const loneWorkRiskAssessment = defineCheck({
  id: 'lone-work-risk-assessment',
  title: 'The risks of working alone are not assessed',
  severity: 'major',
  dimension: 'quality',
  at: 'quality.lone_work.risk_assessment',
  condition: notAssessed,
  sources: [
    'Management of Health and Safety at Work Regulations 1999 (SI 1999/3242), regulation 3',
    'Health and Safety Executive, INDG73 Protecting lone workers, revision 4, 2020',
  ],
  find(subject): Found<Finds>[] {
    const { contract } = subject.file;
    if (!worksAlone(contract)) return [];
    const { risk_assessment: assessed, excluded_tasks: excluded } = contract.quality.lone_work;
    if (assessed === undefined)
      return [
        {
          status: 'cannotTell',
          finds: { untold: aloneWords(subject.file, 'whether the risks of it are assessed and written down.') },
        },
      ];
    if (!assessed) return [{ status: 'found', finds: {} }];
    const risks = risksOf(subject.file);
    if (subject.file.contract.lone_working.risks.length === 0 || excluded.length > 0) return [];
    return [{ status: 'cannotTell', severity: 'minor', finds: { risks }, path: 'quality.lone_work.excluded_tasks' }];
  },
  says: ({ risks, untold }) =>
    untold ??
    (risks
      ? `The risks are assessed. ${risksWords(risks)}; nobody states what nobody does alone.`
      : 'Lone work is allowed, and the contract states that the risks of it are not assessed.'),
  asks: ({ risks }) => (!risks ? asks : 'What does the risk assessment say that nobody does alone?'),
  remedy: 'The risks of working alone are assessed and written down, with what nobody does alone.',
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
});
