// Which contract year a report speaks of first.
import { isPaid, isShort } from '../../engine/hair.ts';
import { totalCost } from '../../figures/total/overhead.ts';
import { gapPerYear } from '../../figures/total/result.ts';
import { firstShort } from '../../model/finance.ts';
import { specifiedIn } from '../../model/specified.ts';
import type { Assessment, Run } from '../../model/types.ts';

/**
 * The first year in which the price does not pay in full; the first year where it always does. Where nobody can tell, the
 * year on which that rests.
 */
export function headlineYear({
  years,
  verdict,
}: Pick<Assessment, 'years'> & { verdict: Pick<Assessment['verdict'], 'finance' | 'worstYear'> }): number {
  if (verdict.finance === 'cannotTell' && verdict.worstYear !== undefined) return verdict.worstYear;
  return firstShort({ years });
}

/** The contract as specified in that year; undefined where no sums could be made. */
export function headlineRun(assessment: Parameters<typeof headlineYear>[0]): Run | undefined {
  return specifiedIn(assessment, headlineYear(assessment));
}

/** The year of which the ways to close a gap speak, where that is another: the one in which most is short. */
export function yearOfWays(assessment: Parameters<typeof headlineYear>[0]): number | undefined {
  const { worstYear } = assessment.verdict;
  return worstYear === headlineYear(assessment) ? undefined : worstYear;
}

/** A gap of less than this share of the cost is told as breaking even: what would close it is too little for anybody to see. */
const HARDLY = 0.001;

/** Whether that year is short, and by next to nothing, and no other by more. */
export function isAllButEven(assessment: Parameters<typeof headlineYear>[0]): boolean {
  const results = headlineRun(assessment)?.results;
  if (!results || yearOfWays(assessment) !== undefined) return false;
  const gap = results.value(gapPerYear);
  return isShort(gap) && -gap < HARDLY * results.value(totalCost);
}

/** Whether the price pays in that year at the least: what turns it then makes that it no longer does. */
export function paysAtTheLeast(assessment: Parameters<typeof headlineYear>[0]): boolean {
  const run = headlineRun(assessment);
  return run !== undefined && isPaid(run.results.value(gapPerYear));
}

/** What the price would do at such a value; every year of a term counts, and the one that is shown may be far from it. */
export function turnedTo(assessment: Parameters<typeof headlineYear>[0]): string {
  const pay = `pay${assessment.years.length > 1 ? ' in every year' : ''}`;
  return paysAtTheLeast(assessment) ? `no longer ${pay}` : pay;
}
