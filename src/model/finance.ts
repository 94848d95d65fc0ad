// The judgement of finance (the costing method, section 12).
import { isInTheSums } from '../contract/ask.ts';
import type { ContractFile } from '../contract/types.ts';
import { A_HAIR } from '../engine/hair.ts';
import { net } from '../figures/income/net.ts';
import { totalCost } from '../figures/total/overhead.ts';
import { costWithoutMargin } from '../figures/total/result.ts';
import type { Assessment, FinanceJudgement, YearResult } from './types.ts';

/** From best to worst. */
const WORSE: readonly FinanceJudgement[] = ['viable', 'fragile', 'notViable', 'unlawful'];

/** The judgement of one contract year. */
export function financeOfYear({ runs }: YearResult): FinanceJudgement {
  const minimum = runs.get('legalMinimum');
  const specified = runs.get('asSpecified');
  if (!minimum || !specified) return 'cannotTell';
  // A price that is unknown leaves no income to set against cost; work that nobody states leaves no cost.
  if (Number.isNaN(minimum.results.value(net) - minimum.results.value(totalCost))) return 'cannotTell';
  if (minimum.results.value(net) < minimum.results.value(totalCost) - A_HAIR) return 'unlawful';
  const income = specified.results.value(net);
  if (income >= specified.results.value(totalCost) - A_HAIR) return 'viable';
  return income >= specified.results.value(costWithoutMargin) - A_HAIR ? 'fragile' : 'notViable';
}

/** The judgement of the worst year; the first of equals. */
export function financeOf({ file, years, missing }: Pick<Assessment, 'file' | 'years' | 'missing'>): {
  finance: FinanceJudgement;
  worstYear: number | undefined;
} {
  if (missing.length > 0) return { finance: 'cannotTell', worstYear: undefined };
  let finance: FinanceJudgement = 'viable';
  let worstYear: number | undefined;
  for (const year of years) {
    const own = financeOfYear(year);
    if (own === 'cannotTell') return { finance: own, worstYear: year.year };
    if (worstYear === undefined || WORSE.indexOf(own) > WORSE.indexOf(finance)) [finance, worstYear] = [own, year.year];
  }
  // What the author wrote down as unknown might turn a pass; it cannot mend a price that does not pay at its kindest.
  if ((finance === 'viable' || finance === 'fragile') && writtenUnknown(file).length > 0)
    return { finance: 'cannotTell', worstYear };
  return { finance, worstYear };
}

/** Inputs of the sums that the file itself calls unknown. */
export function writtenUnknown({ inputs, unknown }: ContractFile): string[] {
  return unknown.filter((path) => inputs.get(path)?.place !== undefined && isInTheSums(path));
}
