import type { Contract } from '../../contract/types.ts';
import { isPaid, isShort } from '../../engine/hair.ts';
import type { RunContext } from '../../figures/context.ts';
import { netPerUnit } from '../../figures/income/net.ts';
import { costPerUnit, gapPerYear, gapTerm } from '../../figures/total/result.ts';
import { lawInstead } from '../../model/finance.ts';
import {
  isHourly,
  isOneWholeYear,
  perUnitOf,
  printedHour,
  printedMinutes,
  printedTermGap,
  printedYearGap,
  unitDecimals,
  unitNameOf,
} from '../../model/printed.ts';
import type { Assessment, Run, YearResult } from '../../model/types.ts';
import type { ScenarioName } from '../../scenarios/index.ts';
import { money, plural, share, withArticle } from '../../words/words.ts';
import { aside, left, paragraph, right, section, table, textCell } from '../blocks.ts';
import type { Block, Cell, Column, Opens, Row } from '../types.ts';
import { yearDates } from '../words/dates.ts';
import { barUnit } from './cost/bars.ts';
import { GAP_OF_ONE } from './cost/parts.ts';

export function yearBlocks({ years, extension = [], file }: Assessment, scenario: ScenarioName): Block[] {
  const [worked, optional] = [runsOf(years, scenario), runsOf(extension, scenario)];
  const all = [...worked, ...optional];
  const context = all[0]?.run.context;
  if (!context || (all.length < 2 && isOneWholeYear({ years }))) return [];
  const total = printedTermGap({ years }, scenario) ?? Number.NaN;
  const whole: Cell = {
    kind: 'money',
    value: total,
    decimals: 0,
    signed: true,
    opens: { figure: gapTerm.id, scenario },
  };
  return [
    section('The years of the term'),
    paragraph(`${turning(worked, total)}${scenario === 'asSpecified' ? atTheLaw(years) : ''}`),
    table(headings(context), [
      ...worked.map(({ year, run }) => yearRow(year, run)),
      { role: 'total', cells: inColumns(context, [textCell('The whole term'), EMPTY, EMPTY, EMPTY, EMPTY, whole]) },
      ...optional.map(({ year, run }) => yearRow(year, run, 'if extended, ')),
    ]),
    chart(all, context),
    ...(all.some(({ year }) => year.projected) ? [projection(file.contract.assumptions)] : []),
  ];
}

interface Worked {
  year: YearResult;
  run: Run;
}

function runsOf(years: readonly YearResult[], scenario: ScenarioName): Worked[] {
  return years.flatMap((year) => {
    const run = year.runs.get(scenario);
    return run ? [{ year, run }] : [];
  });
}

function chart(all: readonly Worked[], context: RunContext): Block {
  return {
    kind: 'bars',
    caption: `Cost of ${withArticle(unitNameOf(context))} and net price, by year`,
    ...barUnit(context),
    series: ['cost', 'price'],
    bars: all.flatMap(({ year, run: { results } }) => [
      { label: `Year ${year.year} cost`, value: results.value(costPerUnit) },
      { label: `Year ${year.year} price`, value: Math.max(0, results.value(netPerUnit)) },
    ]),
  };
}

function projection({ wage_growth, price_growth }: Contract['assumptions']): Block {
  return aside(
    `Partly projected: beyond the days for which the law is known, minimum wages grow by ${share(wage_growth)} a year and sick pay by ${share(price_growth)}; all else stays.`,
  );
}

const EMPTY: Cell = { kind: 'empty' };

function headings(context: RunContext): Column[] {
  const unit = perUnitOf(context);
  return inColumns(context, [
    left('year'),
    right('net price'),
    right(`cost/${unit}`),
    right(`gap/${unit}`),
    right('minutes'),
    right('gap a year'),
  ]);
}

/** Where a year is what is paid for, its gap stands once; minutes are bought of an hour only. */
function inColumns<T>(context: RunContext, [year, net, cost, gap, minutes, inYear]: readonly [T, T, T, T, T, T]): T[] {
  const isYear = context.unit.kind === 'year';
  return [year, net, cost, ...(isYear ? [] : [gap]), ...(isHourly(context) ? [minutes] : []), inYear];
}

function yearRow(year: YearResult, { results, context, scenario }: Run, when = ''): Row {
  // Years that may be added are no part of the term that can be opened.
  const opens = (figure: Opens['figure']) => (when === '' ? { opens: { figure, year: year.year, scenario } } : {});
  const decimals = unitDecimals(context);
  const hour = printedHour(results, decimals);
  const part = context.termParts[year.year - 1] ?? 1;
  const inYear = printedYearGap({ results, context }, part);
  return {
    note: `${when}${yearDates(year)}${inTerm(year, part)}${year.projected ? ', partly projected' : ''}`,
    cells: inColumns<Cell>(context, [
      textCell(`Year ${year.year}`),
      { kind: 'money', value: hour.net, decimals, ...opens(netPerUnit.id) },
      { kind: 'money', value: hour.cost, decimals, ...opens(costPerUnit.id) },
      { kind: 'money', value: hour.gap, decimals, signed: true, ...opens(GAP_OF_ONE) },
      { kind: 'number', value: printedMinutes(results), decimals: 0 },
      { kind: 'money', value: inYear, decimals: 0, signed: true, ...(part < 1 ? {} : opens(gapPerYear.id)) },
    ]),
  };
}

/** A last year that the term cuts short is costed as a whole one, and its gap counts by the days in the term. */
function inTerm({ from, to }: YearResult, part: number): string {
  return part < 1 ? `, ${plural(Math.round(part * (to - from + 1)), 'day')} of it in the term, with their gap` : '';
}

/** The same at what the law of wages obliges, where the money of a year is counted by it. */
function atTheLaw(years: readonly YearResult[]): string {
  const total = printedTermGap({ years }, 'legalMinimum');
  if (total === undefined || Number.isNaN(total) || !years.every(lawInstead)) return '';
  return ` That is as specified; at what the law of wages obliges, which is more, ${money(Math.abs(total), 0)} is ${total < 0 ? 'short' : 'left'} over the whole term.`;
}

function turning(worked: readonly Worked[], total: number): string {
  const first = worked.find(({ run }) => isShort(run.results.value(gapPerYear)));
  const all =
    total < 0 ? `The whole term is short by ${money(-total, 0)}.` : `Over the whole term ${money(total, 0)} is left.`;
  if (!first) return `The price pays in every year. ${all}`;
  if (first.year.year === 1) {
    const recovers = worked.find(({ run }) => isPaid(run.results.value(gapPerYear)));
    return `The price does not pay from the first year${recovers ? `, but does in year ${recovers.year.year}` : ''}. ${all}`;
  }
  return `The price stops paying in year ${first.year.year}, ${yearDates(first.year)}. ${all}`;
}
