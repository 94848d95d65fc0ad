// The ladder of scenarios: what an hour would cost at each step, and the price each would need.

import type { Figure } from '../../engine/figure.ts';
import { netPerUnit } from '../../figures/income/net.ts';
import { secondWorkerPaid } from '../../figures/inputs/price.ts';
import { crewBeyond } from '../../figures/time/crew.ts';
import { breakEven } from '../../figures/total/break-even.ts';
import { costPerUnit, gapPerYear } from '../../figures/total/result.ts';
import { forWhom } from '../../model/ages.ts';
import { perUnitOf, unitDecimals, withoutVat } from '../../model/printed.ts';
import type { Assessment, Run } from '../../model/types.ts';
import { scenarioNames, scenarios } from '../../scenarios/index.ts';
import { roundTo } from '../../words/rounding.ts';
import { lowerFirst } from '../../words/text.ts';
import { aside, bullets, left, right, section, table, textCell } from '../blocks.ts';
import type { Bar, Block, Cell, Opens, Row } from '../types.ts';

export function ladderBlocks({ years, unavailable }: Assessment, year: number): Block[] {
  const result = years[year - 1];
  if (!result || result.runs.size === 0) return [];
  const [any] = result.runs.values();
  if (!any) return [];
  const unit = perUnitOf(any.context);
  const decimals = unitDecimals(any.context);
  const inYear = years.length > 1 ? ` in year ${year}` : '';
  const rows: Row[] = [];
  const bars: Bar[] = [];
  for (const name of scenarioNames) {
    const run = result.runs.get(name);
    if (!run) continue;
    bars.push({ label: scenarios[name].title, value: run.results.value(costPerUnit) });
    const opens = ({ id }: Figure): Opens => ({ figure: id, year, scenario: name });
    const needed = run.context.unit.priced ? run.results.value(breakEven) : Number.NaN;
    rows.push({
      note: scenarios[name].what,
      cells: [
        textCell(scenarios[name].title),
        { kind: 'money', value: run.results.value(costPerUnit), decimals, opens: opens(costPerUnit) },
        priceCell(needed, decimals, opens(breakEven)),
        { kind: 'money', value: run.results.value(netPerUnit), decimals, opens: opens(netPerUnit) },
        { kind: 'money', value: run.results.value(gapPerYear), decimals: 0, signed: true, opens: opens(gapPerYear) },
      ],
    });
  }
  const specified = result.runs.get('asSpecified');
  const price = specified?.results.value(netPerUnit) ?? Number.NaN;
  const nets = new Set([...result.runs.values()].map(({ results }) => roundTo(results.value(netPerUnit), decimals)));
  const whom = specified ? forWhom(specified.context) : '';
  const blocks: Block[] = [
    section(`The ladder: what each standard would cost${inYear}`),
    table(
      [
        left(''),
        right(`cost/${unit}`),
        right(`price needed${withoutVat(any.context)}`),
        right('net price'),
        right('gap a year'),
      ],
      rows,
    ),
    {
      kind: 'bars',
      caption: 'What each step costs, and what the price pays',
      unit: decimals === 0 ? 'GBP' : 'GBP/hour',
      bars: bars.filter(({ value }) => Number.isFinite(value)),
      mark: price > 0 ? { label: nets.size > 1 ? 'net price as specified' : 'net price', value: price } : undefined,
    },
    aside([`The legal minimum pays the minimum wage ${whom}.`, ...whyAlike(result.runs, decimals)].join(' ')),
  ];
  if (unavailable.length > 0)
    blocks.push(
      bullets(
        unavailable.map(({ scenario, reason }) => ({
          text: `${scenarios[scenario].title} is not worked out: ${lowerFirst(reason)}.`,
        })),
      ),
    );
  return blocks;
}

/** What looks wrong on a ladder and is not: two rungs alike, and a price under the cost that it would pay for. */
function whyAlike(runs: ReadonlyMap<string, Run>, decimals: 0 | 2): string[] {
  const cost = (name: string): number => roundTo(runs.get(name)?.results.value(costPerUnit) ?? Number.NaN, decimals);
  const isPaidTwice = [...runs.values()].some(
    ({ results }) =>
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

function priceCell(value: number, decimals: number, opens: Opens): Cell {
  return Number.isNaN(value) ? { kind: 'empty', text: 'none' } : { kind: 'money', value, decimals, opens };
}
