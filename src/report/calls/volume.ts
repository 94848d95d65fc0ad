// The same cover at other numbers of calls: volume is what nobody states.

import { WEEKS_A_YEAR } from '../../calendar/week.ts';
import type { AtVolume } from '../../calls/index.ts';
import { answeredOf } from '../../calls/interval.ts';
import type { CallResult, Share } from '../../calls/types.ts';
import { left, paragraph, section, table, textCell } from '../blocks.ts';
import type { Block, Cell } from '../types.ts';

const FACTORS: ReadonlyMap<number, string> = new Map([
  [1 / 6, 'a sixth'],
  [1 / 2, 'a half'],
  [2, 'twice as many'],
]);

/** From the fewest calls to the most, with what the contract is taken to ask for among them. */
export function volumeBlocks(result: CallResult, volumes: readonly AtVolume[]): Block[] {
  const isTimed = result.inTime !== undefined;
  const own: AtVolume = { factor: 1, perYear: result.question.perYear, shares: result };
  const rows = [...volumes, own].sort((one, other) => one.factor - other.factor);
  return [
    section('How many calls will come?'),
    paragraph(
      'Volume is what nobody states for certain. The same people on cover would answer, at other numbers of calls:',
    ),
    table(
      [
        left('calls'),
        ...['a week', 'a year', isTimed ? 'in time' : 'answered', 'from', 'to'].map((heading) => ({
          heading,
          align: 'right' as const,
        })),
      ],
      rows.map(({ factor, perYear, shares }) => ({
        cells: [
          textCell(FACTORS.get(factor) ?? 'as taken here'),
          { kind: 'number', value: perYear / WEEKS_A_YEAR, decimals: 1 },
          { kind: 'number', value: perYear, decimals: 0 },
          ...shareCells(answeredOf(shares)),
        ],
      })),
    ),
  ];
}

function shareCells(share: Share | undefined): Cell[] {
  if (!share) return [{ kind: 'empty', text: 'none' }];
  return [share.share, share.low, share.high].map((value) => ({ kind: 'share', value, decimals: 1 }));
}
