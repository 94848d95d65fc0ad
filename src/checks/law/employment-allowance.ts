import { day } from '../../calendar/day.ts';
import { nationalInsurance } from '../../figures/on-costs/national-insurance.ts';
import { money, share } from '../../words/words.ts';
import { type Check, isStated, type Outcome, runsOf, type Subject } from '../check.ts';
import { isUnknown } from '../unstated.ts';

const PATH = 'on_costs.employment_allowance';

/** From 6 April 2020 to 5 April 2025 only employers with a bill under this in the year before could claim. £ a year. */
const CAP = { from: day('2020-04-06'), to: day('2025-04-05'), bill: 100_000 };

export const employmentAllowance: Check = {
  id: 'employment-allowance',
  title: 'The Employment Allowance is claimed where it may not be, or more than once',
  severity: 'major',
  dimension: 'law',
  at: PATH,
  sources: [
    'National Insurance Contributions Act 2014, sections 1 and 2, from 6 April 2014',
    'HMRC, National Insurance Manual, NIM06530, on functions of a public nature, as read in 2026',
    'HMRC, Employment Allowance reform, equality impact assessment: bills under £100,000 only, 6 April 2020 to 5 April 2025',
  ],
  look(subject) {
    const { file } = subject;
    if (isUnknown(file, PATH))
      return [
        {
          status: 'cannotTell',
          severity: 'minor',
          message: 'Nobody states whether the Employment Allowance is claimed; the sums take none.',
          question: 'Does the provider claim the Employment Allowance, and how much of it in this price?',
        },
      ];
    const part = file.contract.on_costs.employment_allowance;
    if (part === 0 || file.contract.on_costs.national_insurance !== 'statutory') return [];
    return [
      provider(file.contract.contract.provider_kind),
      overCap(subject),
      part > 1
        ? found(
            `The price takes off ${share(part)} of the Employment Allowance. There is one for each employer and year.`,
            'Why is more than one allowance taken off?',
          )
        : wholeClaim(subject, part),
    ].filter((outcome) => outcome !== undefined);
  },
  page: () => ({
    checks:
      'Looks at who claims the Employment Allowance: a public body may not; a company that does mainly work of a public nature may not; a charity may. From 2020 to 2025 only employers with a National Insurance bill under £100,000 could. There is one allowance for each employer and year, however many contracts it has.',
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
      "Most of the company's work is not of a public nature, though this contract is",
      'The provider is connected with other employers that claim it, which only it can say',
    ],
  }),
};

function found(message: string, question: string): Outcome {
  return { status: 'found', message, question };
}

function provider(kind: 'company' | 'charity' | 'public'): Outcome | undefined {
  if (kind === 'public')
    return found(
      'A public body may not claim the Employment Allowance, and the price takes it off.',
      'On what ground is the allowance taken off?',
    );
  if (kind === 'charity') return undefined;
  return {
    status: 'cannotTell',
    message:
      'A company may claim the Employment Allowance only if less than half of its work is of a public nature, such as care for a council. Nobody states how much of its work is.',
    question: "How much of the company's work, by staff, time or turnover, is of a public nature?",
  };
}

function overCap(subject: Subject): Outcome | undefined {
  const { apprenticeship_levy } = subject.file.contract.on_costs;
  const year = runsOf(subject, 'asSpecified').find(
    ({ year: { from, to }, run }) =>
      from <= CAP.to && to >= CAP.from && (apprenticeship_levy || run.results.value(nationalInsurance) > CAP.bill),
  );
  if (!year) return undefined;
  const why = apprenticeship_levy
    ? 'an employer that pays the apprenticeship levy has a far larger bill'
    : `this contract alone brings ${money(year.run.results.value(nationalInsurance), 0)}`;
  return found(
    `From 6 April 2020 to 5 April 2025 only employers with a National Insurance bill under ${money(CAP.bill, 0)} could claim the Employment Allowance, and ${why}.`,
    'Was the allowance claimed in those years, and what was the bill of the year before?',
  );
}

function wholeClaim({ file }: Subject, part: number): Outcome | undefined {
  if (part < 1 || file.contract.contract.provider_kind === 'public') return undefined;
  const who = isStated(file, PATH) ? 'The price takes off' : 'The profile takes off';
  return {
    status: 'cannotTell',
    severity: 'info',
    message: `${who} the whole Employment Allowance. There is one for each employer and year, however many contracts it has.`,
    question: 'Does the provider have other contracts, and is the allowance counted in the price of more than one?',
  };
}
