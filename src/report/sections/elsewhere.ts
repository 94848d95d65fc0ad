// Who pays instead.

import type { Assessment, ElsewhereLine } from '../../model/types.ts';
import { eventNames } from '../../published/unit-costs.ts';
import { joinWords } from '../../words/words.ts';
import { left, paragraph, right, section, table, textCell } from '../blocks.ts';
import type { Block, Row } from '../types.ts';

export function elsewhereBlocks({ elsewhere }: Assessment): Block[] {
  if (!elsewhere) return [];
  return [
    section('Who pays instead'),
    paragraph(elsewhere.message),
    table(
      [left(''), right('each'), right('chance')],
      [
        ...elsewhere.lines.map(rowOf),
        ...elsewhere.unpriced.map(({ event, chance }) => ({
          note: `no published cost is known here of an event of this name; one is of ${joinWords(eventNames)}`,
          cells: [
            textCell(event),
            { kind: 'empty' as const, text: 'unknown' },
            { kind: 'share' as const, value: chance },
          ],
        })),
      ],
    ),
  ];
}

function rowOf({ event, unitCost, source, priceYear, chance }: ElsewhereLine): Row {
  return {
    note: `${source}${priceYear ? `, prices of ${priceYear}` : ''}`,
    cells: [textCell(event), { kind: 'money', value: unitCost }, { kind: 'share', value: chance }],
  };
}
