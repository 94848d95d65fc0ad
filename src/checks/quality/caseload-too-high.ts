import { proposesOf } from '../../contract/profiles/levels.ts';
import type { OwnWords } from '../../contract/profiles/words.ts';
import type { Contract } from '../../contract/types.ts';
import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { weeksPerYear } from '../../figures/constants.ts';
import { counted } from '../../figures/leaf.ts';
import { fte } from '../../figures/staff/staff.ts';
import { contactHours } from '../../figures/time/contact-hours.ts';
import { roundTo } from '../../words/rounding.ts';
import { number, timeSpan } from '../../words/words.ts';
import { defineCheck, type Found, UNSTATED } from '../check.ts';
import { firstRun } from '../subject.ts';
import { holdsFor, toldNumber, valueIn } from '../value.ts';

const asks = ({ people = 'cases', worker }: OwnWords): string =>
  `How many ${people} does each full-time ${worker} have at once, and who says when it is too many?`;

/** What a worker of this kind of service usually has, as somebody published it. Undefined: the comparison stands aside. */
function usualOf({ contract, lone_working }: Contract): { usual: number; source: string } | undefined {
  const { profile, start, nation, provider_kind } = contract;
  if (profile === undefined) return undefined;
  const proposes = proposesOf(profile, { start, nation, provider_kind, risks: lone_working.risks });
  const level = proposes.get('quality.caseload')?.usual;
  return level === undefined || level.source === '' ? undefined : { usual: Number(level.text), source: level.source };
}

const usual = counted(
  'check.usualCaseload',
  {
    label: 'Cases that a full-time worker of this kind of service usually has',
    unit: 'people/post',
    source: 'The profile of the service, `quality.caseload`, where it names a source',
  },
  ({ contract }) => usualOf(contract)?.usual ?? Number.NaN,
);

const caseload = toldNumber('quality.caseload');

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
  usual: number;
  source: string;
  timeForEach?: number;
}

export const caseloadTooHigh = defineCheck({
  id: 'caseload-too-high',
  title: 'A worker has more cases than there is time for',
  severity: 'major',
  dimension: 'quality',
  at: 'quality.caseload',
  condition: overUsual,
  sources: ['The profile of the service, as `viability profiles NAME` prints it: who published its `quality.caseload`'],
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
    const beside = usualOf(contract);
    if (beside === undefined || !holdsFor(overUsual, contract)) return [];
    const run = firstRun(subject);
    const time = run ? { timeForEach: valueIn(timeForEach, run) } : {};
    return [{ status: 'found', finds: { caseload: cases, ...beside, ...time } }];
  },
  says: ({ caseload: cases, usual: most, source, timeForEach: time }, { person = 'case', people = 'cases', worker }) =>
    `A full-time ${worker} has ${number(cases)} ${cases === 1 ? person : people}; ${number(most)} are usual (${source}).` +
    // Where posts are bought no hours are for anybody in particular.
    (time === undefined || !(roundTo(time * 60, 0) > 0)
      ? ''
      : ` The hours paid for come to ${timeSpan(roundTo(time * 60, 0) / 60)} a week for each.`),
  asks: (_, own) => asks(own),
  remedy: 'No worker has more cases than there is time for.',
  page: () => ({
    checks:
      'Sets the caseload beside what was published for this kind of service, and shows the contact time that it leaves for each. Where nothing was published it stands aside.',
    why: 'Support that is called intense is measured in hours with each of them, and the caseload decides how many.',
    example:
      'A full-time worker with 20 contact hours a week and 25 families has 48 minutes a week for each: £12.80 of a price of £16.00 an hour.',
    console: {
      command: 'viability what-if contracts/family-support-2015.yaml --set quality.caseload=30',
      prints: 'A full-time family support worker has 30 families; 16 are usual',
    },
    basedOn: ['`quality.caseload`, the contact hours and the full-time posts of the first year'],
    exclusions: ['Work that is not organised in cases, such as home care'],
    couldBeWrong: ['Cases differ: thirty short ones may be less work than ten long ones'],
  }),
});
