// Inputs without which no sums can be made at all: nobody stated them, and nothing may be assumed for them.
import type { ContractFile } from '../contract/types.ts';

/** Paths; empty where the sums can be made. */
export function missingInputs({ contract, unknown }: ContractFile): string[] {
  const { price, demand } = contract;
  const missing: string[] = [];
  const contactByPiece = price.items.some((item) => item.contact_time > 0);
  if (demand.hours_per_week === 0 && !contactByPiece) missing.push('demand.hours_per_week');
  if (demand.visits.length === 0 && (demand.hours_per_week > 0 || missing.length > 0))
    missing.push('demand.visit_length');
  if (
    price.per_hour === undefined &&
    price.rates.length === 0 &&
    price.block_per_year === 0 &&
    price.items.length === 0
  )
    missing.push('price.per_hour');
  return missing.filter((path) => unknown.includes(path) || path !== 'demand.hours_per_week');
}
