// The cover ladder: what one or two, on call or awake, would answer, and what each would cost.

import { answeredOf } from '../../calls/interval.ts';
import type { Rung } from '../../calls/ladder.ts';
import type { CoverRung } from '../../model/cover.ts';
import { upperFirst } from '../../words/text.ts';
import { aside, left, right, textCell } from '../blocks.ts';
import type { Block, Cell } from '../types.ts';
import { NUMBERS } from './calls.ts';

export function coverLadderBlocks(ladder: readonly CoverRung[]): Block[] {
  const isTimed = ladder.some(({ shares }) => shares.inTime);
  return [
    {
      kind: 'table',
      caption: 'One or two on cover wherever a call may come: what they answer, and cost a year',
      columns: [
        left(''),
        right(isTimed ? 'in time' : 'answered'),
        right('cost'),
        right('price'),
        right('fair work'),
        right('price'),
      ],
      rows: ladder.map(({ shares, costs, ...rung }) => ({
        cells: [
          textCell(rungWords(rung)),
          shareCell(answeredOf(shares)?.share),
          ...[costs.asSpecified, costs.fairWork].flatMap((cost) => [
            moneyCell(cost?.perYear, 0),
            moneyCell(cost?.price),
          ]),
        ],
      })),
    },
    aside(
      `Cost of the first year and the price that it needs: as specified but for its cover, then as fair work. Two go to each call together, for safety: they do not share the calls out. Whoever is alone goes only to calls for which one is enough.`,
    ),
  ];
}

/** `One on call`, `Two awake`. */
function rungWords({ workers, mode }: Rung): string {
  return `${upperFirst(NUMBERS[workers] ?? String(workers))} ${mode === 'waking' ? 'awake' : 'on call'}`;
}

function shareCell(value: number | undefined): Cell {
  return value === undefined ? { kind: 'empty', text: 'none' } : { kind: 'share', value, decimals: 0 };
}

function moneyCell(value: number | undefined, decimals = 2): Cell {
  return value === undefined || Number.isNaN(value)
    ? { kind: 'empty', text: 'none' }
    : { kind: 'money', value, decimals };
}
