// The judgement of finance (the costing method, section 12).

import { isInTheSums } from '../contract/ask.ts';
import { isPaidByTheHour, unknownPrices } from '../contract/prices.ts';
import { fieldAt } from '../contract/schema.ts';
import { isOfTheFile } from '../contract/text/place.ts';
import type { Contract, ContractFile } from '../contract/types.ts';
import { isPaid, isShort } from '../engine/hair.ts';
import { net } from '../figures/income/net.ts';
import { totalCost } from '../figures/total/overhead.ts';
import { costPerUnit, costWithoutMargin, gapPerYear } from '../figures/total/result.ts';
import { NO_GROWTH, rates } from '../rates/index.ts';
import { gapOf, gapsLike } from './gap.ts';
import { FINANCE } from './grades.ts';
import type { YearLaw } from './law.ts';
import { leastPrinted } from './printed.ts';
import { contextOf, evaluate, lawOver } from './run.ts';
import type { Assessment, FinanceJudgement, Reason, Run, YearResult } from './types.ts';

function isUnder({ results }: Pick<Run, 'results'>): boolean {
  return isShort(results.value(net) - results.value(totalCost));
}

/** Whether a run is under on known law; the checks and the verdict ask of the same years. */
const onKnownLaw = new WeakMap<Run, boolean>();

/**
 * Whether the price of a contract year is under what the law alone obliges: by known law, or only if wages grow as
 * assumed. A year that has begun on known law is held against that law, kept as it is; one that begins later is not.
 */
export function underLegalMinimum(year: Omit<YearResult, 'runs'>, run: Run): 'known' | 'projected' | undefined {
  if (!isUnder(run)) return undefined;
  if (!year.projected) return 'known';
  if (year.from > rates['minimum-wage'].knownTo) return 'projected';
  let is = onKnownLaw.get(run);
  if (is === undefined) {
    const { contract, rules } = run.context;
    const context = contextOf(contract, rules, year.year, lawAsKnown(year, contract), undefined, run.context);
    is = isUnder({ results: evaluate(context, run.sums) });
    onKnownLaw.set(run, is);
  }
  return is ? 'known' : 'projected';
}

/** The law of a year as it is known, which nothing moves on. */
export function lawAsKnown(year: Pick<YearResult, 'from' | 'to'>, contract: Contract): YearLaw {
  return lawOver(contract, year, NO_GROWTH);
}

/** The judgement of one contract year. */
export function financeOfYear(year: YearResult): FinanceJudgement {
  const minimum = year.runs.get('legalMinimum');
  const specified = year.runs.get('asSpecified');
  if (!minimum || !specified) return 'cannotTell';
  // A price that is unknown leaves no income to set against cost; work that nobody states leaves no cost.
  if (Number.isNaN(minimum.results.value(net) - minimum.results.value(totalCost))) return 'cannotTell';
  if (underLegalMinimum(year, minimum) === 'known') return 'unlawful';
  const [income, cost, work] = [net, totalCost, costWithoutMargin].map((figure) => specified.results.value(figure));
  return byIncome(income as number, cost as number, work as number);
}

/** The first year in which the price does not pay in full; the first of all where it always does. */
export function firstShort({ years }: Pick<Assessment, 'years'>): number {
  return years.find((year) => financeOfYear(year) !== 'viable')?.year ?? 1;
}

/** What income says of a price that is lawful; `work`: the cost less contingency and surplus. */
export function byIncome(income: number, cost: number, work: number): FinanceJudgement {
  if (isPaid(income - cost)) return 'viable';
  return isPaid(income - work) ? 'fragile' : 'notViable';
}

/** Whether the price is under what the law alone obliges; else, what is unlawful is something that the contract states. */
export function isPriceUnlawful(years: readonly YearResult[]): boolean {
  return years.some((year) => financeOfYear(year) === 'unlawful');
}

type RunsOfYear = Pick<YearResult, 'runs'> | undefined;

/** The run at the law of wages, where that obliges the provider to more than is specified: with travel that nobody pays, say. */
export function lawInstead(year: RunsOfYear): Run | undefined {
  const [specified, law] = [year?.runs.get('asSpecified'), year?.runs.get('legalMinimum')];
  if (!specified || !law) return undefined;
  return law.results.value(costPerUnit) - specified.results.value(costPerUnit) >= leastPrinted(law.context)
    ? law
    : undefined;
}

/** The run by which the money of a year is counted. What is to spare of a cost that the law does not allow is to spare of nothing. */
export function lawfulRun(year: RunsOfYear): Run | undefined {
  return lawInstead(year) ?? year?.runs.get('asSpecified');
}

/** What is made of finance, and of which contract year. */
export interface Finance {
  finance: FinanceJudgement;
  worstYear: number | undefined;
  reason: Reason | undefined;
}

type Worked = Pick<Assessment, 'file' | 'years' | 'missing'>;

/** The judgement of the worst year; the first of equals. `lawBroken`: a finding of law that is critical stands. */
export function financeOf(worked: Worked, lawBroken = false): Finance {
  const { file, years, missing } = worked;
  const untold = (reason?: Reason, worstYear?: number): Finance => ({
    finance: lawBroken ? 'unlawful' : 'cannotTell',
    worstYear,
    reason: lawBroken ? undefined : reason,
  });
  if (missing.length > 0) return untold(unknownPrices(file.contract).length > 0 ? 'price-unknown' : undefined);
  let finance: FinanceJudgement = 'viable';
  let worstYear: number | undefined;
  for (const year of judgedYears(worked)) {
    const own = financeOfYear(year);
    if (own === 'cannotTell')
      return untold(unknownPrices(file.contract).length > 0 ? 'price-unknown' : 'unknown-cost', year.year);
    if (worstYear === undefined || FINANCE.indexOf(own) > FINANCE.indexOf(finance))
      [finance, worstYear] = [own, year.year];
  }
  if (lawBroken) return { finance: 'unlawful', worstYear, reason: undefined };
  if (finance !== 'viable' && hangsOnTheSecond(worked)) return untold('price-unknown', worstYear);
  // What is unknown might turn a pass; it cannot mend a price that does not pay for all of the work at its kindest.
  if (finance !== 'viable') return { finance, worstYear, reason: undefined };
  if (unknownCosts(file).length > 0) return untold('unknown-cost', worstYear);
  const short = yearShortAtUsual(years) ?? judgedYears(worked).find(({ year }) => hangsOnTheHour(file, year));
  return short ? untold('readings-differ', short.year) : { finance, worstYear, reason: undefined };
}

/**
 * Whether a profile says that the hour that is paid is one on duty, where an hour of contact would not be paid for: nobody
 * states which is meant. Where no hours are asked for, all that can be paid by the hour is the cover.
 */
export function hangsOnTheHour({ contract, usual = contract, inputs }: ContractFile, year: number): boolean {
  const { price, demand } = contract;
  const isSilent =
    demand.hours_per_week !== 0 &&
    price.buys === 'duty' &&
    inputs.get('price.buys')?.isFilledIn === true &&
    !isOfTheFile(inputs.get('price.buys'));
  return isSilent && isPaidByTheHour(contract) && isShort(gapOf(buyingContact(usual), year) ?? 0);
}

/** The verdict and several checks ask the same of one contract. */
const onTheSecond = new WeakMap<ContractFile, boolean>();

/** Whether a price that does not pay would, if it were paid for the second worker's hour too, and nobody states whether it is. */
export function hangsOnTheSecond(worked: Worked): boolean {
  const { file, missing } = worked;
  const { contract, inputs } = file;
  if (missing.length > 0 || inputs.get('price.second_worker')?.origin !== 'unknown') return false;
  if (contract.price.second_worker === 1) return false;
  let hangs = onTheSecond.get(file);
  if (hangs === undefined) {
    const paid = payingTheSecond(contract);
    hangs = judgedYears(worked).every(({ year, runs }) =>
      isPaid(gapsLike(contract, year, runs.get('asSpecified'))(paid) ?? -1),
    );
    onTheSecond.set(file, hangs);
  }
  return hangs;
}

/** The same contract where the second worker's hour is paid for at the full price. */
export const payingTheSecond = (contract: Contract): Contract => ({
  ...contract,
  price: { ...contract.price, second_worker: 1 },
});

/** The same contract where the hour that is paid is one of contact. */
export const buyingContact = (contract: Contract): Contract => ({
  ...contract,
  price: { ...contract.price, buys: 'contact' },
});

/** The year in which the usual cost is furthest above what comes in; undefined where the price pays it in every year. */
export function yearShortAtUsual(years: readonly YearResult[]): YearResult | undefined {
  const gap = ({ usual }: YearResult): number => usual?.results.value(gapPerYear) ?? 0;
  const short = years.filter(({ usual }) => usual && isUnder(usual));
  return short.toSorted((a, b) => gap(a) - gap(b))[0];
}

/**
 * Where nobody says whether the price rises, and no profile does, the first year is judged alone if only later ones fail:
 * they fail for a price that stands still, which nobody has stated.
 */
export function judgedYears({ file, years }: Worked): readonly YearResult[] {
  const [first] = years;
  return risesInSilence(file) && first && !fails(financeOfYear(first)) ? [first] : years;
}

export const fails = (finance: FinanceJudgement): boolean => finance === 'notViable' || finance === 'unlawful';

export function risesInSilence({ contract, inputs }: ContractFile): boolean {
  return contract.contract.profile === undefined && !isOfTheFile(inputs.get('price.indexation'));
}

/**
 * Inputs of the sums that cost money and that nobody knows: what the file calls so and no profile fills in, and, without a
 * profile, what costs money and the file is silent on.
 */
export function unknownCosts({ inputs, unknown, contract }: ContractFile): string[] {
  const hasProfile = contract.contract.profile !== undefined;
  return unknown.filter((path) => {
    const { isFilledIn, place } = inputs.get(path) ?? {};
    return (
      isInTheSums(path) && !isFilledIn && (place !== undefined || (!hasProfile && fieldAt(path)?.isCost !== undefined))
    );
  });
}
