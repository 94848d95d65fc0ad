// The week of calls: as bars, a quarter of a day each, and hour by hour as a table.

import { clock, DAY_NAMES } from '../../calendar/week.ts';
import { EVERY_HOUR } from '../../calls/fewest.ts';
import { missedOf } from '../../calls/interval.ts';
import type { CallResult, Share } from '../../calls/types.ts';
import { number } from '../../words/words.ts';
import { aside, right, textCell } from '../blocks.ts';
import type { Bar, Block, Cell } from '../types.ts';
import { missedWords } from './calls.ts';

/** Hours of a bar: a night, a morning, an afternoon or an evening has calls enough to say something. */
const STRETCH = 6;

export function weekChart(result: CallResult): Block {
  const bars = Array.from({ length: EVERY_HOUR.length / STRETCH }, (_, at): Bar => {
    const hours = EVERY_HOUR.slice(at * STRETCH, (at + 1) * STRETCH);
    const from = (at * STRETCH) % 24;
    const label = `${(DAY_NAMES[Math.floor((at * STRETCH) / 24)] as string).slice(0, 3)} ${clock(from * 4)}-${clock((from + STRETCH) * 4)}`;
    return { label, value: missedOf(result.inHours(hours))?.share ?? 0 };
  });
  return {
    kind: 'bars',
    caption: `${missedWords(result)}, through the week`,
    unit: 'share',
    bars,
    mark: { label: 'all calls', value: missedOf(result)?.share ?? 0 },
  };
}

/** A row for each hour of the day, a column for each day of the week; and by how much chance moves what stands there. */
export function weekTable(result: CallResult): Block[] {
  const shares = EVERY_HOUR.map((hour) => missedOf(result.inHours([hour])));
  return [
    {
      kind: 'table',
      shaded: true,
      caption: `${missedWords(result)}, by the hour in which they come`,
      columns: [right('from'), ...DAY_NAMES.map((day) => right(day.slice(0, 3)))],
      rows: Array.from({ length: 24 }, (_, hour) => ({
        cells: [
          textCell(clock(hour * 4)),
          ...DAY_NAMES.map((_, day): Cell => {
            const share = shares[day * 24 + hour];
            return share ? { kind: 'share', value: share.share, decimals: 0 } : { kind: 'empty', text: '-' };
          }),
        ],
      })),
    },
    ...chance(shares),
  ];
}

function chance(shares: readonly (Share | undefined)[]): Block[] {
  const known = shares.filter((share) => share !== undefined);
  if (known.length === 0) return [];
  const half = known.reduce((sum, { low, high }) => sum + (high - low) / 2, 0) / known.length;
  return [
    aside(
      `One hour of the week has few calls: chance alone moves its share by ${number(Math.max(1, half * 100), 0)} points up or down. Hours alike differ by nothing else.`,
    ),
  ];
}
