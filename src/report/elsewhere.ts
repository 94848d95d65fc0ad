// What other services pay for hours that the price does not buy.
import type { Assessment, ElsewhereLine } from '../model/types.ts';
import type { Block, Cell, Row } from './types.ts';

export function elsewhereBlocks({ elsewhere }: Assessment): Block[] {
  if (!elsewhere) return [];
  return [
    { kind: 'heading', level: 2, text: 'What moves elsewhere' },
    { kind: 'text', text: elsewhere.message },
    {
      kind: 'table',
      columns: [
        { heading: '', align: 'left' },
        { heading: 'each', align: 'right' },
        { heading: 'share of hours', align: 'right' },
        { heading: 'a year', align: 'right' },
      ],
      rows: elsewhere.lines.map(rowOf),
    },
  ];
}

function rowOf({ event, unitCost, source, priceYear, share, cost }: ElsewhereLine): Row {
  const unknown: Cell = { kind: 'empty', text: 'unknown' };
  return {
    note: `${source}${priceYear ? `, prices of ${priceYear}` : ''}`,
    cells: [
      { kind: 'text', text: event },
      { kind: 'money', value: unitCost },
      share === undefined ? unknown : { kind: 'share', value: share },
      cost === undefined ? unknown : { kind: 'money', value: cost, decimals: 0 },
    ],
  };
}
