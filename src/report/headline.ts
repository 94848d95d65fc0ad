// Which contract year a report speaks of first.
import { financeOfYear } from '../model/finance.ts';
import type { Assessment } from '../model/types.ts';

/** The first year in which the price does not pay in full; the first year where it always does. */
export function headlineYear({ years }: Pick<Assessment, 'years'>): number {
  return years.find((year) => financeOfYear(year) !== 'viable')?.year ?? 1;
}
