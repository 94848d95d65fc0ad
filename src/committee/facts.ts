// What the letter, the motion and the register say of a contract: chosen from the one assessment, in the words of the report.

import { addMonths, type Day, formatDay } from '../calendar/day.ts';
import { termOf as contractTerm } from '../calendar/term.ts';
import { priceBelowCost } from '../checks/finance/price-below-cost.ts';
import { priceStopsPaying } from '../checks/finance/price-stops-paying.ts';
import { type OwnWords, wordsFor } from '../contract/profiles/words.ts';
import { isPaid, isShort } from '../engine/hair.ts';
import { costPerUnit, gapPerYear } from '../figures/total/result.ts';
import { isPriceUnlawful, lawInstead, unknownCosts } from '../model/finance.ts';
import { capNeeded, moreNeeded, nonePaysUnder, type PriceNeeded, priceNeeded } from '../model/price-needed.ts';
import {
  isOneWholeYear,
  printedHour,
  printedTermGap,
  unitAndYear,
  unitDecimals,
  unitInFull,
  unitNameOf,
} from '../model/printed.ts';
import type { Assessment, Finding, Severity } from '../model/types.ts';
import { headlineQuestions, type Questions } from '../report/questions/index.ts';
import { headlineRun, isAllButEven } from '../report/view/headline.ts';
import { isOfTheSecond, readingsWords } from '../report/view/readings.ts';
import { belowTheLaw, bought, partPaid } from '../report/view/sentence.ts';
import { inOrderOfWeight, judgementWords } from '../report/view/weight.ts';
import { lowerFirst } from '../words/text.ts';
import { joinWords, money, plural, termInWords, withArticle } from '../words/words.ts';

/** `for 3 years from 1 September 2015, which may be extended by 2 years` */
export function termOf({ file }: Assessment): string {
  const { start, years, extension } = file.contract.contract;
  const more = extension > 0 ? `, which may be extended by ${plural(extension, 'year')}` : '';
  return `for ${termInWords(years)} from ${formatDay(start)}${more}`;
}

/** Its last day; with `extended`, of all that it may be extended by. */
export function lastDay({ file }: Assessment, extended: boolean): Day {
  const { extension, ...stated } = file.contract.contract;
  const { end } = contractTerm(stated);
  return extended && extension > 0 ? addMonths(end + 1, Math.round(extension * 12)) - 1 : end;
}

/** `ended on 31 August 2018`; whether an extension was taken no contract says. */
export function endedOn({ file }: Assessment, ended: Day): string {
  return `ended on ${formatDay(ended)}${file.contract.contract.extension > 0 ? ' at the latest' : ''}`;
}

/** What the service calls things. */
export function ownWords({ file }: Assessment): OwnWords {
  return wordsFor(file.contract);
}

/** `, for 120 people who use the service`; nothing where nobody has stated how many do. */
export function usersOf(assessment: Assessment): string {
  const { people } = assessment.file.contract.contract;
  if (people === undefined) return '';
  const { profile } = assessment.file.contract.contract;
  const { person, people: many } = ownWords(assessment);
  if (profile !== undefined && person !== undefined && many !== 'people')
    return `, for ${plural(people, person, many)}`;
  return `, for ${plural(people, 'person', 'people')} who ${people === 1 ? 'uses' : 'use'} the service`;
}

/** Whether its cost is known, so that there are sums to speak of. */
export function isCosted(assessment: Assessment): boolean {
  const run = headlineRun(assessment);
  return run !== undefined && !Number.isNaN(run.results.value(costPerUnit));
}

/** The sums of the headline year in one sentence or two; undefined where they could not be made. */
export function sumsOf(assessment: Assessment): string | undefined {
  const run = headlineRun(assessment);
  if (!run) return undefined;
  const { results, context } = run;
  if (!isCosted(assessment)) return lowerFirst(bought(results, context.contract));
  const decimals = unitDecimals(context);
  const { net, cost, gap } = printedHour(results, decimals);
  const yearly = results.value(gapPerYear);
  const full = unitInFull(context);
  const unit = unitNameOf(context);
  const when = assessment.years.length > 1 ? ` in year ${context.year} of the term` : '';
  // What nobody states costs money too.
  const isAll = unknownCosts(assessment.file).length === 0;
  const start = `${withArticle(full)} costs ${isAll ? '' : 'at least '}${money(cost, decimals)} to provide${when}`;
  if (Number.isNaN(net)) {
    return `${start}. Nobody states what is paid for it${nonePaysUnder(assessment.years)}.`;
  }
  const left = unitAndYear(Math.abs(gap), Math.abs(yearly), unit, decimals);
  const paid = `${start}, and ${money(net, decimals)} of the price reaches the provider`;
  // What pays for the cheapest reading alone is said with the other.
  const usually =
    assessment.verdict.reason === 'readings-differ' || isOfTheSecond(assessment)
      ? ` ${readingsWords(assessment, context.year).join(' ')}`
      : '';
  // Nothing is to spare of a cost that the law does not allow.
  const lawful = isPriceUnlawful(assessment.years) ? ` ${belowTheLaw(assessment, context.year)}` : '';
  if (isPaid(yearly))
    return isAll
      ? `${paid}: ${left} to spare.${lawful}${usually}`
      : `${paid}: no more than ${left} to spare, for nobody states all that it costs.${lawful}${usually}`;
  if (isAllButEven(assessment))
    return `${paid}: short by ${left}, less than a pound in a thousand, which is breaking even.${usually}`;
  const more = lawInstead(assessment.years[context.year - 1]) ? lawful : '';
  return `${paid}. That pays for ${partPaid(results, context)}, and is short by ${left}.${more}${usually || wholeTerm(assessment)}${capWords(assessment)}`;
}

/** As the report adds the years: those printed come to the sum that is printed. */
function wholeTerm(assessment: Assessment): string {
  const total = isOneWholeYear(assessment) ? undefined : printedTermGap(assessment, 'asSpecified');
  if (total === undefined || Number.isNaN(total)) return '';
  return total < 0
    ? ` Over the whole term ${money(-total, 0)} is short.`
    : ` Over the whole term ${money(total, 0)} is left.`;
}

function capWords({ years, file }: Assessment): string {
  const cap = capNeeded(years);
  const { cap_per_year: stated } = file.contract.price;
  return cap === undefined || stated == null
    ? ''
    : ` No more than ${money(stated, 0)} a year is paid, and no price could pay under a cap of ${cap}.`;
}

/** What the years that do not pay would need; undefined where all do or no sums could be made. */
export interface Needed {
  /** The lowest price that pays; undefined where none of that kind would in every year. */
  least: PriceNeeded | undefined;
  /** £ more that would have to be paid in each year that does not pay. */
  more: { year: number; amount: number }[];
}

export function needs({ years }: Assessment, scenario: 'asSpecified' | 'safe' = 'asSpecified'): Needed | undefined {
  const more = years.flatMap(({ year, runs }) => {
    const run = runs.get(scenario);
    return run && isShort(run.results.value(gapPerYear)) ? [{ year, amount: moreNeeded(run) }] : [];
  });
  return more.length > 0 ? { least: priceNeeded(years, scenario), more } : undefined;
}

/** What a professional judgement, if any, makes of its severity. */
function severityOf({ severity, judged }: Finding): Severity {
  return judged?.severity ?? severity;
}

/** What was found and stands, the worst first: nothing that a professional has withdrawn. */
export function standing({ findings }: Assessment): Finding[] {
  const found = findings.filter(({ status, judged }) => status === 'found' && !judged?.withdrawn);
  return inOrderOfWeight(found.map((finding) => ({ ...finding, severity: severityOf(finding) })));
}

export function isWeighty({ severity }: Finding): boolean {
  return severity === 'critical' || severity === 'major';
}

/** What the sums already say. */
const SUMS = new Set([priceBelowCost.id, priceStopsPaying.id]);

/** What was found that matters and that the sums do not say already. */
export function weighty(assessment: Assessment): Finding[] {
  return standing(assessment).filter((finding) => isWeighty(finding) && !SUMS.has(finding.id));
}

/** The questions of the report, without those that ask in other words for what stops the sums. */
export function openQuestions(assessment: Assessment): Questions {
  const { first, also } = headlineQuestions(assessment);
  const { findings, missing } = assessment;
  const echo = new Set(
    findings
      .filter(({ status, at }) => status === 'cannotTell' && missing.includes(at.path))
      .map(({ question }) => question),
  );
  return { first, also: also.filter(({ text }) => !echo.has(text)) };
}

/** How many of the values are stated, assumed by the author, usual for the service, and unknown. */
export function countsOf({ file }: Assessment): { stated: number; assumed: number; usual: number; unknown: number } {
  const inputs = [...file.inputs.values()];
  const count = (origin: string): number => inputs.filter((input) => input.origin === origin).length;
  return { stated: count('stated'), assumed: count('assumed'), usual: count('profile'), unknown: count('unknown') };
}

/** `finance is not viable, quality is unsafe and monitoring cannot be told` */
export function dimensionWords({ verdict }: Assessment): string {
  const each = Object.entries(verdict.judgedDimensions).map(([dimension, judgement]) =>
    judgement === 'cannotTell' ? `${dimension} cannot be told` : `${dimension} is ${judgementWords(judgement)}`,
  );
  return joinWords(each);
}

/** Names of measures or ways in the middle of a sentence: `the visit that is billed and not made and volume`. */
export function named(labels: readonly string[]): string {
  return joinWords(labels.map((label) => lowerFirst(label)));
}

/** The name of the contract file, without the folders of whoever keeps it. */
export function fileName({ file }: Assessment): string {
  return file.file.replace(/^.*[\\/]/, '');
}
