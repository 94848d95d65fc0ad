// What gives where the price does not pay, whether anything would show it, and who pays instead.
import type { Assessment, Way } from '../../model/types.ts';
import { lowerFirst } from '../../words/text.ts';
import { money } from '../../words/words.ts';
import type { Block } from '../types.ts';
import { brief } from './why.ts';

export function givesBlocks(assessment: Assessment): Block[] {
  const { onPaper, elsewhere } = assessment;
  const blocks: Block[] = [];
  // What would be billed and not given comes first; where none of it is enough, what would not be safe.
  const [first, second] =
    onPaper.length > 0 ? onPaper : assessment.ways.filter(({ kind, enough }) => kind === 'unsafe' && enough);
  if (first) {
    const texts = [
      brief(first.message),
      ...(second ? [`Or: ${lowerFirst(brief(second.message))}`] : []),
      shownBy(first),
    ];
    blocks.push(
      { kind: 'heading', level: 2, text: 'What gives (arithmetic, not a claim about anyone)' },
      { kind: 'text', text: texts.join(' ') },
    );
  }
  if (elsewhere && elsewhere.lines.length > 0)
    blocks.push(
      { kind: 'heading', level: 2, text: 'Who pays instead' },
      {
        kind: 'facts',
        facts: elsewhere.lines.map(({ unitCost, event }) => ({ term: money(unitCost, 0), text: lowerFirst(event) })),
      },
    );
  return blocks;
}

function shownBy({ closedBy, seenBy, blindSpot }: Way): string {
  if (blindSpot && closedBy)
    return `Nothing but the provider's own word would show it; ${lowerFirst(closedBy.label)} would, for about ${money(closedBy.costPerYear, 0)} a year.`;
  if (blindSpot) return "Nothing but the provider's own word would show it.";
  if (blindSpot === null) return 'Nobody says what would show it.';
  return `Shown by: ${seenBy.map(lowerFirst).join(', ')}.`;
}
