import { formatDay } from '../../calendar/day.ts';
import type { Contract } from '../../contract/types.ts';
import { pension } from '../../figures/on-costs/pension.ts';
import { contextOf, lawOf, workOut } from '../../model/run.ts';
import type { Run } from '../../model/types.ts';
import { money, share } from '../../words/words.ts';
import { type Check, type Outcome, runsOf } from '../check.ts';
import { isUnknown } from '../unstated.ts';

const EMPLOYER = 'on_costs.pension.employer';
const PARTICIPATION = 'on_costs.pension.participation';

/** £ a year by which two pensions may miss each other and still be equal. */
const EQUAL = 0.005;

export const pensionBelowStatutory: Check = {
  id: 'pension-below-statutory',
  title: "The employer's pension contribution is under the statutory floor",
  severity: 'major',
  dimension: 'law',
  at: EMPLOYER,
  sources: [
    'Pensions Act 2008, sections 3, 13, 20 and 29: 1% from 1 October 2012, 2% from 6 April 2018, 3% from 6 April 2019',
  ],
  look(subject) {
    const { file } = subject;
    const { pension: stated } = file.contract.on_costs;
    if (isUnknown(file, EMPLOYER) || isUnknown(file, PARTICIPATION))
      return [
        {
          status: 'cannotTell',
          message: 'Nobody states what the employer pays into pensions, or for how many workers.',
          question: 'What does the employer pay into pensions, of which pay, and how many workers are in the scheme?',
        },
      ];
    if (stated.participation === 0)
      return [nobodyIn(subject.years[0]?.runs.get('asSpecified'))].filter((each) => each !== undefined);
    if (stated.employer === 'statutory') return [];
    for (const { run } of runsOf(subject, 'asSpecified')) {
      const found = stated.of === 'qualifying-earnings' ? shareUnder(run, stated.employer) : moneyUnder(run);
      if (found) return [found];
    }
    return [];
  },
  page: () => ({
    checks:
      'Compares a stated pension contribution with the least that automatic enrolment asks of an employer on each date: as a share where it is of qualifying earnings, in money where it is of other pay.',
    why: 'A worker who earns enough must be enrolled, and the employer must pay in. What is left out of the price is owed all the same.',
    example:
      'On £20,000 a year, 3% of the £13,760 above £6,240 is £412.80. At 2% of qualifying earnings it would be £275.20: £137.60 too little for each worker.',
    console: {
      command: 'viability what-if contracts/home-care-2025.yaml --set on_costs.pension.employer=2%',
      prints: 'A pension contribution of 2% of qualifying earnings is under the 3% due from',
    },
    basedOn: ['The shares and earnings limits of each date; `viability rates pension-employer-share` lists them'],
    exclusions: ['What workers pay in themselves'],
    couldBeWrong: [
      'A small or new employer came under the duty later than others, up to February 2018',
      'The scheme is certified on another base, with another share',
      'The workers are under 22, or over State Pension age, and need not be enrolled unless they ask',
    ],
  }),
};

function shareUnder({ context }: Run, employer: number): Outcome | undefined {
  const due = context.pieces('pension-employer-share').find(({ value }) => value > employer);
  if (!due) return undefined;
  return {
    status: 'found',
    message: `A pension contribution of ${share(employer)} of qualifying earnings is under the ${share(due.value)} due from ${formatDay(due.row?.from ?? due.from)}.`,
    question: 'Is the rest paid from somewhere else, or was the change in the law left out?',
  };
}

/** Another base of pay may give more or less than the same share of qualifying earnings, so the money is compared. */
function moneyUnder(run: Run): Outcome | undefined {
  const { contract } = run.context;
  const { on_costs } = contract;
  const changed: Contract = {
    ...contract,
    on_costs: { ...on_costs, pension: { ...on_costs.pension, employer: 'statutory', of: 'qualifying-earnings' } },
  };
  const { year, rules } = run.context;
  const due = workOut(contextOf(changed, rules, year, lawOf(changed, year))).value(pension);
  const paid = run.results.value(pension);
  if (paid >= due - EQUAL) return undefined;
  return {
    status: 'found',
    message: `The pension contribution comes to ${money(paid, 0)} in year ${year}, under the ${money(due, 0)} that the law asks for the same workers.`,
    question: 'Is the scheme certified as good enough, and on which base of pay?',
  };
}

function nobodyIn(run: Run | undefined): Outcome | undefined {
  if (!run) return undefined;
  return {
    status: 'cannotTell',
    severity: 'minor',
    message:
      'The contract reckons with no worker in the pension. Each may leave it, but an employer may not get them to.',
    question: 'Why would every worker leave the pension, and what is in the price if they do not?',
    path: PARTICIPATION,
  };
}
