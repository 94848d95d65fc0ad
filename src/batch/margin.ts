// The least margin that was asked for: net price less cost, in the contract year where it is thinnest.

import { statedPlaceOf } from '../contract/text/place.ts';
import { A_HAIR } from '../engine/hair.ts';
import { netPerUnit } from '../figures/income/net.ts';
import { gapPerUnit } from '../figures/total/result.ts';
import { lawfulRun } from '../model/finance.ts';
import type { Assessment } from '../model/types.ts';
import { roundedHour } from '../words/rounding.ts';
import { money, share, wholeShare } from '../words/words.ts';
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
  const { year, gap, price } = worst;
  const ofIt = 'share' in least && price > 0 ? ` (${wholeShare(gap / price)} of it)` : '';
  return {
    ...common,
    status: 'found',
    figures: {
      year: { value: year, unit: 'year' },
      net: { value: price, unit: netPerUnit.unit, figure: netPerUnit.id },
      gap: { value: gap, unit: gapPerUnit.unit, figure: gapPerUnit.id },
    },
    message: `in year ${year} the net price of ${money(price)} less cost leaves ${money(roundedHour(price, price - gap).gap)} an hour${ofIt}; at least ${marginText(least)} is asked for`,
    question: 'Which price would leave that margin?',
  };
}

interface ShortYear {
  year: number;
  gap: number;
  price: number;
  lacks: number;
}

/** The year that lacks most; where none is known to lack anything, whether that of some year nobody can tell. */
function worstYear(years: Assessment['years'], least: MinMargin): ShortYear | 'unknown' | undefined {
  let worst: ShortYear | undefined;
  let isUnknown = years.length === 0;
  for (const shown of years) {
    const { year } = shown;
    const results = lawfulRun(shown)?.results;
    // No price or no cost to tell it from.
    const gap = results?.value(gapPerUnit) ?? Number.NaN;
    const price = results?.value(netPerUnit) ?? Number.NaN;
    const lacks = ('share' in least ? least.share * price : least.perHour) - gap;
    if (Number.isNaN(lacks)) isUnknown = true;
    if (lacks > A_HAIR && lacks > (worst?.lacks ?? 0)) worst = { year, gap, price, lacks };
  }
  return worst ?? (isUnknown ? 'unknown' : undefined);
}
