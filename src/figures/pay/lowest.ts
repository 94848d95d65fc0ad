// Which role stands lowest against its minimum wage: read, because no formula can point at one row of many.

import type { StaffRole } from '../../contract/types.ts';
import { isClose } from '../../engine/hair.ts';
import { power } from '../../engine/power.ts';
import { minimumWageName } from '../../rates/minimum-wage.ts';
import { counted, type Seen } from '../leaf.ts';
import { ageOf, floorOf, namedRateOf, rateOf } from '../roles.ts';

type Paid = Seen<'roles' | 'wages' | 'onDays' | 'year' | 'rules' | 'contract' | 'pay' | 'assumptions'>;

/** Pay of an hour, as stated or named, for each pound of the minimum wage, on average over the year. */
function standingOf(role: StaffRole, context: Paid): number {
  const { contract, wages, year } = context;
  const minimum = minimumWageName(ageOf(role, contract));
  const floor = floorOf(role, context);
  const stated = rateOf(role, contract);
  let pay = 0;
  let least = 0;
  wages.forEach(({ days, from }, at) => {
    const named = namedRateOf(role, context, from);
    const due = context.onDays(minimum, at);
    const own = named
      ? named.share * context.onDays(named.rate, at)
      : (stated as number) * power(1 + contract.assumptions.wage_growth, year - 1);
    // What is stated counts as it stands, unless the scenario itself names what is paid at least.
    pay += days * (named || floor ? Math.max(due, own, floor ? context.onDays(floor, at) : 0) : own);
    least += days * due;
  });
  return pay / least;
}

const known = new WeakMap<Paid, number>();

/** The place of the first role that stands lowest. */
export function lowestIn(context: Paid): number {
  let lowest = known.get(context);
  if (lowest === undefined) {
    const standings = context.roles.map((role) => standingOf(role, context));
    const least = Math.min(...standings);
    lowest = standings.findIndex((standing) => isClose(standing, least));
    known.set(context, lowest);
  }
  return lowest;
}

export const roleStandsLowest = counted(
  'role.standsLowest',
  {
    label: 'The role stands lowest against its minimum wage',
    unit: 'flag',
    rows: 'role',
    source: 'The contract and the minimum wage of each role',
  },
  (context, row) => (context.roles.length === 1 || lowestIn(context) === row ? 1 : 0),
  'roles',
  'wages',
  'onDays',
  'year',
  'rules',
  'contract',
  'pay',
  'assumptions',
);
