// The ladder of scenarios: what an hour would cost at each step, and the price each would need.

import type { Figure } from '../../engine/figure.ts';
import { netPerUnit } from '../../figures/income/net.ts';
import { secondWorkerPaid } from '../../figures/inputs/price.ts';
import { crewBeyond } from '../../figures/time/crew.ts';
import { breakEven } from '../../figures/total/break-even.ts';
import { costPerUnit, gapPerYear } from '../../figures/total/result.ts';
import { forWhom } from '../../model/ages.ts';
import { perUnitOf, printedYearGap, unitDecimals, withoutVat } from '../../model/printed.ts';
import type { Assessment, Run } from '../../model/types.ts';
import { scenarioNames, scenarios, whatOf } from '../../scenarios/index.ts';
import { roundTo, roundUp } from '../../words/rounding.ts';
import { lowerFirst } from '../../words/text.ts';
import { aside, bullets, left, right, section, table, textCell } from '../blocks.ts';
import type { Block, Cell, Row } from '../types.ts';
import { barUnit } from './cost/bars.ts';

export function ladderBlocks({ years, unavailable }: Assessment, year: number): Block[] {
  const runs = years[year - 1]?.runs;
  const [any] = runs?.values() ?? [];
  if (!runs || !any) return [];
  const unit = perUnitOf(any.context);
  const decimals = unitDecimals(any.context);
  const rungs = scenarioNames.flatMap((name) => runs.get(name) ?? []);
  const specified = runs.get('asSpecified');
  const price = specified?.results.value(netPerUnit) ?? Number.NaN;
  const nets = new Set(rungs.map(({ results }) => roundTo(results.value(netPerUnit), decimals)));
  const whom = specified ? forWhom(specified.context) : '';
  const without = unavailable.map(
    ({ scenario, reason }) => `${scenarios[scenario].title} is not worked out: ${lowerFirst(reason)}.`,
  );
  return [
    section(`The ladder: what each standard would cost${years.length > 1 ? ` in year ${year}` : ''}`),
    table(
      [
        left(''),
        right(`cost/${unit}`),
        right(`price needed${withoutVat(any.context)}`),
        right('net price'),
        right('gap a year'),
      ],
      rungs.map((run) => rowOf(run, year)),
    ),
    {
      kind: 'bars',
      caption: 'What each step costs, and what the price pays',
      ...barUnit(any.context),
      bars: rungs
        .map(({ scenario, results }) => ({ label: scenarios[scenario].title, value: results.value(costPerUnit) }))
        .filter(({ value }) => Number.isFinite(value)),
      mark: price > 0 ? { label: nets.size > 1 ? 'net price as specified' : 'net price', value: price } : undefined,
    },
    aside([`The legal minimum pays the minimum wage ${whom}.`, ...whyAlike(runs, decimals)].join(' ')),
    ...(without.length > 0 ? [bullets(without)] : []),
  ];
}

function rowOf(run: Run, year: number): Row {
  const { scenario, results, context } = run;
  const decimals = unitDecimals(context);
  const money = (
    figure: Figure,
    more: { decimals: number; signed?: boolean; value?: number } = { decimals },
  ): Cell => ({
    kind: 'money',
    value: results.value(figure),
    ...more,
    opens: { figure: figure.id, year, scenario },
  });
  const isNeeded = context.unit.priced && !Number.isNaN(results.value(breakEven));
  return {
    note: whatOf(scenario, context.contract),
    cells: [
      textCell(scenarios[scenario].title),
      money(costPerUnit),
      isNeeded
        ? money(breakEven, { decimals, value: roundUp(results.value(breakEven), decimals) })
        : { kind: 'empty', text: 'none' },
      money(netPerUnit),
      money(gapPerYear, { decimals: 0, signed: true, value: printedYearGap(run) }),
    ],
  };
}

/** What looks wrong on a ladder and is not: two rungs alike, and a price under the cost that it would pay for. */
function whyAlike(runs: ReadonlyMap<string, Run>, decimals: number): string[] {
  const cost = (name: string): number => roundTo(runs.get(name)?.results.value(costPerUnit) ?? Number.NaN, decimals);
  const isPaidTwice = [...runs.values()].some(
    ({ results, context }) =>
      context.unit.kind === 'contact-hour' &&
      results.value(breakEven) < results.value(costPerUnit) &&
      results.value(crewBeyond) * results.value(secondWorkerPaid) > 0,
  );
  return [
    ...(cost('safe') === cost('fairWork')
      ? [
          'Fair work costs no more than safe here: its pay, paid travel and sick pay are no more than what is safe has already.',
        ]
      : []),
    ...(isPaidTwice
      ? [
          'Where a second worker comes and is paid for, the price needed is that of one worker: less than the hour costs with both.',
        ]
      : []),
  ];
}
