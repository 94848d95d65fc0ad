// What the letter, the motion and the register say of a contract: chosen from the one assessment, in the words of the report.

import { formatDay } from '../calendar/day.ts';
import { A_HAIR } from '../engine/hair.ts';
import { shareBought } from '../figures/total/bought.ts';
import { breakEven } from '../figures/total/break-even.ts';
import { gapPerYear } from '../figures/total/result.ts';
import { decisiveDefaults } from '../model/decisive.ts';
import { printedHour } from '../model/printed.ts';
import type { Assessment, Finding, Run, Severity } from '../model/types.ts';
import { inOrderOfWeight } from '../report/findings.ts';
import { headlineYear } from '../report/headline.ts';
import { judgementWords } from '../report/judgements.ts';
import { type Questions, questionsOf } from '../report/questions.ts';
import { roundTo } from '../words/rounding.ts';
import { joinWords, minutes, money, plural } from '../words/words.ts';

/** The contract year that the report opens with, and its run as specified; undefined where no sums could be made. */
export function headlineRun(assessment: Assessment): Run | undefined {
  return assessment.years[headlineYear(assessment) - 1]?.runs.get('asSpecified');
}

/** `for 3 years from 1 September 2015, which may be extended by 2 years` */
export function termOf({ file }: Assessment): string {
  const { start, years, extension } = file.contract.contract;
  const more = extension > 0 ? `, which may be extended by ${plural(extension, 'year')}` : '';
  return `for ${plural(years, 'year')} from ${formatDay(start)}${more}`;
}

/** `, for 120 people who use the service`; nothing where nobody has stated how many do. */
export function usersOf({ file }: Assessment): string {
  const { people } = file.contract.contract;
  if (people === undefined) return '';
  return `, for ${plural(people, 'person', 'people')} who ${people === 1 ? 'uses' : 'use'} the service`;
}

/** The sums of the headline year in one sentence or two; undefined where they could not be made. */
export function sumsOf(assessment: Assessment): string | undefined {
  const run = headlineRun(assessment);
  if (!run) return undefined;
  const { results, context } = run;
  const { net, cost, gap } = printedHour(results);
  const yearly = results.value(gapPerYear);
  const when = assessment.years.length > 1 ? ` in year ${context.year} of the term` : '';
  const start = `an hour with the people served costs ${money(cost)} to provide${when}, and ${money(net)} of the price reaches the provider`;
  if (yearly >= 0) return `${start}: ${money(gap)} an hour to spare, ${money(yearly, 0)} a year.`;
  const paid = minutes(Math.max(0, Math.floor(results.value(shareBought) * 60)), 0);
  return `${start}. That pays for ${paid} of its 60, and is short by ${money(-gap)} an hour, ${money(-yearly, 0)} a year.${wholeTerm(assessment)}`;
}

/** As the report adds the years: those printed come to the sum that is printed. */
function wholeTerm({ years }: Assessment): string {
  if (years.length < 2) return '';
  const gaps = years.map(({ runs }) => roundTo(runs.get('asSpecified')?.results.value(gapPerYear) ?? 0, 0));
  const total = gaps.reduce((sum, gap) => sum + gap, 0);
  return total < 0
    ? ` Over the whole term ${money(-total, 0)} is short.`
    : ` Over the whole term ${money(total, 0)} is left.`;
}

export interface NeededPrice {
  year: number;
  /** £ an hour at which income would meet cost; undefined where nothing is paid by the hour. */
  perHour: number | undefined;
  /** £ a year that is short. */
  short: number;
}

/** What each contract year that does not pay would need; empty where all do or no sums could be made. */
export function pricesNeeded(
  { years, file }: Assessment,
  scenario: 'asSpecified' | 'safe' = 'asSpecified',
): NeededPrice[] {
  return years.flatMap(({ year, runs }) => {
    const results = runs.get(scenario)?.results;
    const gap = results?.value(gapPerYear);
    if (!results || gap === undefined || gap >= -A_HAIR) return [];
    const needed = results.value(breakEven);
    // Beside a sum for the year, a price of an hour would say nothing.
    const perHour = (file.contract.price.block_per_year ?? 0) > 0 || Number.isNaN(needed) ? undefined : needed;
    return [{ year, perHour, short: -gap }];
  });
}

/** What a professional judgement, if any, makes of its severity. */
export function severityOf({ severity, judged }: Finding): Severity {
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
const SUMS = new Set(['price-below-cost', 'price-stops-paying']);

/** What was found that matters and that the sums do not say already. */
export function weighty(assessment: Assessment): Finding[] {
  return standing(assessment).filter((finding) => isWeighty(finding) && !SUMS.has(finding.id));
}

/** The questions of the report, without those that ask in other words for what stops the sums. */
export function openQuestions(assessment: Assessment): Questions {
  const { first, also } = questionsOf(assessment, decisiveDefaults(assessment, headlineYear(assessment)));
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
  const of = (origin: string): number => inputs.filter((input) => input.origin === origin).length;
  return { stated: of('stated'), assumed: of('assumed'), usual: of('profile'), unknown: of('unknown') };
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
  return joinWords(labels.map((label) => label.charAt(0).toLowerCase() + label.slice(1)));
}
