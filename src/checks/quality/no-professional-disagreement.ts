import { defineCheck, type Found, UNSTATED } from '../check.ts';
import { isStated } from '../subject.ts';
import { told } from '../value.ts';

const scoreDecides = told(
  'check.scoreDecidesAlone',
  'A numeric score decides, and no professional can overrule it on the record',
  ({ quality: { scoring } }) => scoring.used === true && scoring.override === false,
);

export const noProfessionalDisagreement = defineCheck({
  id: 'no-professional-disagreement',
  title: 'A score decides, and no professional can disagree on the record',
  severity: 'major',
  dimension: 'quality',
  at: 'quality.scoring',
  condition: scoreDecides,
  applies: (file, { servesPeople }) => servesPeople || isStated(file, 'quality.scoring'),
  sources: [
    'A. Jay, Independent Inquiry into Child Sexual Exploitation in Rotherham, 2014, on numeric risk scores and professional judgement',
  ],
  unstated: {
    says: 'Nobody states whether a numeric score decides on need or risk.',
    asks: 'Does a numeric score decide who gets what, and can a professional overrule it on the record?',
    severity: 'minor',
  },
  find({ file }): Found<{ stated: boolean }>[] {
    const { used, override } = file.contract.quality.scoring;
    if (used === undefined) return [UNSTATED];
    if (!used || override === true) return [];
    const stated = override === false;
    return [{ status: stated ? 'found' : 'cannotTell', finds: { stated }, path: 'quality.scoring.override' }];
  },
  says: ({ stated }) =>
    stated
      ? 'A numeric score decides on need or risk, and no professional can overrule it on the record.'
      : 'A numeric score decides on need or risk. Nobody states whether a professional can overrule it on the record.',
  asks: 'Where does a worker write down that the score is wrong, who reads it, and what happens then?',
  remedy: 'A professional can overrule the score on the record, and somebody answers what is written there.',
  page: () => ({
    checks:
      'Looks at whether a numeric score decides on need or risk, and whether a professional can overrule it on the record.',
    why: 'A score adds up what its form asks. Who has met the person may know what it does not ask, and must be able to say so where it counts.',
    example:
      'A score one point under the threshold ends 2 hours a week at £16.00, £1,664 a year, for somebody whom the worker thinks at risk.',
    console: {
      command:
        'viability what-if contracts/family-support-2015.yaml --set quality.scoring.used=yes --set quality.scoring.override=no',
      prints: 'A numeric score decides on need or risk, and no professional can overrule it on the record.',
    },
    basedOn: ['`quality.scoring`'],
    exclusions: ['Scores that inform and do not decide: state `used: no`'],
    couldBeWrong: ['A route exists outside the contract, in a procedure of the authority'],
  }),
});
