import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { yearsSoFar } from '../../figures/calendar.ts';
import { averagePrice } from '../../figures/income/average-price.ts';
import { counted } from '../../figures/leaf.ts';
import { indexationFactor, wageFactor } from '../../figures/money.ts';
import { rate } from '../../figures/pay/rate.ts';
import { namedRateOf } from '../../figures/roles.ts';
import { isHourly } from '../../model/printed.ts';
import type { Subject } from '../../model/types.ts';
import { rates, valueOn } from '../../rates/index.ts';
import { money, share, termInWords } from '../../words/words.ts';
import { defineCheck, type Found } from '../check.ts';
import { isStated, isUnknown, runsOf } from '../subject.ts';
import { holdsIn } from '../value.ts';

const PATH = 'price.indexation';

const minimumWageSinceStart = counted(
  'check.minimumWageSinceStart',
  {
    label: "Growth of the minimum wage since the contract's first day",
    unit: 'ratio',
    source: 'National Minimum Wage Act 1998',
  },
  ({ contract, average }) => {
    const growth = { wages: contract.assumptions.wage_growth, prices: contract.assumptions.price_growth };
    return average('minimum-wage') / valueOn(rates['minimum-wage'], contract.contract.start, growth).value;
  },
);

const priceStandsStill = figure('check.priceStandsStill', {
  label: 'The price has not risen since the start, and wages have',
  unit: 'flag',
  source: 'The costing method, section 2',
  formula: fx`${yearsSoFar} > 0 and ${indexationFactor} <= 1 and max(${wageFactor}, ${minimumWageSinceStart}) > 1`,
});

/** Growth that a price may follow, by the word for it. */
const GROWTH: { readonly [word: string]: { path: string; what: string } } = {
  wages: { path: 'assumptions.wage_growth', what: 'wages' },
  prices: { path: 'assumptions.price_growth', what: 'consumer prices' },
};

interface Finds {
  years: number;
  firstPrice?: number;
  lastPrice?: number;
  firstPay?: number;
  lastPay?: number;
  isHour?: boolean;
  /** Pay follows the minimum wage, or another rate that is named. */
  isNamed?: boolean;
  /** It is taken down from year to year; an average of several prices may move by the calendar alone. */
  falls?: boolean;
  /** What the sums let the price rise with, where nobody states that it does, or by how much. */
  follows?: string | undefined;
  unstated: boolean;
  /** Whether the contract says that it does not rise. */
  isSaid?: boolean;
  projected: boolean;
}

const followed = ({ file }: Subject) => GROWTH[String(file.contract.price.indexation)];

export const noIndexation = defineCheck({
  id: 'no-indexation',
  title: 'The price stays as it is over a term in which wages rise',
  severity: 'major',
  dimension: 'finance',
  at: PATH,
  condition: priceStandsStill,
  sources: ['National Minimum Wage rates by date, October 2013 to April 2026', 'The costing method, section 2'],
  rests: { years: 'years', firstPrice: averagePrice, lastPrice: averagePrice, firstPay: rate, lastPay: rate },
  find(subject): Found<Finds>[] {
    const { years } = subject.file.contract.contract;
    if (years === 1) return [];
    if (isUnknown(subject.file, PATH))
      return [
        { status: 'cannotTell', finds: { years, unstated: true, projected: false, follows: followed(subject)?.what } },
      ];
    const runs = runsOf(subject);
    const [first, last] = [runs[0], runs.at(-1)];
    if (!first || !last || !holdsIn(priceStandsStill, last.run)) return [];
    const { value: before } = first.run.results;
    const { value: after } = last.run.results;
    const prices = { firstPrice: before(averagePrice), lastPrice: after(averagePrice) };
    const pay = { firstPay: before(rate), lastPay: after(rate) };
    // Pay that stands still too, as where it is far over every minimum wage, is no rise to pay for.
    if (share(pay.lastPay / pay.firstPay - 1, 1) === '0.0%') return [];
    const follows = followed(subject);
    if (follows && !isStated(subject.file, follows.path)) {
      const finds = { years, unstated: false, projected: false, follows: follows.what };
      return [{ status: 'cannotTell', finds, path: follows.path }];
    }
    const { projected } = last.year;
    const isHour = isHourly(first.run.context);
    const isNamed = first.run.context.roles.some((role) => namedRateOf(role, first.run.context) !== undefined);
    const falls = after(indexationFactor) < before(indexationFactor);
    return [
      {
        status: 'found',
        finds: {
          years,
          ...prices,
          ...pay,
          isHour,
          isNamed,
          falls,
          isSaid: isStated(subject.file, PATH),
          unstated: false,
          projected,
        },
      },
    ];
  },
  says: ({ years, firstPrice, lastPrice, firstPay, lastPay, isHour, falls, isSaid, follows, unstated, projected }) =>
    unstated
      ? `Nobody states whether the price rises over the ${termInWords(years)}; ${follows ? `the sums read that kindly and let it rise with ${follows}` : 'the sums leave it as it is'}.`
      : follows
        ? `The price rises with ${follows}, and nobody states by how much those rise; the sums leave it as it is for ${termInWords(years)}.`
        : `${isSaid ? '' : 'Nobody states that what is paid rises, and in these sums it does not. '}${isHour ? priceWords(firstPrice, lastPrice, falls) : standing(falls)} for ${termInWords(years)}. The pay that it must cover goes from ${money(firstPay)} an hour on average in the first year to ` +
          `${money(lastPay)} in the last, ${share(lastPay / firstPay - 1, 1)} more${projected ? ', partly as projected' : ''}.`,
  asks: ({ follows, unstated, isNamed }) =>
    unstated
      ? 'How does the price follow the minimum wage and other costs from year to year?'
      : follows
        ? `By how much is the price expected to rise with ${follows} each year, and what if wages rise by more?`
        : `Who is to pay for the rise in ${isNamed ? 'the minimum wage' : 'wages'} over the term, and where does the contract say so?`,
  remedy: 'The price rises with the minimum wage and other costs in each year of the term.',
  page: () => ({
    checks:
      'Looks whether a contract of more than one year lets its price rise, where the minimum wage or the pay that it assumes does.',
    why: 'Most of the cost of such work is wages, and the least of them is set by law every April. A price that stands still is a price that falls.',
    example:
      'From April 2015 to April 2018 the adult minimum wage rose from £6.50 to £7.83, by 20%. A price of £16.00 fixed in 2015 would have had to be about £18.60 to keep pace, if 80% of it was pay.',
    console: {
      command: 'viability what-if contracts/home-care-2025.yaml --set price.indexation=none',
      prints: 'The price stays at £24.10 an hour for 2 years.',
    },
    basedOn: ['The minimum wage of every date, and after the last known one the growth that the contract assumes'],
    exclusions: ['A term of one year', 'A price that rises, though by less than wages: see price-stops-paying'],
    couldBeWrong: [
      'The parties mean to review the price each year, though the contract does not say so',
      'The price was set above cost at first so that it pays on average over the term',
    ],
  }),
});

const standing = (falls: boolean | undefined): string =>
  falls ? 'What is paid falls from year to year' : 'What is paid stays the same';

function priceWords(first: number, last: number, falls: boolean | undefined): string {
  if (first === 0 || Number.isNaN(first)) return standing(falls);
  return falls
    ? `The price falls from ${money(first)} to ${money(last)} an hour`
    : `The price stays at ${money(first)} an hour`;
}
