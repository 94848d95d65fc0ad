import { type Day, formatDay } from '../../calendar/day.ts';
import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { money } from '../../words/words.ts';
import { defineCheck, type Found, UNSTATED } from '../check.ts';
import { isUnknown, runsOf, unworked } from '../subject.ts';
import { holdsIn } from '../value.ts';
import { hairOfPay, leanestRate, minimumOnLeanestDay, stretchesOf } from './leanest-day.ts';

const PATH = 'pay.rate';

const rateUnderMinimum = figure('check.rateUnderMinimumWage', {
  label: 'The basic rate is under the minimum wage',
  unit: 'flag',
  source: 'National Minimum Wage Act 1998, section 1',
  formula: fx`${leanestRate} + ${hairOfPay} < ${minimumOnLeanestDay}`,
});

interface Finds {
  stated: number;
  rate: number;
  minimum: number;
  from: Day;
  age?: number;
  projected: boolean;
  stretches: number;
  lastRate: number;
  lastMinimum: number;
  lastFrom: Day;
}

export const payBelowMinimumWage = defineCheck({
  id: 'pay-below-minimum-wage',
  title: 'The rate of pay is under the adult minimum wage of a date within the term',
  severity: 'critical',
  dimension: 'law',
  at: PATH,
  condition: rateUnderMinimum,
  sources: [
    'National Minimum Wage Act 1998, section 1',
    'National Minimum Wage Regulations 2015 (SI 2015/621), regulations 4 and 4A, and the 1999 Regulations before 6 April 2015',
  ],
  unstated: {
    says: 'Nobody states what the workers are paid.',
    asks: 'What basic rate of pay does the price assume, and does it follow the minimum wage?',
    severity: 'major',
  },
  unworked: 'Whether the stated pay keeps to the minimum wage of each date',
  rests: {
    stated: 'GBP/hour',
    rate: 'GBP/hour',
    minimum: 'GBP/hour',
    from: 'date',
    age: 'years',
    stretches: 'stretches',
    lastRate: 'GBP/hour',
    lastMinimum: 'GBP/hour',
    lastFrom: 'date',
  },
  find(subject): Found<Finds>[] {
    const { file } = subject;
    if (isUnknown(file, PATH)) return [UNSTATED];
    const { rate: stated } = file.contract.pay;
    if (typeof stated !== 'number') return [];
    const runs = runsOf(subject);
    if (runs.length === 0) return unworked(subject);
    const under = runs
      .filter(({ run }) => holdsIn(rateUnderMinimum, run))
      .flatMap(({ run }) => stretchesOf(run.context).filter((stretch) => stretch.under));
    const [first] = under;
    if (!first) return [];
    const last = under.at(-1) ?? first;
    const { rate, minimum, from, age, projected } = first;
    const later = { stretches: under.length, lastRate: last.rate, lastMinimum: last.minimum, lastFrom: last.from };
    return [
      {
        status: 'found',
        severity: under.every((each) => each.projected) ? 'major' : 'critical',
        finds: { stated, rate, minimum, from, ...(age === undefined ? {} : { age }), projected, ...later },
      },
    ];
  },
  says({ stated, rate, minimum, from, age, projected, stretches, lastRate, lastMinimum, lastFrom }) {
    const due = age === undefined ? '' : `, due from age ${age}`;
    const grown = lastRate > stated ? `, risen to ${money(lastRate)} by then` : '';
    const more =
      stretches === 1
        ? ''
        : ` It is so in ${stretches} stretches of law; the last begins on ${formatDay(lastFrom)}, at ${money(lastMinimum)}${grown}.`;
    return (
      `${money(rate)} an hour is under the adult minimum wage of ${money(minimum)} from ${formatDay(from)}` +
      `${due}${projected ? ' (projected)' : ''}, by ${money(minimum - rate)}.${more}`
    );
  },
  asks: 'From which day will pay rise with the minimum wage, and is that in the price?',
  page: () => ({
    checks:
      'Sets a rate of pay that the contract states against the adult minimum wage of each date of the term, stretch by stretch of unchanged law. An average over the year would hide a rate that is too low for half of it.',
    why: "A contract that names a lawful rate on its first day often names one that stops being lawful the next April. Whoever pays it then owes arrears, at today's rates, and a penalty.",
    example:
      'From 1 September 2015 a contract pays £6.60. The minimum wage is £6.50 until 30 September and £6.70 from 1 October: £0.10 an hour too little, £193 a year for a full-time post of 37 hours.',
    console: {
      command: 'viability what-if contracts/family-support-2015.yaml --set pay.rate=£6.60',
      prints: '£6.60 an hour is under the adult minimum wage of £6.70 from 1 October 2015, due from age 21, by £0.10.',
    },
    basedOn: ['The minimum wage of every date since October 2013; `viability rates minimum-wage` lists them'],
    exclusions: [
      'A named rate such as minimum-wage, which follows the law',
      'The last days of a contract year, where a new rate is due only from the next pay period',
      'Enhancements, allowances and tips, which do not count towards the minimum wage',
      'Unpaid travel and miles: see unpaid-travel-below-minimum-wage',
    ],
    couldBeWrong: [
      'All workers are under the age named, or apprentices, and may lawfully be paid less',
      'The employer raises pay by more than the growth of wages assumed',
    ],
  }),
});
