// The judgement of finance (the costing method, section 12).
import { isInTheSums } from '../contract/ask.ts';
import type { ContractFile } from '../contract/types.ts';
import { A_HAIR } from '../engine/hair.ts';
import { net } from '../figures/income/net.ts';
import { totalCost } from '../figures/total/overhead.ts';
import { costWithoutMargin } from '../figures/total/result.ts';
import { rates } from '../rates/index.ts';
import { YearLaw } from './law.ts';
import { contextOf, evaluate } from './run.ts';
import type { Assessment, FinanceJudgement, Run, YearResult } from './types.ts';

/** From best to worst. */
const WORSE: readonly FinanceJudgement[] = ['viable', 'fragile', 'notViable', 'unlawful'];

function isUnder({ results }: Pick<Run, 'results'>): boolean {
  return results.value(net) < results.value(totalCost) - A_HAIR;
}

/**
 * Whether the price of a contract year is under what the law alone obliges: by known law, or only if wages grow as
 * assumed. A year that has begun on known law is held against that law, kept as it is; one that begins later is not.
 */
export function underLegalMinimum(year: Omit<YearResult, 'runs'>, run: Run): 'known' | 'projected' | undefined {
  if (!isUnder(run)) return undefined;
  if (!year.projected) return 'known';
  if (year.from > rates['minimum-wage'].knownTo) return 'projected';
  const { contract, rules } = run.context;
  const asKnown = new YearLaw(year.from, year.to, { wages: 0, prices: 0 }, contract.on_costs.pension.duty_from);
  return isUnder({ results: evaluate(contextOf(contract, rules, year.year, asKnown)) }) ? 'known' : 'projected';
}

/** The judgement of one contract year. */
export function financeOfYear(year: YearResult): FinanceJudgement {
  const minimum = year.runs.get('legalMinimum');
  const specified = year.runs.get('asSpecified');
  if (!minimum || !specified) return 'cannotTell';
  // A price that is unknown leaves no income to set against cost; work that nobody states leaves no cost.
  if (Number.isNaN(minimum.results.value(net) - minimum.results.value(totalCost))) return 'cannotTell';
  if (underLegalMinimum(year, minimum) === 'known') return 'unlawful';
  const income = specified.results.value(net);
  if (income >= specified.results.value(totalCost) - A_HAIR) return 'viable';
  return income >= specified.results.value(costWithoutMargin) - A_HAIR ? 'fragile' : 'notViable';
}

/** The judgement of the worst year; the first of equals. `lawBroken`: a finding of law that is critical stands. */
export function financeOf(
  { file, years, missing }: Pick<Assessment, 'file' | 'years' | 'missing'>,
  lawBroken = false,
): {
  finance: FinanceJudgement;
  worstYear: number | undefined;
} {
  if (missing.length > 0) return { finance: lawBroken ? 'unlawful' : 'cannotTell', worstYear: undefined };
  let finance: FinanceJudgement = 'viable';
  let worstYear: number | undefined;
  for (const year of years) {
    const own = financeOfYear(year);
    if (own === 'cannotTell') return { finance: own, worstYear: year.year };
    if (worstYear === undefined || WORSE.indexOf(own) > WORSE.indexOf(finance)) [finance, worstYear] = [own, year.year];
  }
  if (lawBroken) return { finance: 'unlawful', worstYear };
  // What the author wrote down as unknown might turn a pass; it cannot mend a price that does not pay at its kindest.
  if ((finance === 'viable' || finance === 'fragile') && writtenUnknown(file).length > 0)
    return { finance: 'cannotTell', worstYear };
  return { finance, worstYear };
}

/** Inputs of the sums that the file itself calls unknown. */
export function writtenUnknown({ inputs, unknown }: ContractFile): string[] {
  return unknown.filter((path) => inputs.get(path)?.place !== undefined && isInTheSums(path));
}
