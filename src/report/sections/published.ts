// Published prices and costs that fit the contract's service, nation and date; shown beside the result, never in the sums.

import { formatMonth } from '../../calendar/day.ts';
import type { Figure } from '../../engine/figure.ts';
import { netPerUnit } from '../../figures/income/net.ts';
import { costPerUnit } from '../../figures/total/result.ts';
import { isHourly, printedHour } from '../../model/printed.ts';
import type { Run } from '../../model/types.ts';
import { benchmarksFor } from '../../published/prices.ts';
import { aside, left, right, section, table, textCell } from '../blocks.ts';
import type { Block, Row } from '../types.ts';

export function benchmarkBlocks({ context, results }: Run): Block[] {
  const found = benchmarksFor(context.contract);
  if (found.length === 0) return [];
  const hour = printedHour(results);
  const ownRow = (label: string, value: number, figure: Figure): Row => ({
    cells: [
      textCell(`This contract, ${label}`),
      textCell(`year ${context.year}`),
      { kind: 'money', value, opens: { figure: figure.id } },
    ],
  });
  return [
    section('What others published'),
    table(
      [left(''), left('date'), right('£/hour')],
      [
        ...(isHourly(context)
          ? [ownRow('net price', hour.net, netPerUnit), ownRow('cost', hour.cost, costPerUnit)]
          : []),
        ...found.map((each) => ({
          note: [each.publisher, each.covers, each.source].map((part) => part.replace(/\.$/, '')).join('. '),
          cells: [
            textCell(each.title),
            textCell(formatMonth(each.from)),
            { kind: 'money' as const, value: each.value },
          ],
        })),
      ],
    ),
    aside('For comparison only; nothing of it is in the sums.'),
  ];
}
