import { type Day, formatDay } from '../../calendar/day.ts';
import { shortNameOf } from '../../contract/ask.ts';
import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { isLess } from '../../engine/hair.ts';
import { unpaidMiles } from '../../figures/direct/mileage.ts';
import { travelFromHome } from '../../figures/inputs/visit.ts';
import { onDuty } from '../../figures/time/on-duty.ts';
import { unpaidTravel } from '../../figures/time/travel.ts';
import { hours, money, share } from '../../words/words.ts';
import { defineCheck, type Found, UNSTATED } from '../check.ts';
import { firstWhere, isStated, isUnknown, runsOf, unworked } from '../subject.ts';
import { valueIn } from '../value.ts';
import { hairOfPay, leanest, leanestRate, minimumOnLeanestDay, stretchesOf } from './leanest-day.ts';

const payThatCounts = figure('check.payThatCounts', {
  label: 'Pay for each hour that the minimum wage counts, unpaid miles off',
  unit: 'GBP/hour',
  source: 'National Minimum Wage Regulations 2015 (SI 2015/621), regulations 10, 13 and 34',
  formula: fx`(${leanestRate} * ${onDuty} - ${unpaidMiles}) / (${onDuty} + ${unpaidTravel})`,
});

/** Without unpaid travel and miles the rate itself is the matter of another check. */
const travelTakesItUnder = figure('check.travelTakesPayUnderMinimumWage', {
  label: 'Unpaid travel or miles take pay under the minimum wage',
  unit: 'flag',
  source: 'National Minimum Wage Act 1998, section 1',
  formula: fx`(${unpaidTravel} > 0 or ${unpaidMiles} > 0) and ${payThatCounts} + ${hairOfPay} < ${minimumOnLeanestDay}`,
});

const RATE = 'pay.rate';

interface Finds {
  from: Day;
  /** The minimum wage of the year's first day, where that is another and the pay is under it too. */
  before?: number;
  /** What is taken by default: what a profile fills in shows nothing about an employer. */
  assumed?: string;
}

export const unpaidTravelBelowMinimumWage = defineCheck({
  id: 'unpaid-travel-below-minimum-wage',
  title: 'Pay falls under the minimum wage once unpaid travel and miles between visits are counted',
  severity: 'critical',
  dimension: 'law',
  at: 'visit.travel_paid',
  condition: travelTakesItUnder,
  applies: ({ contract }, { visit }) => visit !== 'shift' || contract.visit.travel > 0,
  sources: [
    'National Minimum Wage Regulations 2015 (SI 2015/621), regulations 10, 13, 30 and 34, from 6 April 2015',
    'HMRC v Taylors Services Ltd, Court of Appeal, 2025, on travel from home',
  ],
  unstated: {
    says: 'Nobody states how long travel between visits takes, or whether it is paid.',
    asks: 'Is travel between visits paid by the hour, and do the records of hours show it?',
    severity: 'major',
  },
  unworked: 'Whether unpaid travel takes pay under the minimum wage',
  rests: {
    rate: leanestRate,
    payThatCounts,
    minimum: minimumOnLeanestDay,
    from: 'date',
    unpaidTravel,
    unpaidMiles,
    travelFromHome,
  },
  find(subject): Found<Finds>[] {
    const { file } = subject;
    if (isUnknown(file, 'visit.travel_paid') || isUnknown(file, 'visit.travel')) return [UNSTATED];
    if (runsOf(subject).length === 0) return unworked(subject);
    const found = firstWhere(travelTakesItUnder, subject);
    if (!found) return [];
    const { run } = found;
    const { from, projected, role, rate } = leanest(run.context);
    const counts = valueIn(payThatCounts, run);
    const [first] = stretchesOf(run.context, role);
    const isBefore = first !== undefined && first.from < from && first.rate === rate && isLess(counts, first.minimum);
    const when = { from, ...(isBefore && { before: first.minimum }) };
    const severity = projected ? 'major' : 'critical';
    const path = valueIn(unpaidTravel, run) > 0 ? 'visit.travel_paid' : 'costs.mileage_rate';
    const ofRole = role.rate === undefined ? [RATE] : [];
    const assumed = [path, ...ofRole].find((each) => !isStated(file, each));
    if (assumed === undefined) return [{ status: 'found', severity, run, finds: when, path }];
    // Unpaid travel that is stated is lawful only at a higher rate than the sums take.
    const toldAs = assumed === RATE ? 'major' : 'minor';
    return [{ status: 'cannotTell', severity: toldAs, run, finds: { ...when, assumed }, path }];
  },
  tells: ['visit.travel', 'pay.rate', 'visit.miles'],
  says: ({
    rate,
    payThatCounts: counts,
    minimum,
    from,
    before,
    unpaidTravel: time,
    unpaidMiles: cost,
    travelFromHome: home,
    assumed,
  }) =>
    `${money(rate)} an hour comes to ${money(counts)} for each hour that the minimum wage counts, ` +
    `under ${money(minimum)} from ${formatDay(from)}${before === undefined ? '' : ` and under the ${money(before)} before`}, once ${lostWords(time, cost)} are counted. ` +
    (home > 0
      ? `Of all travel, ${share(home)} is from home to the first visit and home from the last, which the minimum wage does not count; that is left out here.`
      : 'None of the travel is taken to be from home to the first visit or home from the last, which the minimum wage does not count.') +
    (assumed === undefined ? '' : ` Nobody states the ${shortNameOf(assumed)}; it is assumed.`) +
    (assumed === RATE ? ' With travel or miles unpaid as stated, only a higher one is lawful.' : ''),
  asks: ({ assumed }) =>
    assumed === RATE
      ? 'What basic rate is paid, and is travel between visits paid on top of it?'
      : 'Is travel between visits paid, and miles repaid at no less than they cost? How would you see it in the pay records?',
  remedy: 'Travel between visits is paid, and miles repaid, so that no hour worked is paid under the minimum wage.',
  page: () => ({
    checks:
      'Adds the travel between visits that nobody pays to the hours worked, takes miles that cost more than is repaid off the pay, and sets what is left for each hour against the minimum wage of the day in the year on which it is leanest. Travel from home to the first visit and home from the last is left out, because the minimum wage does not count it.',
    why: 'Home care is often paid by the contact minute. A rate well above the minimum wage can then be under it for the day as a whole, and the worker cannot see it on a payslip.',
    example:
      'A worker gives 6 hours of visits at £12.50, £75.00, and spends 50 minutes between them unpaid. £75.00 for 6 hours 50 minutes is £10.98 an hour, where £12.21 is due: £8.44 short that day.',
    console: {
      command: 'viability what-if contracts/home-care-2025.yaml --set pay.rate=£12.50 --set visit.travel_paid=0%',
      prints: 'which the minimum wage does not count',
    },
    basedOn: [
      'The minimum wage of each date',
      'A running cost of 25p a mile: the tax-free rate beyond 10,000 miles, the least that a mile can be said to cost',
    ],
    exclusions: ['Waiting between visits, which counts only where the worker must stay at or near the place of work'],
    couldBeWrong: [
      'Travel is paid inside a higher rate for contact time, and the contract does not say so',
      'More of the travel is from home than the contract states',
      "The car is the employer's, or workers walk or cycle",
    ],
  }),
});

function lostWords(time: number, cost: number): string {
  return [
    ...(time > 0 ? [`${hours(time, 0)} a year of travel between visits that nobody pays`] : []),
    ...(cost > 0 ? [`miles between visits that cost ${money(cost, 0)} a year more than is repaid`] : []),
  ].join(' and ');
}
