// Inputs without which no sums can be made at all: nobody stated them, and nothing may be assumed for them.
import { mustHaveValue } from '../contract/ask.ts';
import type { Contract, ContractFile } from '../contract/types.ts';

/** Paths of what there is none of in the contract, whoever left it out: something asked for, its length, a price. */
export function absentFromSums({ price, demand }: Contract): string[] {
  const missing: string[] = [];
  const contactByPiece = price.items.some((item) => item.contact_time > 0);
  if (demand.hours_per_week === 0 && !contactByPiece) missing.push('demand.hours_per_week');
  if (demand.visits.length === 0 && (demand.hours_per_week > 0 || missing.length > 0))
    missing.push('demand.visit_length');
  if (price.per_hour == null && price.rates.length === 0 && price.block_per_year === 0 && price.items.length === 0)
    missing.push('price.per_hour');
  return missing;
}

/** Paths; empty where the sums can be made. */
export function missingInputs({ contract, unknown, inputs }: ContractFile): string[] {
  const missing = absentFromSums(contract);
  // What stands in a list has no default to fall back on.
  const inList = unknown.filter((path) => mustHaveValue(path) && inputs.get(path)?.value === undefined);
  return [...missing.filter((path) => unknown.includes(path) || path !== 'demand.hours_per_week'), ...inList];
}
