// The day of a contract year on which the basic rate stands lowest against the minimum wage. The minimum wage changes
// within a year, so its average proves nothing: each stretch of unchanged law is looked at on its own dates.

import type { Day } from '../../calendar/day.ts';
import { constant } from '../../engine/figure.ts';
import { A_HAIR } from '../../engine/hair.ts';
import type { RunContext } from '../../figures/context.ts';
import { counted } from '../../figures/leaf.ts';
import type { Piece } from '../../rates/types.ts';

const SOURCE = 'National Minimum Wage Regulations 2015 (SI 2015/621), regulations 4 and 4A';

/** Growth over years is worked out in another order for pay than for law, so that equal amounts may miss each other. */
export const hairOfPay = constant('constant.hairOfPay', A_HAIR, {
  label: 'By how much two rates of pay may miss each other and still be equal',
  unit: 'GBP/hour',
  source: 'The costing method',
});

/** A stretch of days under one minimum wage and one basic rate, both £ an hour. */
export interface Stretch {
  from: Day;
  minimum: number;
  rate: number;
  /** The rate is under the minimum wage. */
  under: boolean;
  projected: boolean;
  /** The age from which this minimum wage is due. */
  age: number | undefined;
}

/**
 * The stretches of a contract year, in order. A new minimum wage is due from the first pay period that begins on or after
 * its day: a shorter stretch at the end of the year may hold no such day, and in the next year the contract's pay has
 * moved. A stated rate is at the wages of that year of the term.
 */
export function stretchesOf(context: RunContext): Stretch[] {
  const { pay, assumptions } = context.contract;
  const minimums = context.pieces('minimum-wage');
  const stated = typeof pay.rate === 'number' ? pay.rate * (1 + assumptions.wage_growth) ** (context.year - 1) : 0;
  const rates =
    typeof pay.rate === 'number' ? [] : context.pieces(typeof pay.rate === 'object' ? pay.rate.of : pay.rate);
  const payPeriod = context.average('pay-reference-period');
  const isCounted = (from: Day): boolean => from === context.from || context.to - from >= payPeriod;
  const starts = [...new Set([...minimums, ...rates].map(({ from }) => from))].sort((a, b) => a - b);
  return starts.filter(isCounted).map((from) => {
    const minimum = inForce(minimums, from);
    const named = inForce(rates, from);
    const [least, rate] = [minimum?.value ?? 0, named?.value ?? stated];
    return {
      from,
      minimum: least,
      rate,
      under: rate + (hairOfPay.value ?? 0) < least,
      projected: minimum?.projected === true || named?.projected === true,
      age: minimum?.row?.minAge,
    };
  });
}

function inForce(pieces: readonly Piece[], day: Day): Piece | undefined {
  return pieces.find(({ from, to }) => from <= day && day <= to);
}

/** Where the rate is least above the minimum wage; of equals, where the minimum wage is highest. */
export function leanest(context: RunContext): Stretch | undefined {
  const [first, ...others] = stretchesOf(context);
  if (!first) return undefined;
  const above = ({ rate, minimum }: Stretch): number => rate - minimum;
  return others.reduce((least, stretch) => {
    const more = above(stretch) - above(least);
    return more < 0 || (more === 0 && stretch.minimum > least.minimum) ? stretch : least;
  }, first);
}

export const leanestRate = counted(
  'check.rateOnLeanestDay',
  {
    label: 'Basic rate on the day it stands lowest against the minimum wage',
    unit: 'GBP/hour',
    source: 'The contract',
  },
  (context) => leanest(context)?.rate ?? 0,
);

export const minimumOnLeanestDay = counted(
  'check.minimumWageOnLeanestDay',
  { label: 'Adult minimum wage on that day', unit: 'GBP/hour', source: SOURCE },
  (context) => leanest(context)?.minimum ?? 0,
);
