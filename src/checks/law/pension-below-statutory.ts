import { type Day, formatDay } from '../../calendar/day.ts';
import { constant, figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import {
  participation,
  pensionDuty,
  pensionIsStatutory,
  pensionOfQualifying,
  pensionShare,
} from '../../figures/inputs/on-costs.ts';
import { pensionEmployerShare } from '../../figures/law.ts';
import { pension, pensionDue } from '../../figures/on-costs/pension.ts';
import type { Piece } from '../../rates/types.ts';
import { money, share } from '../../words/words.ts';
import { defineCheck, type Found, UNSTATED } from '../check.ts';
import { firstRun, firstWhere, isUnknown } from '../subject.ts';

const EMPLOYER = 'on_costs.pension.employer';
const PARTICIPATION = 'on_costs.pension.participation';
const LAW = 'Pensions Act 2008, sections 3, 13 and 20';

const equal = constant('constant.equalPensions', 0.005, {
  label: 'By how much two pensions may miss each other and still be equal',
  unit: 'GBP/year',
  source: 'The costing method',
});

/** Another base of pay may give more or less than the same share of qualifying earnings, so the money is compared. */
const pensionUnderLaw = figure('check.pensionUnderLaw', {
  label: "The employer's pension contribution is under the statutory floor",
  unit: 'flag',
  source: LAW,
  formula: fx.cases(
    ['no share is stated that could be under it', fx`${pensionIsStatutory} or ${participation} <= 0`, fx`0`],
    [
      'a share of qualifying earnings is stated, and held against the share due',
      fx`${pensionOfQualifying}`,
      fx`sum(if(${pensionShare} < ${pensionEmployerShare} * ${pensionDuty}, 1, 0)) > 0`,
    ],
    [
      'a share of other pay is stated, and what it comes to is held against what is due',
      fx`${pension} <= ${pensionDue} - ${equal}`,
    ],
  ),
});

/** Where a stated share is under the law, the law asks for one, and a row of it says since when. */
type Due = Piece & { row: NonNullable<Piece['row']> };

interface Finds {
  kind: 'share' | 'money' | 'nobody';
  year: number;
  due?: number;
  from?: Day;
}

export const pensionBelowStatutory = defineCheck({
  id: 'pension-below-statutory',
  title: "The employer's pension contribution is under the statutory floor",
  severity: 'major',
  dimension: 'law',
  at: EMPLOYER,
  condition: pensionUnderLaw,
  sources: [
    'Pensions Act 2008, sections 3, 13, 20 and 29: 1% from 1 October 2012, 2% from 6 April 2018, 3% from 6 April 2019',
  ],
  unstated: {
    says: 'Nobody states what the employer pays into pensions, or for how many workers.',
    asks: 'What does the employer pay into pensions, of which pay, and how many workers are in the scheme?',
  },
  rests: {
    participation,
    stated: pensionShare,
    due: 'share',
    from: 'date',
    pension,
    pensionDue,
    year: 'year',
  },
  find(subject): Found<Finds>[] {
    const { file } = subject;
    if (isUnknown(file, EMPLOYER) || isUnknown(file, PARTICIPATION)) return [UNSTATED];
    const first = firstRun(subject);
    if (first && file.contract.on_costs.pension.participation === 0)
      return [
        {
          status: 'cannotTell',
          severity: 'minor',
          run: first,
          finds: { kind: 'nobody', year: 1 },
          path: PARTICIPATION,
        },
      ];
    const found = firstWhere(pensionUnderLaw, subject);
    if (!found) return [];
    const { run } = found;
    const { year } = found.year;
    // Nothing is due before the day on which the duty began for this employer.
    const { employer, of, duty_from: begun = 0 } = file.contract.on_costs.pension;
    if (of !== 'qualifying-earnings') return [{ status: 'found', run, finds: { kind: 'money', year } }];
    const due = run.context
      .pieces('pension-employer-share')
      .find(({ value, to }) => value > Number(employer) && to >= begun) as Due;
    const from = Math.max(due.row.from, begun);
    return [{ status: 'found', run, finds: { kind: 'share', year, due: due.value, from } }];
  },
  says({ kind, year, stated, due, from, pension: paid, pensionDue: least }) {
    switch (kind) {
      case 'share':
        return `A pension contribution of ${share(stated)} of qualifying earnings is under the ${share(due)} due from ${formatDay(from)}.`;
      case 'money':
        return `The pension contribution comes to ${money(paid, 0)} in year ${year}, under the ${money(least, 0)} that the law asks for the same workers.`;
      case 'nobody':
        return 'The contract reckons with no worker in the pension. Each may leave it, but an employer may not get them to.';
    }
  },
  asks: ({ kind }) => QUESTIONS[kind],
  remedy: 'The costing holds the pension contribution that the law asks of an employer.',
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
});

const QUESTIONS: Record<Finds['kind'], string> = {
  share: 'Is the rest paid from somewhere else, or was the change in the law left out?',
  money: 'Is the scheme certified as good enough, and on which base of pay?',
  nobody: 'Why would every worker leave the pension, and what is in the price if they do not?',
};
