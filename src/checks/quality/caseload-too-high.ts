import type { OwnWords } from '../../contract/profiles/words.ts';
import { constant, figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { weeksPerYear } from '../../figures/constants.ts';
import { fte } from '../../figures/staff/staff.ts';
import { contactHours } from '../../figures/time/contact-hours.ts';
import { number, plural, timeSpan } from '../../words/words.ts';
import { defineCheck, type Found, UNSTATED } from '../check.ts';
import { firstRun } from '../subject.ts';
import { holdsFor, toldNumber, valueIn } from '../value.ts';

const asks = ({ people = 'cases', worker }: OwnWords): string =>
  `How many ${people} does each full-time ${worker} have at once, and who says when it is too many?`;

const usual = constant('constant.usualCaseload', 16, {
  label: 'Cases to a full-time social worker in England, 2021 to 2023',
  unit: 'people/post',
  source: "Department for Education, Children's social work workforce, 2023",
});

const caseload = toldNumber(
  'quality.caseload',
  'Cases to a full-time worker',
  'people/post',
  ({ quality }) => quality.caseload,
);

const overUsual = figure('check.caseloadOverUsual', {
  label: 'The caseload is over the usual one of social workers',
  unit: 'flag',
  source: usual.source,
  formula: fx`${caseload} > ${usual}`,
});

const timeForEach = figure('check.timeForEachCase', {
  label: 'Hours of contact a week that are paid for each case',
  unit: 'hours/week/people',
  source: 'The costing method, section 3',
  formula: fx`${contactHours} / ${fte} / ${weeksPerYear} / ${caseload}`,
});

export const caseloadTooHigh = defineCheck({
  id: 'caseload-too-high',
  title: 'A worker has more cases than there is time for',
  severity: 'major',
  dimension: 'quality',
  at: 'quality.caseload',
  condition: overUsual,
  thresholds: [usual],
  sources: [
    "Department for Education, Children's social work workforce, 2023: 16.0 cases to a full-time social worker",
  ],
  unstated: {
    says: ({ people = 'cases', worker }) => `Nobody states how many ${people} a full-time ${worker} has.`,
    asks,
    severity: 'minor',
  },
  rests: { caseload, usual, timeForEach },
  find(subject): Found<{ caseload: number; usual: number; timeForEach?: number }>[] {
    const { contract } = subject.file;
    const { caseload: cases } = contract.quality;
    if (cases === undefined) return contract.contract.profile === undefined ? [] : [UNSTATED];
    if (!holdsFor(overUsual, contract)) return [];
    const run = firstRun(subject);
    const time = run ? { timeForEach: valueIn(timeForEach, run) } : {};
    return [{ status: 'found', finds: { caseload: cases, usual: usual.value ?? 0, ...time } }];
  },
  says: ({ caseload: cases, usual: most, timeForEach: time }) =>
    `${plural(cases, 'case')} to a full-time worker are specified; social workers in England have ${number(most)} on average.` +
    (time === undefined ? '' : ` The hours paid for come to ${timeSpan(time)} a week for each.`),
  asks: (_, own) => asks(own),
  page: () => ({
    checks:
      "Sets the caseload beside the average of children's social workers in England, and shows the contact time that it leaves for each.",
    why: 'Support that is called intense is measured in hours with each of them, and the caseload decides how many.',
    example:
      'A full-time worker with 20 contact hours a week and 25 families has 48 minutes a week for each: £12.80 of a price of £16.00 an hour.',
    console: {
      command: 'viability what-if contracts/family-support-2015.yaml --set quality.caseload=30',
      prints: '30 cases to a full-time worker are specified; social workers in England have 16 on average.',
    },
    basedOn: ['`quality.caseload`, the contact hours and the full-time posts of the first year'],
    exclusions: ['Work that is not organised in cases, such as home care'],
    couldBeWrong: ['Cases differ: thirty short ones may be less work than ten long ones'],
  }),
});
