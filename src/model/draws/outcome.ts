// What many draws come to: how often the price pays, what it costs, and on which ranges that hangs.
import { wilson } from '../../calls/interval.ts';
import type { Share } from '../../calls/types.ts';
import { percentile, rankCorrelation } from '../../engine/statistics.ts';
import { breakEvenFor } from '../break-even.ts';
import type { Assessment, FinanceJudgement } from '../types.ts';
import { atLikely, BATCH, type MoneyAsked, MoneyDraws } from './money.ts';
import { type Held, type InputRange, sorted } from './ranges.ts';

/** Of every report and check, and of `viability simulate` unless told, so that their figures agree. */
export const DRAWS = 10_000;
export const DRAW_SEED = 1;
/** Percentiles are of so many draws at most, and what goes up with what of so many: memory stays as it is. */
const KEPT = 100_000;
const RANKED = 10_000;
export const PERCENTILES = [5, 25, 50, 75, 95] as const;

/** Of one figure: percentiles by their number, and the mean; NaN where it is none. */
export interface Spread {
  readonly mean: number;
  readonly percentiles: Readonly<Record<(typeof PERCENTILES)[number], number>>;
}

export interface RangeWeight {
  range: InputRange;
  /** How the gap of the year goes up with it, -1 to 1 by ranks. */
  correlation: number;
  /** Its square as a share of those of all: how much of what the gap varies by is this one's. */
  share: number;
  /** The value at which income equals cost, the others at their likely values; null: none. */
  turnsAt: number | null;
}

export interface Outcome {
  draws: number;
  seed: number;
  /** The contract year of cost and gap. */
  year: number;
  /** Draws in which the sums could not be made; they are in no chance. */
  failed: number;
  /** The price pays for all of the work in every year that is judged: at the least that it costs, and at what is usual too. */
  pays: Share | undefined;
  paysUsual: Share | undefined;
  lawful: Share | undefined;
  finance: Readonly<Record<FinanceJudgement, number>>;
  costPerUnit: Spread;
  gapPerUnit: Spread;
  costPerYear: Spread;
  gapPerYear: Spread;
  /** The gap of the year in the draws that are kept, from the least. */
  gaps: Float64Array;
  /** The weightiest first; worked out when it is asked for. */
  readonly weights: readonly RangeWeight[];
  held: readonly Held[];
}

export interface OutcomeAsked extends Omit<MoneyAsked, 'ranges'> {
  ranges: readonly InputRange[];
  draws: number;
  /** Told of each draw that could be worked out, and what is made of its money; gives whether a finding of law stands in it. */
  watch?: (money: MoneyDraws, at: number, paid: FinanceJudgement) => boolean;
}

type Worked = Pick<Assessment, 'file' | 'years'>;

/** Throws FigureError, and as `contextOf` does. */
export function outcomeOf(worked: Worked, asked: OutcomeAsked): Outcome {
  const { drawn: ranges, held } = sorted(worked, asked.ranges);
  const money = new MoneyDraws(worked, { ...asked, ranges });
  const kept = new Kept(asked.draws, ranges.length);
  for (let from = 0; from < asked.draws; from += BATCH) {
    money.next();
    for (let at = 0; at < Math.min(BATCH, asked.draws - from); at++) kept.take(money, at, asked.watch);
  }
  const { done, failed, known, finance } = kept;
  const gaps = kept.gap.subarray(0, done);
  // Before they are put in order.
  const first = gaps.slice(0, RANKED);
  let weights: RangeWeight[] | undefined;
  const share = (count: number): Share | undefined => (known > 0 ? wilson(count / known, known) : undefined);
  const isOneReading = asked.isOneReading || worked.file.usual === undefined;
  return {
    draws: asked.draws,
    seed: asked.seed,
    year: asked.year,
    failed,
    pays: share(kept.pays),
    paysUsual: isOneReading ? undefined : share(kept.paysUsual),
    lawful: share(known - finance.unlawful),
    finance,
    costPerUnit: spreadOf(kept.unitCost.subarray(0, done)),
    gapPerUnit: spreadOf(kept.unitGap.subarray(0, done)),
    costPerYear: spreadOf(kept.cost.subarray(0, done)),
    // Last of all, as it puts them in order.
    gapPerYear: spreadOf(gaps),
    gaps,
    get weights() {
      weights ??= weightsOf(worked, asked.year, ranges, kept.ranked, first);
      return weights;
    },
    held,
  };
}

/** What is kept of the draws: how each is judged, and the money of the first of them. */
class Kept {
  readonly finance: Record<FinanceJudgement, number> = {
    viable: 0,
    fragile: 0,
    notViable: 0,
    unlawful: 0,
    cannotTell: 0,
  };
  done = 0;
  failed = 0;
  /** Draws of which somebody can tell whether the price pays, and those in which it does. */
  known = 0;
  pays = 0;
  paysUsual = 0;
  readonly cost: Float64Array;
  readonly gap: Float64Array;
  readonly unitCost: Float64Array;
  readonly unitGap: Float64Array;
  readonly ranked: readonly Float64Array[];

  constructor(draws: number, ranges: number) {
    const column = (): Float64Array => new Float64Array(Math.min(draws, KEPT));
    [this.cost, this.gap, this.unitCost, this.unitGap] = [column(), column(), column(), column()];
    this.ranked = Array.from({ length: ranges }, () => new Float64Array(RANKED));
  }

  take(money: MoneyDraws, at: number, watch: OutcomeAsked['watch']): void {
    if (money.failed(at)) {
      this.failed++;
      return;
    }
    const paid = money.paid(at);
    const isBroken = watch?.(money, at, paid) ?? false;
    this.finance[money.finance(at, paid, isBroken)]++;
    if (paid !== 'cannotTell') this.known++;
    if (paid === 'viable') {
      this.pays++;
      if (money.paysUsual(at)) this.paysUsual++;
    }
    const { looked, draws } = money;
    // What is written beyond the end of a column is not kept.
    const row = this.done++;
    this.cost[row] = looked.cost[at] as number;
    this.gap[row] = looked.gap[at] as number;
    this.unitCost[row] = looked.costPerUnit[at] as number;
    this.unitGap[row] = (looked.gap[at] as number) / (looked.volume[at] as number);
    for (const [index, column] of this.ranked.entries()) column[row] = draws.columns[index]?.[at] as number;
  }
}

/** Puts the values in order. */
function spreadOf(values: Float64Array): Spread {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  values.sort();
  const percentiles = Object.fromEntries(PERCENTILES.map((at) => [at, percentile(values, at / 100)]));
  return { mean, percentiles: percentiles as unknown as Spread['percentiles'] };
}

function weightsOf(
  worked: Worked,
  year: number,
  ranges: readonly InputRange[],
  ranked: readonly Float64Array[],
  gaps: Float64Array,
): RangeWeight[] {
  const likely = { ...worked, file: { ...worked.file, contract: atLikely(worked.file.contract, ranges) } };
  const correlations = ranked.map((column) => rankCorrelation(column.subarray(0, gaps.length), gaps));
  const all = correlations.reduce((sum, each) => sum + each ** 2, 0);
  return ranges
    .map((range, at): RangeWeight => {
      const correlation = correlations[at] as number;
      const turnsAt = breakEvenFor(likely, range.input.path, year)?.value ?? null;
      return { range, correlation, share: all > 0 ? correlation ** 2 / all : 0, turnsAt };
    })
    .sort((a, b) => b.share - a.share || (a.range.input.path < b.range.input.path ? -1 : 1));
}
