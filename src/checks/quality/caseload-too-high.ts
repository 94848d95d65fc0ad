import { levels } from '../../contract/profiles/levels.ts';
import type { ServiceName } from '../../contract/profiles/registry.ts';
import type { OwnWords } from '../../contract/profiles/words.ts';
import type { Contract } from '../../contract/types.ts';
import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { weeksPerYear } from '../../figures/constants.ts';
import { fte } from '../../figures/staff/staff.ts';
import { contactHours } from '../../figures/time/contact-hours.ts';
import { roundTo } from '../../words/rounding.ts';
import { number, plural, timeSpan } from '../../words/words.ts';
import { defineCheck, type Found, UNSTATED } from '../check.ts';
import { firstRun } from '../subject.ts';
import { holdsFor, toldNumber, valueIn } from '../value.ts';

const asks = ({ people = 'cases', worker }: OwnWords): string =>
  `How many ${people} does each full-time ${worker} have at once, and who says when it is too many?`;

/** What others published of the caseloads of this kind of service, at the contract's start; what was only judged accuses nobody. */
function published({ contract, lone_working: { risks } }: Contract): { value: number; source: string } | undefined {
  const { profile, start, nation, provider_kind } = contract;
  if (profile === undefined) return undefined;
  const circumstances = { start, nation, provider_kind, risks };
  const found = levels(profile as ServiceName, circumstances).proposes.get('quality.caseload')?.usual;
  if (!found || found.source === '' || found.judgement) return undefined;
  return { value: Number(found.text), source: found.source };
}

const usual = toldNumber(
  'check.usualCaseload',
  'Usual cases to a full-time worker in this kind of service',
  'people/post',
  (contract) => published(contract)?.value,
);

const caseload = toldNumber(
  'quality.caseload',
  'Cases to a full-time worker',
  'people/post',
  ({ quality }) => quality.caseload,
);

const overUsual = figure('check.caseloadOverUsual', {
  label: 'The caseload is over the usual one of this kind of service',
  unit: 'flag',
  source: 'What the profile of the service cites',
  formula: fx`${caseload} > ${usual}`,
});

const timeForEach = figure('check.timeForEachCase', {
  label: 'Hours of contact a week that are paid for each case',
  unit: 'hours/week/people',
  source: 'The costing method, section 3',
  formula: fx`${contactHours} / ${fte} / ${weeksPerYear} / ${caseload}`,
});

interface Finds {
  caseload: number;
  usual?: number;
  source?: string;
  timeForEach?: number;
}

export const caseloadTooHigh = defineCheck({
  id: 'caseload-too-high',
  title: 'A worker has more cases than there is time for',
  severity: 'major',
  dimension: 'quality',
  at: 'quality.caseload',
  condition: overUsual,
  sources: [
    "Department for Education, Children's social work workforce, 2014 to 2025",
    'SafeLives, for advisers on domestic abuse',
    'Dame Carol Black, Review of drugs part two, July 2021',
  ],
  unstated: {
    says: ({ people = 'cases', worker }) => `Nobody states how many ${people} a full-time ${worker} has.`,
    asks,
    severity: 'minor',
  },
  rests: { caseload, usual, timeForEach },
  find(subject): Found<Finds>[] {
    const { contract } = subject.file;
    const { caseload: cases } = contract.quality;
    if (cases === undefined) return contract.contract.profile === undefined ? [] : [UNSTATED];
    const known = published(contract);
    const isOver = holdsFor(overUsual, contract);
    if (known && !isOver) return [];
    const run = firstRun(subject);
    const time = run ? { timeForEach: valueIn(timeForEach, run) } : {};
    const finds = { caseload: cases, ...(known && { usual: known.value, source: known.source }), ...time };
    // Without a number to hold it against, what it leaves for each is told and no more.
    return [{ status: 'found', finds, ...(known ? {} : { severity: 'info' as const }) }];
  },
  says: ({ caseload: cases, usual: most, source, timeForEach: time }) =>
    `${plural(cases, 'case')} to a full-time worker are specified; ` +
    (most === undefined
      ? 'no usual number for this kind of service was found.'
      : `usual in this kind of service are ${number(most)} (${source}).`) +
    (time === undefined || Number.isNaN(time)
      ? ''
      : ` The hours paid for come to ${timeSpan(roundTo(time * 60, 0) / 60)} a week for each.`),
  asks: (_, own) => asks(own),
  page: () => ({
    checks:
      'Sets the caseload beside what was published of the same kind of service, where anything was, and shows the contact time that it leaves for each.',
    why: 'Support that is called intense is measured in hours with each of them, and the caseload decides how many.',
    example:
      'A full-time worker with 20 contact hours a week and 25 families has 48 minutes a week for each: £12.80 of a price of £16.00 an hour.',
    console: {
      command: 'viability what-if contracts/refuge-2026.yaml --set quality.caseload=40',
      prints: '40 cases to a full-time worker are specified; usual in this kind of service are 25 (SafeLives',
    },
    basedOn: ['`quality.caseload`, the contact hours and the full-time posts of the first year'],
    exclusions: ['Work that is not organised in cases, such as home care'],
    couldBeWrong: ['Cases differ: thirty short ones may be less work than ten long ones'],
  }),
});
