// Which contract year a report speaks of first.
import { financeOfYear } from '../model/finance.ts';
import type { Assessment } from '../model/types.ts';

/**
 * The first year in which the price does not pay in full; the first year where it always does. Where nobody can tell, the
 * year on which that rests.
 */
export function headlineYear({
  years,
  verdict,
}: Pick<Assessment, 'years'> & { verdict: Pick<Assessment['verdict'], 'finance' | 'worstYear'> }): number {
  if (verdict.finance === 'cannotTell' && verdict.worstYear !== undefined) return verdict.worstYear;
  return years.find((year) => financeOfYear(year) !== 'viable')?.year ?? 1;
}
