// The figures that every report turns on, as they are printed.
import { QUARTERS_A_DAY } from '../calendar/week.ts';
import { wordsFor } from '../contract/profiles/words.ts';
import type { Contract } from '../contract/types.ts';
import type { Results } from '../engine/evaluate.ts';
import type { RunContext } from '../figures/context.ts';
import { atRisk, finance } from '../figures/income/deductions.ts';
import { net, netPerUnit } from '../figures/income/net.ts';
import { shareBought } from '../figures/total/bought.ts';
import { totalCost } from '../figures/total/overhead.ts';
import { costPerUnit, gapPerYear } from '../figures/total/result.ts';
import type { ScenarioName } from '../scenarios/index.ts';
import {
  decimalsOf,
  halfOf,
  type RoundedHour,
  roundedHour,
  roundTo,
  roundToAdd,
  wholeMinutes,
} from '../words/rounding.ts';
import { inASentence } from '../words/text.ts';
import { joinWords, money, withArticle } from '../words/words.ts';
import { firstRun } from './specified.ts';
import type { Assessment, Run } from './types.ts';

/** Whole minutes of each hour that the money pays for. */
export function printedMinutes(results: Results): number {
  return wholeMinutes(results.value(shareBought) * 60);
}

/** £ of a year, or of a part of one: where the year is the unit, what reaches the provider less what it costs, as both are printed. */
export function printedYearGap({ results, context }: Pick<Run, 'results' | 'context'>, part = 1): number {
  if (context.unit.kind === 'year' && part === 1) return printedHour(results, 0).gap;
  return roundTo(results.value(gapPerYear) * part, 0);
}

/** £ of a year as they are printed together: what reaches the provider less what it costs is the gap, as it is printed alone. */
export function printedYear(run: Pick<Run, 'results' | 'context'>): RoundedHour {
  const [reaches, spent] = [run.results.value(net), run.results.value(totalCost)];
  const gap = printedYearGap(run);
  if (Number.isNaN(gap)) return { net: roundTo(reaches, 0), cost: roundTo(spent, 0), gap };
  const [rounded = 0, cost = 0] = roundToAdd([reaches, -spent], 0, gap);
  return { net: rounded, cost: -cost, gap };
}

/** £ of the whole term: what the printed gaps of its years add to; undefined where a year could not be worked out. */
export function printedTermGap({ years }: Pick<Assessment, 'years'>, scenario: ScenarioName): number | undefined {
  let total = 0;
  for (const { year, runs } of years) {
    const run = runs.get(scenario);
    if (!run) return undefined;
    total += printedYearGap(run, run.context.termParts[year - 1]);
  }
  return total;
}

/** Whether what is told of a year is told of the term too: one year, none of which the term cuts off. */
export function isOneWholeYear({ years }: Pick<Assessment, 'years'>): boolean {
  const [first, ...more] = years;
  return more.length === 0 && (first?.runs.get('asSpecified')?.context.termParts[0] ?? 1) === 1;
}

export function printedHour(results: Results, decimals = 2): RoundedHour {
  return roundedHour(results.value(netPerUnit), results.value(costPerUnit), decimals);
}

/** What the legal minimum leaves out of what reaches the provider: it says why the two are not the same amount. */
export function leftOutOf({ results }: Run): string {
  const left = [
    ...(results.value(finance) > 0 ? ['waiting for it costs'] : []),
    ...(results.value(atRisk) > 0 ? ['missing results loses'] : []),
  ];
  return left.length > 0 ? `, before what ${joinWords(left)}` : '';
}

/** One of what the price is for, in words: `hour`, `hour on duty`, `assessment`, `night`, `year`. */
export function unitNameOf(context: RunContext): string {
  const { contract, unit } = context;
  switch (unit.kind) {
    case 'contact-hour':
      return 'hour';
    case 'duty-hour':
      return 'hour on duty';
    case 'piece':
      return inASentence(contract.price.items[unit.item ?? 0]?.name ?? 'piece');
    case 'session':
      return sessionName(contract);
    case 'place-week':
      return 'week of a place';
    case 'year':
      return 'year';
  }
}

/** A night, slept or awake, and being on call are sold by the session. */
export function sessionName({ cover }: Contract): string {
  const sold = cover.filter(({ per_session }) => per_session !== undefined);
  if (sold.every(({ mode }) => mode === 'on-call')) return 'session on call';
  return sold.every(
    ({ mode, start, end }) =>
      mode === 'sleep-in' || (mode === 'waking' && end > QUARTERS_A_DAY && end - start < QUARTERS_A_DAY),
  )
    ? 'night'
    : 'session';
}

/** In the words of the service: `hour with a family`, `guard hour`; as `unitNameOf` where the unit is no hour. */
export function unitInFull(context: RunContext): string {
  const { hour, dutyHour } = wordsFor(context.contract);
  if (context.unit.kind === 'contact-hour') return hour;
  return context.unit.kind === 'duty-hour' ? dutyHour : unitNameOf(context);
}

/** As a heading says it after a stroke: `hour`, `duty hour`, `place a week`. */
export function perUnitOf(context: RunContext): string {
  const names = { 'duty-hour': 'duty hour', 'place-week': 'place a week' };
  const { kind } = context.unit;
  return kind === 'duty-hour' || kind === 'place-week' ? names[kind] : unitNameOf(context);
}

/** Whether the unit is an hour, of which minutes can be spoken. */
export function isHourly({ unit: { kind } }: Pick<RunContext, 'unit'>): boolean {
  return kind === 'contact-hour' || kind === 'duty-hour';
}

/** Of a price that is set beside income, which holds none, where the prices of the contract hold it. */
export function withoutVat({ contract }: Pick<RunContext, 'contract'>): string {
  return contract.price.vat_included > 0 ? ', no VAT' : '';
}

/** What an hour may cost, to tell what size a piece of no known price is of. */
const AN_HOUR = 10;

/** Decimals of an amount for one of the unit: nobody counts the pennies of a year, and a penny is much of a word. */
export function unitDecimals({ unit, contract }: Pick<RunContext, 'unit' | 'contract'>): number {
  const { kind, item } = unit;
  if (kind !== 'piece') return kind === 'year' ? 0 : 2;
  const { price, contact_time = 0, staff_time = 0 } = contract.price.items[item ?? 0] ?? {};
  const size = price || (contact_time + staff_time) * AN_HOUR;
  return Math.max(2, decimalsOf(size));
}

/** The same where pennies are told of whatever the unit is. */
export const decimalsOfOne = (context: Pick<RunContext, 'unit' | 'contract'>): number =>
  Math.max(2, unitDecimals(context));

/** What is less than this of one of the unit is nothing in print: half a penny, but for what is sold by the word. */
export const leastPrinted = (context: Pick<RunContext, 'unit' | 'contract'>): number => halfOf(decimalsOfOne(context));

/** `£4.51 an hour, £12,300 a year`; of a year alone where that is the unit. */
export function unitAndYear(ofUnit: number, ofYear: number, unit: string, decimals: number): string {
  return unit === 'year'
    ? `${money(ofUnit, 0)} a year`
    : `${money(ofUnit, decimals)} ${withArticle(unit)}, ${money(ofYear, 0)} a year`;
}

/** `an hour`, `a year`: one of the unit of a contract that has been worked out. */
export function oneUnitOf({ years }: Pick<Assessment, 'years'>): string {
  const context = firstRun({ years })?.context;
  const name = context ? unitNameOf(context) : 'unit';
  return withArticle(name);
}
