// The least margin that was asked for: net price less cost, in the contract year where it is thinnest. Of an hour it is where
// no hour is sold too: there of an hour on duty.

import { gapPerDutyHour, netPerDutyHour } from '../checks/finance/duty-hour.ts';
import { valueIn } from '../checks/value.ts';
import { statedPlaceOf } from '../contract/text/place.ts';
import type { Figure } from '../engine/figure.ts';
import { A_HAIR } from '../engine/hair.ts';
import { netPerUnit } from '../figures/income/net.ts';
import { gapPerUnit } from '../figures/total/result.ts';
import { lawfulRun } from '../model/finance.ts';
import { isHourly, unitDecimals, unitNameOf } from '../model/printed.ts';
import type { Assessment, Run } from '../model/types.ts';
import { roundedHour } from '../words/rounding.ts';
import { money, share, wholeShare, withArticle } from '../words/words.ts';
import { UNDER_MARGIN } from './rules.ts';
import type { Drafted } from './standing.ts';
import type { MinMargin } from './types.ts';

/** How a least margin is written: `3%`, `£0.50 an hour`. */
export function marginText(margin: MinMargin): string {
  return 'share' in margin ? share(margin.share) : `${money(margin.perHour)} an hour`;
}

/** The finding, where the margin is under what was asked for or nobody can tell. */
export function underMargin({ file, years }: Assessment, least: MinMargin): Drafted | undefined {
  const worst = worstYear(years, least);
  if (worst === undefined) return undefined;
  const path = 'price.per_hour';
  const common = {
    id: UNDER_MARGIN,
    dimension: 'finance',
    severity: 'major',
    path,
    place: statedPlaceOf(file, path),
    sources: [],
  } as const;
  if (worst === 'unknown')
    return {
      ...common,
      status: 'cannotTell',
      figures: {},
      message: `whether ${marginText(least)} is left cannot be told: the sums cannot be made`,
      question: 'What is the price of an hour, and how many are expected?',
    };
  const { year, gap, price, unit, decimals, of } = worst;
  const ofIt = 'share' in least && price > 0 ? ` (${wholeShare(gap / price)} of it)` : '';
  const left = money(roundedHour(price, price - gap, decimals).gap, decimals);
  return {
    ...common,
    status: 'found',
    figures: {
      year: { value: year, unit: 'year' },
      net: { value: price, unit: of.net.unit, figure: of.net.id },
      gap: { value: gap, unit: of.gap.unit, figure: of.gap.id },
    },
    message: `in year ${year} the net price of ${money(price, decimals)} less cost leaves ${left} ${withArticle(unit)}${ofIt}; at least ${marginText(least)} is asked for`,
    question: 'Which price would leave that margin?',
  };
}

interface ShortYear {
  year: number;
  gap: number;
  price: number;
  /** Of what these are. */
  unit: string;
  decimals: number;
  /** The figures that they are. */
  of: { net: Figure; gap: Figure };
  lacks: number;
}

/** The year that lacks most; where none is known to lack anything, whether that of some year nobody can tell. */
function worstYear(years: Assessment['years'], least: MinMargin): ShortYear | 'unknown' | undefined {
  let worst: ShortYear | undefined;
  let isUnknown = years.length === 0;
  for (const shown of years) {
    const run = lawfulRun(shown);
    const left = run && leftIn(run, least);
    // No price or no cost to tell it from.
    const lacks = left ? ('share' in least ? least.share * left.price : least.perHour) - left.gap : Number.NaN;
    if (Number.isNaN(lacks)) isUnknown = true;
    if (left && lacks > A_HAIR && lacks > (worst?.lacks ?? 0)) worst = { year: shown.year, ...left, lacks };
  }
  return worst ?? (isUnknown ? 'unknown' : undefined);
}

/** What is left of the unit; £ an hour are of an hour on duty where what is sold is no hour. */
function leftIn(run: Run, least: MinMargin): Omit<ShortYear, 'year' | 'lacks'> {
  const { context } = run;
  const isOfUnit = 'share' in least || isHourly(context);
  const of = isOfUnit ? { net: netPerUnit, gap: gapPerUnit } : { net: netPerDutyHour, gap: gapPerDutyHour };
  return {
    gap: valueIn(of.gap, run),
    price: valueIn(of.net, run),
    unit: isOfUnit ? unitNameOf(context) : 'hour on duty',
    decimals: isOfUnit ? unitDecimals(context) : 2,
    of,
  };
}
