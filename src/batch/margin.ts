// The least margin that was asked for: net price less cost, in the contract year where it is thinnest.

import { statedPlaceOf } from '../contract/text/place.ts';
import { A_HAIR } from '../engine/hair.ts';
import { netPerUnit } from '../figures/income/net.ts';
import { gapPerUnit } from '../figures/total/result.ts';
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
  let worst: { year: number; gap: number; price: number; lacks: number } | undefined;
  let unknown = years.length === 0;
  for (const { year, runs } of years) {
    const results = runs.get('asSpecified')?.results;
    if (!results) {
      unknown = true;
      continue;
    }
    const gap = results.value(gapPerUnit);
    const price = results.value(netPerUnit);
    const needed = 'share' in least ? least.share * price : least.perHour;
    const lacks = needed - gap;
    // No price or no cost to tell it from.
    if (Number.isNaN(lacks)) unknown = true;
    if (lacks > A_HAIR && (worst === undefined || lacks > worst.lacks)) worst = { year, gap, price, lacks };
  }
  const path = 'price.per_hour';
  const common = {
    id: UNDER_MARGIN,
    dimension: 'finance',
    severity: 'major',
    path,
    place: statedPlaceOf(file, path),
    sources: [],
  } as const;
  if (worst) {
    const { year, gap, price } = worst;
    const share_ = 'share' in least && price > 0 ? ` (${wholeShare(gap / price)} of it)` : '';
    const message = `in year ${year} the net price of ${money(price)} less cost leaves ${money(roundedHour(price, price - gap).gap)} an hour${share_}; at least ${marginText(least)} is asked for`;
    return {
      ...common,
      status: 'found',
      figures: {
        year: { value: year, unit: 'year' },
        net: { value: price, unit: netPerUnit.unit, figure: netPerUnit.id },
        gap: { value: gap, unit: gapPerUnit.unit, figure: gapPerUnit.id },
      },
      message,
      question: 'Which price would leave that margin?',
    };
  }
  if (!unknown) return undefined;
  return {
    ...common,
    status: 'cannotTell',
    figures: {},
    message: `whether ${marginText(least)} is left cannot be told: the sums cannot be made`,
    question: 'What is the price of an hour, and how many are expected?',
  };
}
