import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { yearsSoFar } from '../../figures/calendar.ts';
import { averagePrice } from '../../figures/income/average-price.ts';
import { counted } from '../../figures/leaf.ts';
import { indexationFactor, wageFactor } from '../../figures/money.ts';
import { rate } from '../../figures/pay/rate.ts';
import { rates, valueOn } from '../../rates/index.ts';
import { money, share } from '../../words/words.ts';
import { type Check, holdsIn, runsOf } from '../check.ts';
import { isUnknown } from '../unstated.ts';

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

export const noIndexation: Check = {
  id: 'no-indexation',
  title: 'The price stays as it is over a term in which wages rise',
  severity: 'major',
  dimension: 'finance',
  at: PATH,
  condition: priceStandsStill,
  sources: ['National Minimum Wage rates by date, October 2013 to April 2026', 'The costing method, section 2'],
  look(subject) {
    const { file } = subject;
    const { years } = file.contract.contract;
    if (years === 1) return [];
    if (isUnknown(file, PATH))
      return [
        {
          status: 'cannotTell',
          message: `Nobody states whether the price rises over the ${years} years; the sums leave it as it is.`,
          question: 'How does the price follow the minimum wage and other costs from year to year?',
        },
      ];
    const runs = runsOf(subject, 'asSpecified');
    const [first, last] = [runs[0], runs.at(-1)];
    if (!first || !last || !holdsIn(priceStandsStill, last.run)) return [];
    const [before, after] = [first.run.results.value(rate), last.run.results.value(rate)];
    const [priceBefore, priceAfter] = [first.run.results.value(averagePrice), last.run.results.value(averagePrice)];
    const price =
      priceBefore === 0
        ? 'What is paid stays the same'
        : priceAfter < priceBefore
          ? `The price falls from ${money(priceBefore)} to ${money(priceAfter)} an hour`
          : `The price stays at ${money(priceBefore)} an hour`;
    return [
      {
        status: 'found',
        message:
          `${price} for ${years} years. The pay that it must cover goes from ${money(before)} an hour on average in the first year to ` +
          `${money(after)} in the last, ${share(after / before - 1, 1)} more${last.year.projected ? ', partly as projected' : ''}.`,
        question: 'Who is to pay for the rise in the minimum wage over the term, and where does the contract say so?',
      },
    ];
  },
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
};
