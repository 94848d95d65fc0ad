import { isPaid, isShort } from '../../engine/hair.ts';
import { netPerUnit } from '../../figures/income/net.ts';
import { costPerUnit, gapPerYear, gapTerm } from '../../figures/total/result.ts';
import {
  isHourly,
  perUnitOf,
  printedHour,
  printedMinutes,
  printedTermGap,
  unitDecimals,
  unitNameOf,
} from '../../model/printed.ts';
import type { Assessment, Run, YearResult } from '../../model/types.ts';
import type { ScenarioName } from '../../scenarios/index.ts';
import { roundTo } from '../../words/rounding.ts';
import { money, plural, share, withArticle } from '../../words/words.ts';
import { aside, left, paragraph, right, section, table, textCell } from '../blocks.ts';
import type { Block, Opens, Row } from '../types.ts';
import { lawfulInstead } from '../view/lawful.ts';
import { yearDates } from '../words/dates.ts';
import { GAP_OF_ONE } from './cost/parts.ts';

export function yearBlocks({ years, extension = [], file }: Assessment, scenario: ScenarioName): Block[] {
  const worked = years.flatMap((year) => {
    const run = year.runs.get(scenario);
    return run ? [{ year, run }] : [];
  });
  const optional = extension.flatMap((year) => {
    const run = year.runs.get(scenario);
    return run ? [{ year, run }] : [];
  });
  if (worked.length + optional.length < 2) return [];
  const total = printedTermGap({ years }, scenario) ?? Number.NaN;
  const context = (worked[0] ?? optional[0])?.run.context;
  if (!context) return [];
  const name = unitNameOf(context);
  const unit = perUnitOf(context);
  const blocks: Block[] = [
    section('The years of the term'),
    paragraph(`${turning(worked, total)}${scenario === 'asSpecified' ? atTheLaw(years) : ''}`),
    table(
      [
        left('year'),
        right('net price'),
        right(`cost/${unit}`),
        ...(context.unit.kind === 'year' ? [] : [right(`gap/${unit}`)]),
        ...(isHourly(context) ? [right('minutes')] : []),
        right('gap a year'),
      ],
      [
        ...worked.map(({ year, run }) => yearRow(year, run)),
        {
          role: 'total',
          cells: [
            textCell('The whole term'),
            { kind: 'empty' },
            { kind: 'empty' },
            ...(context.unit.kind === 'year' ? [] : [{ kind: 'empty' as const }]),
            ...(isHourly(context) ? [{ kind: 'empty' as const }] : []),
            { kind: 'money', value: total, decimals: 0, signed: true, opens: { figure: gapTerm.id, scenario } },
          ],
        },
        ...optional.map(({ year, run }) => yearRow(year, run, 'if extended, ')),
      ],
    ),
    {
      kind: 'bars',
      caption: `Cost of ${withArticle(name)} and net price, by year`,
      unit: context.unit.kind === 'year' ? 'GBP' : 'GBP/hour',
      series: ['cost', 'price'],
      bars: [...worked, ...optional].flatMap(({ year, run: { results } }) => [
        { label: `Year ${year.year} cost`, value: results.value(costPerUnit) },
        { label: `Year ${year.year} price`, value: Math.max(0, results.value(netPerUnit)) },
      ]),
    },
  ];
  if ([...worked, ...optional].some(({ year }) => year.projected)) {
    const { wage_growth, price_growth } = file.contract.assumptions;
    blocks.push(
      aside(
        `Partly projected: beyond the days for which the law is known, minimum wages grow by ${share(wage_growth)} a year and sick pay by ${share(price_growth)}; all else stays.`,
      ),
    );
  }
  return blocks;
}

function yearRow(year: YearResult, { results, context, scenario }: Run, when = ''): Row {
  // Years that may be added are no part of the term that can be opened.
  const opens = (figure: Opens['figure']) => (when === '' ? { opens: { figure, year: year.year, scenario } } : {});
  const decimals = unitDecimals(context);
  const hour = printedHour(results, decimals);
  const part = context.termParts[year.year - 1] ?? 1;
  return {
    note: `${when}${yearDates(year)}${inTerm(year, part)}${year.projected ? ', partly projected' : ''}`,
    cells: [
      textCell(`Year ${year.year}`),
      { kind: 'money', value: hour.net, decimals, ...opens(netPerUnit.id) },
      { kind: 'money', value: hour.cost, decimals, ...opens(costPerUnit.id) },
      ...(context.unit.kind === 'year'
        ? []
        : [{ kind: 'money' as const, value: hour.gap, decimals, signed: true, ...opens(GAP_OF_ONE) }]),
      ...(isHourly(context) ? [{ kind: 'number' as const, value: printedMinutes(results), decimals: 0 }] : []),
      {
        kind: 'money',
        value: roundTo(results.value(gapPerYear) * part, 0),
        decimals: 0,
        signed: true,
        ...(part < 1 ? {} : opens(gapPerYear.id)),
      },
    ],
  };
}

/** A last year that the term cuts short is costed as a whole one, and its gap counts by the days in the term. */
function inTerm({ from, to }: YearResult, part: number): string {
  return part < 1 ? `, ${plural(Math.round(part * (to - from + 1)), 'day')} of it in the term, with their gap` : '';
}

/** The same at what the law of wages obliges, where the money of a year is counted by it. */
function atTheLaw(years: readonly YearResult[]): string {
  const total = printedTermGap({ years }, 'legalMinimum');
  if (total === undefined || Number.isNaN(total) || !years.some(({ year }) => lawfulInstead({ years }, year)))
    return '';
  return ` That is as specified; at what the law of wages obliges, which is more, ${money(Math.abs(total), 0)} is ${total < 0 ? 'short' : 'left'} over the whole term.`;
}

function turning(worked: readonly { year: YearResult; run: Run }[], total: number): string {
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
