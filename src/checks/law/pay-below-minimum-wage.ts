import { formatDay } from '../../calendar/day.ts';
import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { money } from '../../words/words.ts';
import { type Check, holdsIn, runsOf } from '../check.ts';
import { isUnknown, notWorkedOut } from '../unstated.ts';
import { hairOfPay, leanestRate, minimumOnLeanestDay, stretchesOf } from './leanest-day.ts';

const PATH = 'pay.rate';

const rateUnderMinimum = figure('check.rateUnderMinimumWage', {
  label: 'The basic rate is under the minimum wage',
  unit: 'flag',
  source: 'National Minimum Wage Act 1998, section 1',
  formula: fx`${leanestRate} + ${hairOfPay} < ${minimumOnLeanestDay}`,
});

export const payBelowMinimumWage: Check = {
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
  look(subject) {
    const { file } = subject;
    if (isUnknown(file, PATH))
      return [
        {
          status: 'cannotTell',
          severity: 'major',
          message: 'Nobody states what the workers are paid.',
          question: 'What basic rate of pay does the price assume, and does it follow the minimum wage?',
        },
      ];
    if (typeof file.contract.pay.rate !== 'number') return [];
    const runs = runsOf(subject, 'asSpecified');
    if (runs.length === 0)
      return notWorkedOut(subject, 'Whether the stated pay keeps to the minimum wage of each date');
    const under = runs
      .filter(({ run }) => holdsIn(rateUnderMinimum, run))
      .flatMap(({ run }) => stretchesOf(run.context).filter((stretch) => stretch.under));
    const [first] = under;
    if (!first) return [];
    const later = under.at(-1) ?? first;
    const grown = later.rate > file.contract.pay.rate ? `, risen to ${money(later.rate)} by then` : '';
    const more =
      later === first
        ? ''
        : ` It is so in ${under.length} stretches of law; the last begins on ${formatDay(later.from)}, at ${money(later.minimum)}${grown}.`;
    return [
      {
        status: 'found',
        severity: under.every(({ projected }) => projected) ? 'major' : 'critical',
        message:
          `${money(first.rate)} an hour is under the adult minimum wage of ${money(first.minimum)} from ${formatDay(first.from)}` +
          `${first.age === undefined ? '' : `, due from age ${first.age}`}${first.projected ? ' (projected)' : ''}, by ${money(first.minimum - first.rate)}.${more}`,
        question: `From which day will pay rise with the minimum wage, and is that in the price?`,
      },
    ];
  },
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
};
