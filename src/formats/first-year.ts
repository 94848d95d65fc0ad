// What JSON says of the first year of a contract as specified, each part with that year beside it: its unit, what is sold,
// and who works.

import type { Figure } from '../engine/figure.ts';
import { orNull } from '../engine/none.ts';
import { roleMinimum, roleRate } from '../figures/pay/rate.ts';
import { isUnderPay } from '../figures/roles.ts';
import { roleFte, roleHeadcount } from '../figures/staff/staff.ts';
import { lineCost, lineMinutes, lineMinutesNeeded, lineNetPrice } from '../figures/total/sold.ts';
import { unitVolume } from '../figures/total/unit.ts';
import type { Run } from '../model/types.ts';
import type { Json } from '../report/types.ts';
import { timeSpan } from '../words/words.ts';

/** Null where no sums could be made. */
export function unitJson(run: Run | undefined): Json | null {
  if (!run) return null;
  const { unit, contract } = run.context;
  const item = unit.item === undefined ? undefined : contract.price.items[unit.item];
  return {
    kind: unit.kind,
    name: item?.name ?? unit.kind,
    volume: orNull(run.results.value(unitVolume)),
    year: run.context.year,
  };
}

/** Each visit length, then each piece. */
export function linesJson(run: Run | undefined): Json[] {
  if (!run) return [];
  const { demand, price } = run.context.contract;
  const sold = [
    ...demand.visits.map(({ length }) => ({ name: `visit of ${timeSpan(length)}`, kind: 'visit' })),
    ...price.items.map(({ name }) => ({ name, kind: 'piece' })),
  ];
  return sold.map((line, row) => {
    const amount = (figure: Figure) => orNull(run.results.value(figure, row));
    return {
      ...line,
      price: amount(lineNetPrice),
      cost: amount(lineCost),
      minutes: amount(lineMinutes),
      minutesNeeded: amount(lineMinutesNeeded),
      year: run.context.year,
    };
  });
}

/** Those listed under `staff`, and the one under `pay`, which has no name, where it has the hours asked for. */
export function rolesJson(run: Run | undefined): Json[] {
  if (!run) return [];
  return run.context.roles.map((role, row) => {
    const amount = (figure: Figure) => orNull(run.results.value(figure, row));
    return {
      name: isUnderPay(role) ? 'as under pay' : role.role,
      fte: amount(roleFte),
      headcount: amount(roleHeadcount),
      rate: amount(roleRate),
      minimum: amount(roleMinimum),
      year: run.context.year,
    };
  });
}
