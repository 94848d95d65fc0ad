// Inputs without which no sums can be made at all: nobody stated them, and nothing may be assumed for them.
import { mustHaveValue } from '../contract/ask.ts';
import { isPaidByTheHour, namesAPrice, unknownPrices } from '../contract/prices.ts';
import type { Contract, ContractFile } from '../contract/types.ts';

/** Paths of what there is none of in the contract, whoever left it out: something asked for, its length, a price. */
export function absentFromSums(contract: Contract): string[] {
  const { price, demand, cover } = contract;
  const missing: string[] = [];
  // Hours on duty that nobody states by the week are those of cover; a sum, a place or a night needs no hours at all.
  const paidByVolume =
    !namesAPrice(contract) || isPaidByTheHour(contract) || price.items.some(({ per_visit = 0 }) => per_visit > 0);
  const needsHours =
    paidByVolume &&
    !price.items.some((item) => item.contact_time > 0) &&
    !(price.buys === 'duty' && cover.some(({ staff, mode }) => mode === 'waking' && staff > 0));
  if (demand.hours_per_week === 0 && needsHours) missing.push('demand.hours_per_week');
  if (demand.visits.length === 0 && (demand.hours_per_week > 0 || missing.length > 0))
    missing.push('demand.visit_length');
  if (!namesAPrice(contract)) missing.push('price.per_hour');
  return missing;
}

/** Paths; empty where the sums can be made. */
export function missingInputs({ contract, unknown, inputs }: ContractFile): string[] {
  const missing = absentFromSums(contract);
  // A price that is named and unknown is no bar: cost can be worked out without it.
  const prices = unknownPrices(contract);
  // What stands in a list has no default to fall back on.
  const inList = unknown.filter(
    (path) => mustHaveValue(path) && !prices.includes(path) && inputs.get(path)?.value === undefined,
  );
  return [...missing.filter((path) => unknown.includes(path) || path !== 'demand.hours_per_week'), ...inList];
}
