// The day of a contract year on which somebody's basic rate stands lowest against the minimum wage. The minimum wage
// changes within a year, so its average proves nothing: each stretch of unchanged law is looked at on its own dates.

import { rowOn } from '../../calendar/dated.ts';
import type { Day } from '../../calendar/day.ts';
import type { StaffRole } from '../../contract/types.ts';
import { isLess } from '../../engine/hair.ts';
import { power } from '../../engine/power.ts';
import type { RunContext } from '../../figures/context.ts';
import { counted } from '../../figures/leaf.ts';
import { ageOf, namedRateOf, rateOf } from '../../figures/roles.ts';
import { minimumWageName } from '../../rates/minimum-wage.ts';
import { hair } from '../hair.ts';

const SOURCE = 'National Minimum Wage Regulations 2015 (SI 2015/621), regulations 4 and 4A';

/** Growth over years is worked out in another order for pay than for law, so that equal amounts may miss each other. */
export const hairOfPay = hair('constant.hairOfPay', 'two rates of pay', 'GBP/hour');

/** A stretch of days under one minimum wage and one basic rate of a role, both £ an hour. */
export interface Stretch {
  role: StaffRole;
  from: Day;
  minimum: number;
  rate: number;
  /** The rate is under the minimum wage. */
  under: boolean;
  projected: boolean;
  /** The age from which this minimum wage is due; undefined for those of younger workers. */
  age: number | undefined;
}

/**
 * The stretches of a contract year, in order. A new minimum wage is due from the first pay period that begins on or after
 * its day: a shorter stretch at the end of the year may hold no such day, and in the next year the contract's pay has
 * moved. A stated rate is at the wages of that year of the term.
 */
export function stretchesOf(context: RunContext, role: StaffRole): Stretch[] {
  const { contract } = context;
  const minimums = context.pieces(minimumWageName(ageOf(role, contract)));
  const rates = ratesOf(context, role);
  const payPeriod = context.average('pay-reference-period');
  const isCounted = (from: Day): boolean => from === context.from || context.to - from >= payPeriod;
  const starts = [...new Set([...minimums, ...rates].map(({ from }) => from))].sort((a, b) => a - b);
  return starts.filter(isCounted).map((from) => {
    const minimum = inForce(minimums, from);
    const rate = inForce(rates, from);
    return {
      role,
      from,
      minimum: minimum.value,
      rate: rate.value,
      under: isLess(rate.value, minimum.value),
      projected: minimum.projected || rate.projected,
      age: minimum.row?.minAge,
    };
  });
}

type Rate = { from: Day; value: number; projected: boolean };

/** What a role is paid, in the order of dates: as its named rate goes, or as stated and grown with wages. */
function ratesOf(context: RunContext, role: StaffRole): readonly Rate[] {
  const { contract, from, year } = context;
  const named = namedRateOf(role, context);
  if (named) return context.pieces(named.rate).map((piece) => ({ ...piece, value: named.share * piece.value }));
  const growth = power(1 + contract.assumptions.wage_growth, year - 1);
  return [{ from, value: (rateOf(role, contract) as number) * growth, projected: false }];
}

/** Law and rates are known on each day of a year that has been worked out. */
function inForce<R extends { readonly from: Day }>(rows: readonly R[], day: Day): R {
  return rowOn(rows, day) as R;
}

/** Where a rate is lowest in relation to the minimum wage of its role; of equals, where the minimum wage is highest. */
export function leanest(context: RunContext): Stretch {
  const against = ({ rate, minimum }: Stretch): number => rate / minimum;
  const [found] = context.roles
    .flatMap((role) => stretchesOf(context, role))
    .sort((a, b) => against(a) - against(b) || b.minimum - a.minimum);
  return found as Stretch;
}

export const leanestRate = counted(
  'check.rateOnLeanestDay',
  {
    label: 'Basic rate on the day it stands lowest against the minimum wage',
    unit: 'GBP/hour',
    source: 'The contract',
  },
  (context) => leanest(context).rate,
);

export const minimumOnLeanestDay = counted(
  'check.minimumWageOnLeanestDay',
  { label: 'Minimum wage on that day', unit: 'GBP/hour', source: SOURCE },
  (context) => leanest(context).minimum,
);
