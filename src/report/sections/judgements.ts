// Computed and judged, side by side: nothing is overwritten.

import { formatDay } from '../../calendar/day.ts';
import type { Assessment } from '../../model/types.ts';
import { bullets, left, section, table, textCell } from '../blocks.ts';
import type { Block } from '../types.ts';
import { wordsOf } from '../view/sentence.ts';
import { judgementWords } from '../view/weight.ts';

export function judgementBlocks({ verdict }: Assessment): Block[] {
  const { judgements, judgedDimensions } = verdict;
  const row = (label: string, computed: string, judged: string) => ({
    cells: [label, computed, judged].map(textCell),
  });
  const blocks: Block[] = [
    section('The three judgements'),
    table(
      [left(''), left('computed'), left('judged')],
      [
        row('Finance', judgementWords(verdict.finance), judgementWords(judgedDimensions.finance)),
        row('Quality', judgementWords(verdict.quality), judgementWords(judgedDimensions.quality)),
        row('Monitoring', judgementWords(verdict.monitoring), judgementWords(judgedDimensions.monitoring)),
        row('The view', wordsOf(verdict.computed), wordsOf(verdict.judged)),
      ],
    ),
  ];
  if (judgements.length > 0)
    blocks.push(
      bullets(
        judgements.map(({ who, role, date, reason, message }) => ({
          text: message,
          // What a judgement moves is told with who, when and why.
          ...(message.includes(reason) ? {} : { note: `${who}, ${role}, ${formatDay(date)}: ${reason}` }),
        })),
      ),
    );
  return blocks;
}
