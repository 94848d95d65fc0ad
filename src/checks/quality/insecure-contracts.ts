import { constant, figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { share } from '../../words/words.ts';
import { defineCheck, type Found, UNSTATED } from '../check.ts';
import { holdsFor, told, toldNumber } from '../value.ts';

const INSECURE = new Set(['casual', 'agency', 'zero-hours']);
const asks = 'How many workers have guaranteed hours, and how many hours a week are they?';

const threshold = (id: string, value: number, label: string) =>
  constant(id, value, { label, unit: 'share', source: 'Our judgement' });
const some = threshold(
  'constant.someInsecure',
  0.1,
  'Share of workers without secure hours from which a question is due',
);
const many = threshold('constant.manyInsecure', 0.25, 'Share of workers without secure hours from which it is major');

const mostInsecure = told(
  'check.mostInsecure',
  'Most workers are on casual, agency or zero-hours terms',
  ({ quality: { contracts } }) => contracts !== undefined && INSECURE.has(contracts),
);

const insecureShare = toldNumber('quality.insecure_share');

const insecure = figure('check.insecureHours', {
  label: 'Most workers, or many, have no secure hours',
  unit: 'flag',
  source: 'UNISON, Ethical Care Charter, stage 2',
  formula: fx`${mostInsecure} or ${insecureShare} >= ${some}`,
});

interface Finds {
  part: number;
  most?: string;
}

export const insecureContracts = defineCheck({
  id: 'insecure-contracts',
  title: 'Workers have no secure hours',
  severity: 'major',
  dimension: 'quality',
  at: 'quality.contracts',
  condition: insecure,
  thresholds: [some, many],
  sources: [
    'UNISON, Ethical Care Charter, stage 2: no zero hours in place of permanent contracts',
    'Scottish Government, Fair Work First guidance, 2023: no inappropriate use of zero-hours contracts',
    'Skills for Care, 2018-19, as reported by LaingBuisson: leavers with set hours 24.9%, on zero hours 31.8%',
  ],
  unstated: { says: 'Nobody states on what terms workers are employed.', asks },
  rests: { part: insecureShare },
  find({ file: { contract } }): Found<Finds>[] {
    const { contracts: most, insecure_share: part = 0 } = contract.quality;
    if (most === undefined && contract.quality.insecure_share === undefined) return [UNSTATED];
    if (!holdsFor(insecure, contract)) return [];
    if (holdsFor(mostInsecure, contract)) return [{ status: 'found', finds: { part, most: most ?? '' } }];
    const severity = part >= many.value ? 'major' : 'minor';
    return [{ status: 'found', severity, finds: { part }, path: 'quality.insecure_share' }];
  },
  says: ({ part, most }) =>
    most === undefined
      ? `${share(part)} of workers are on casual, agency or zero-hours terms.`
      : `Most workers are on ${most === 'agency' ? 'agency terms' : `${most} contracts`}.`,
  asks,
  remedy: 'Workers are offered contracts with guaranteed hours.',
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
});
