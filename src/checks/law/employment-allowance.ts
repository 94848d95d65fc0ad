import { type Day, formatDay } from '../../calendar/day.ts';
import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { periodShare } from '../../figures/calendar.ts';
import { allowanceClaimed, levyPaid, niIsShare } from '../../figures/inputs/on-costs.ts';
import { counted } from '../../figures/leaf.ts';
import { nationalInsurance } from '../../figures/on-costs/national-insurance.ts';
import { supervisionNi } from '../../figures/supervision/national-insurance.ts';
import type { Subject } from '../../model/types.ts';
import { rates } from '../../rates/index.ts';
import { money } from '../../words/words.ts';
import { defineCheck, type Found, UNSTATED } from '../check.ts';
import { firstWhere, isStated, isUnknown } from '../subject.ts';
import { told } from '../value.ts';

const PATH = 'on_costs.employment_allowance';
const LIMIT = 'employment-allowance-bill-limit';
const LAW = 'National Insurance Contributions Act 2014, sections 1 and 2';

const billLimit = counted(
  'check.allowanceBillLimit',
  {
    label: 'National Insurance bill over which no allowance could be claimed (0: none)',
    unit: 'GBP/year',
    source: LAW,
  },
  ({ pieces }) => Math.max(0, ...pieces(LIMIT).map(({ value }) => value)),
);

const bill = figure('check.nationalInsuranceBill', {
  label: 'National Insurance of all who work here, those who supervise and manage included',
  unit: 'GBP/year',
  why: 'The allowance comes off the whole of it.',
  source: LAW,
  formula: fx`${nationalInsurance} + sum(${periodShare} * ${supervisionNi})`,
});

const billOverLimit = figure('check.allowanceBillOverLimit', {
  label: 'The National Insurance bill is over the limit of the allowance',
  unit: 'flag',
  source: LAW,
  formula: fx`${billLimit} > 0 and (${levyPaid} or ${bill} > ${billLimit})`,
});

const ofPublicBody = told(
  'check.providerIsPublic',
  'The provider is a public body',
  ({ contract }) => contract.provider_kind === 'public',
);

const claimedWhereItMayNot = figure('check.allowanceNotDue', {
  label: 'The Employment Allowance is claimed where it may not be',
  unit: 'flag',
  source: LAW,
  formula: fx`${allowanceClaimed} > 0 and not(${niIsShare}) and (${ofPublicBody} or ${billOverLimit})`,
});

interface Finds {
  kind: 'public' | 'company' | 'mutual' | 'over-limit' | 'whole';
  claimed: number;
  from?: Day;
  to?: Day;
  paysLevy?: boolean;
  isStated?: boolean;
}

export const employmentAllowance = defineCheck({
  id: 'employment-allowance',
  title: 'The Employment Allowance is claimed where it may not be, or more than once',
  severity: 'major',
  dimension: 'law',
  at: PATH,
  condition: claimedWhereItMayNot,
  sources: [
    'National Insurance Contributions Act 2014, sections 1 and 2, from 6 April 2014',
    'HMRC, National Insurance Manual, NIM06530, on functions of a public nature, as read in 2026',
    'HMRC, Employment Allowance reform, equality impact assessment: bills under £100,000 only, 6 April 2020 to 5 April 2025',
  ],
  unstated: {
    says: 'Nobody states whether the Employment Allowance is claimed; the sums take none.',
    asks: 'Does the provider claim the Employment Allowance, and how much of it in this price?',
    severity: 'minor',
  },
  rests: { claimed: allowanceClaimed, billLimit, bill, from: 'date', to: 'date' },
  find(subject): Found<Finds>[] {
    const { file } = subject;
    if (isUnknown(file, PATH)) return [UNSTATED];
    const { on_costs, contract } = file.contract;
    const claimed = on_costs.employment_allowance;
    if (claimed === 0 || on_costs.national_insurance !== 'statutory') return [];
    const { provider_kind: kind } = contract;
    const found: Found<Finds>[] = [];
    if (kind === 'public') found.push({ status: 'found', finds: { kind, claimed } });
    // Of those whose work is of a public nature the law exempts charities alone.
    if (kind === 'company' || kind === 'mutual') found.push({ status: 'cannotTell', finds: { kind, claimed } });
    found.push(...overLimit(subject, claimed));
    if (claimed === 1 && kind !== 'public')
      found.push({
        status: 'cannotTell',
        severity: 'info',
        finds: { kind: 'whole', claimed, isStated: isStated(file, PATH) },
      });
    return found;
  },
  tells: ['contract.provider_kind'],
  says({ kind, from = 0, to = 0, billLimit: limit, bill: ownBill, paysLevy, isStated: stated }) {
    switch (kind) {
      case 'public':
        return 'A public body may not claim the Employment Allowance, and the price takes it off.';
      case 'company':
      case 'mutual':
        return `A ${kind}${kind === 'mutual' ? ' that is no charity' : ''} may claim the Employment Allowance only if less than half of its work is of a public nature, such as care for a council. Nobody states how much of its work is.`;
      case 'over-limit': {
        const why = paysLevy
          ? 'an employer that pays the apprenticeship levy has a far larger bill'
          : `this contract alone brings ${money(ownBill, 0)}`;
        return `From ${formatDay(from)} to ${formatDay(to)} only employers with a National Insurance bill under ${money(limit, 0)} could claim the Employment Allowance, and ${why}.`;
      }
      case 'whole':
        return `${stated ? 'The price takes off' : 'The profile takes off'} the whole Employment Allowance. There is one for each employer and year, however many contracts it has.`;
    }
  },
  asks: ({ kind }) => QUESTIONS[kind],
  remedy: 'The costing does not count on an Employment Allowance that may not be claimed for this work.',
  page: () => ({
    checks:
      'Looks at who claims the Employment Allowance: a public body may not; a company or mutual that does mainly work of a public nature may not; a charity may. From 2020 to 2025 only employers with a National Insurance bill under £100,000 could. There is one allowance for each employer and year, however many contracts it has.',
    why: 'In a small service the allowance is worth a good deal an hour, and it may be counted in every bid of the same employer although it comes once. A bid that counts it wrongly looks cheaper than it is.',
    example:
      'In 2026 the allowance is £10,500 a year. On 60 contact hours a week that is £3.36 an hour. Counted in three contracts of one employer it is there once, so £21,000 a year is missing.',
    console: {
      command:
        'viability what-if contracts/home-care-2025.yaml --set contract.provider_kind=public --set on_costs.employment_allowance=yes',
      prints: 'A public body may not claim the Employment Allowance',
    },
    basedOn: ["The Act of 2014 as amended, and HMRC's manual on what is of a public nature"],
    exclusions: ['National Insurance stated as a share of pay, from which no allowance comes off'],
    couldBeWrong: [
      "Most of the provider's work is not of a public nature, though this contract is",
      'The provider is connected with other employers that claim it, which only it can say',
    ],
  }),
});

const QUESTIONS: Record<Finds['kind'], string> = {
  public: 'On what ground is the allowance taken off?',
  company:
    "How much of the company's work, by staff, time or turnover, is of a public nature? From half on it may claim no Employment Allowance.",
  mutual:
    'Is the mutual a charity, and if not, how much of its work, by staff, time or turnover, is of a public nature? From half on it may claim no Employment Allowance.',
  'over-limit': 'Was the allowance claimed in those years, and what was the bill of the year before?',
  whole:
    'Does the provider have other contracts, and is the Employment Allowance counted in the price of more than one?',
};

function overLimit(subject: Subject, claimed: number): Found<Finds>[] {
  const run = firstWhere(billOverLimit, subject)?.run;
  if (!run) return [];
  const { rows } = rates[LIMIT];
  const at = rows.findIndex(({ value }) => value > 0);
  const [from, end] = rows.slice(at).map((row) => row.from) as [Day, Day];
  const paysLevy = subject.file.contract.on_costs.apprenticeship_levy;
  const finds: Finds = { kind: 'over-limit', claimed, from, to: end - 1, paysLevy };
  return [{ status: 'found', run, finds }];
}
