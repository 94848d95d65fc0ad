import { share } from '../../words/words.ts';
import type { Check } from '../check.ts';

const INSECURE = new Set(['casual', 'agency', 'zero-hours']);
/** A quarter of the workers. */
const MANY = 0.25;
const SOME = 0.1;

export const insecureContracts: Check = {
  id: 'insecure-contracts',
  title: 'Workers have no secure hours',
  severity: 'major',
  dimension: 'quality',
  at: 'quality.contracts',
  sources: [
    'UNISON, Ethical Care Charter, stage 2: no zero hours in place of permanent contracts',
    'Scottish Government, Fair Work First guidance, 2023: no inappropriate use of zero-hours contracts',
    'Skills for Care, 2018-19, as reported by LaingBuisson: leavers with set hours 24.9%, on zero hours 31.8%',
  ],
  look({ file }) {
    const { contracts, insecure_share: part } = file.contract.quality;
    const question = 'How many workers have guaranteed hours, and how many hours a week are they?';
    if (contracts === undefined && part === undefined)
      return [{ status: 'cannotTell', message: 'Nobody states on what terms workers are employed.', question }];
    if (contracts !== undefined && INSECURE.has(contracts))
      return [
        {
          status: 'found',
          message: `Most workers are on ${contracts === 'agency' ? 'agency terms' : `${contracts} contracts`}.`,
          question,
        },
      ];
    if (part === undefined || part < SOME) return [];
    return [
      {
        status: 'found',
        severity: part >= MANY ? 'major' : 'minor',
        message: `${share(part)} of workers are on casual, agency or zero-hours terms.`,
        question,
        path: 'quality.insecure_share',
      },
    ];
  },
  page: () => ({
    checks: 'Looks at the terms of most workers, and at the share without secure hours.',
    why: "Who does not know next week's hours looks for other work, and cannot afford to report that a visit was unsafe.",
    example:
      'Of 550 people who do the work, 100 are casual: 18%. In adult social care 24.9% left with set hours and 31.8% on zero hours: seven leavers a year more of those 100, £4,900 at £700 a hire.',
    console: {
      command: 'viability what-if contracts/home-care-2026-funded.yaml --set quality.contracts=zero-hours',
      prints: 'Most workers are on zero-hours contracts.',
    },
    basedOn: ['`quality.contracts` and `quality.insecure_share`'],
    exclusions: ['Under a tenth of workers without secure hours'],
    couldBeWrong: ['Workers were offered guaranteed hours and chose otherwise, on the record'],
  }),
};
