import { formatMonth } from '../../calendar/day.ts';
import { constant, figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { priceOfAnHour } from '../../figures/income/price-of-an-hour.ts';
import { counted } from '../../figures/leaf.ts';
import { crew } from '../../figures/time/crew.ts';
import { type Benchmark, benchmarksFor } from '../../published/prices.ts';
import { joinWords, money, share } from '../../words/words.ts';
import { defineCheck, type Found } from '../check.ts';
import { firstRun, unworked } from '../subject.ts';
import { holdsIn, valueIn } from '../value.ts';
import { pricePath } from './pays.ts';

const highest = counted(
  'check.highestBenchmark',
  { label: 'The highest published amount that fits', unit: 'GBP/hour', source: 'Published prices and costs' },
  ({ contract }) => Math.max(0, ...benchmarksFor(contract).map(({ value }) => value)),
);

const far = constant('constant.farUnder', 0.1, {
  label: 'How far under a published amount a question is due',
  unit: 'share',
  source: 'Our judgement',
});

const farUnderBenchmark = figure('check.farUnderBenchmark', {
  label: 'The price is far under a published amount',
  unit: 'flag',
  source: 'Published prices and costs',
  formula: fx`${priceOfAnHour} < (1 - ${far}) * ${highest}`,
});

/** Share that rounds to 1%. */
const LEAST_PRINTED = 0.005;

interface Finds {
  over: readonly Benchmark[];
  fitting: number;
  /** Whether more than one may come, so that the price of an hour is not that of one worker's. */
  several: boolean;
}

export const priceBelowBenchmarks = defineCheck({
  id: 'price-below-benchmarks',
  title: 'The price is far under published prices and costs',
  severity: 'minor',
  dimension: 'finance',
  at: 'price',
  condition: farUnderBenchmark,
  thresholds: [far],
  sources: [
    'Homecare Association (until 2021 UK Homecare Association), minimum prices and prices paid, 2014 to 2026',
    'Personal Social Services Research Unit, Unit Costs of Health and Social Care 2014',
    'City of Wolverhampton Council, provider fee reviews, 2022 to 2025',
  ],
  unworked: 'How the price compares with published ones',
  rests: { price: priceOfAnHour, highest },
  find(subject): Found<Finds>[] {
    const fitting = benchmarksFor(subject.file.contract);
    if (fitting.length === 0) return [];
    const run = firstRun(subject);
    if (!run) return unworked(subject);
    if (!holdsIn(farUnderBenchmark, run)) return [];
    const price = valueIn(priceOfAnHour, run);
    // Less than half a per cent under would be printed as none.
    const over = fitting.filter(({ value }) => price < value * (1 - LEAST_PRINTED));
    return [
      {
        status: 'found',
        run,
        severity: over.length === fitting.length ? 'major' : 'minor',
        finds: { over, fitting: fitting.length, several: valueIn(crew, run) > 1 },
        path: pricePath(subject.file),
      },
    ];
  },
  says: ({ price, over, fitting }) =>
    `An hour of one worker is paid ${money(price)}: ${joinWords(over.map((benchmark) => compared(benchmark, price)))}.` +
    (over.length === fitting ? ` It is under ${fitting === 1 ? 'the only' : 'every'} published amount that fits.` : ''),
  briefly({ price, over, several }) {
    const values = over.map(({ value }) => value);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const under = (value: number): string => share(1 - price / value, 0);
    const paid = `${money(price)} ${several ? 'for an hour of one worker' : 'an hour'}`;
    return low === high
      ? `${paid} is ${under(low)} under the ${money(low)} published.`
      : `${paid} is ${under(low)} to ${under(high)} under what was published, ${money(low)} to ${money(high)}.`;
  },
  asks: 'Which line of the published costings does this price leave out?',
  page: () => ({
    checks:
      "Sets what is paid for an hour of one worker's contact against published amounts of the same service, nation and time: a trade body's minimum price, what buyers pay on average, what workers alone cost, what research found. It is found where the price is more than 10% under any of them, and major where it is under all.",
    why: 'One costing can be doubted line by line. Several, made by others for other purposes, are harder to set aside, and a price far under all of them calls for an explanation.',
    example:
      'In April 2025 the minimum price of the Homecare Association for England was £32.14, councils paid £24.10 on average, and workers alone cost £22.71. A price of £20.00 is 38%, 17% and 12% under them.',
    console: {
      command: 'viability what-if contracts/home-care-2025.yaml --set price.per_hour=£20.00',
      prints: 'It is under every published amount that fits.',
    },
    basedOn: [
      'The amounts, dates and sources of each series, kept with the tool',
      'Amounts not more than three years older than the contract',
    ],
    exclusions: [
      'A contract that names no profile, for then no published amount is known to fit',
      'Early-payment discounts and pay held back, which lower the net price but not the price compared',
    ],
    couldBeWrong: [
      'Visits are longer, travel shorter or wages lower than in the published costing',
      'A trade body speaks for providers, and an average paid says nothing of what work costs',
      'The 10% is our judgement of what is far',
    ],
  }),
});

function compared({ title, from, value, publisher }: Benchmark, price: number): string {
  return `${share(1 - price / value, 0)} under ${money(value)} (${title}, ${publisher}, ${formatMonth(from)})`;
}
