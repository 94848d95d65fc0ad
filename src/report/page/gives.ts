// What gives where the price does not pay, whether anything would show it, and who pays instead.

import { lawInstead } from '../../model/finance.ts';
import type { Assessment, ElsewhereLine, Way } from '../../model/types.ts';
import { lowerFirst, upperFirst } from '../../words/text.ts';
import { joinWords, money, wholeShare } from '../../words/words.ts';
import { paragraph, section } from '../blocks.ts';
import type { Block } from '../types.ts';
import { headlineYear, isAllButEven, yearOfWays } from '../view/headline.ts';
import { isOfTheSecond } from '../view/readings.ts';
import { seeing } from '../words/seen.ts';
import { brief } from './why.ts';

export function givesBlocks(assessment: Assessment): Block[] {
  if (isAllButEven(assessment)) return [];
  const { onPaper, elsewhere } = assessment;
  const blocks: Block[] = [];
  // What would be billed and not given comes first; where none of it is enough, what would not be safe.
  const [first, second] =
    onPaper.length > 0 ? onPaper : assessment.ways.filter(({ kind, enough }) => kind === 'unsafe' && enough);
  if (first) {
    const year = yearOfWays(assessment);
    const shown = assessment.years[(year ?? headlineYear(assessment)) - 1];
    const premise = [
      // The numbers above are then of what the law obliges, and a way closes the gap of what is specified.
      ...(lawInstead(shown) ? ['at what it costs as specified'] : []),
      ...(isOfTheSecond(assessment) ? ['if one price is for both workers'] : []),
      ...(year === undefined ? [] : [`in year ${year}`]),
    ];
    const texts = [
      premise.length === 0
        ? brief(first.message)
        : `${upperFirst(premise.join(', '))}, ${lowerFirst(brief(first.message))}`,
      ...(second ? [second.message.replace(/^Income meets cost if/, 'Or if')] : []),
      shownBy(first, second ? 'either' : 'it'),
    ];
    blocks.push(section('What gives (arithmetic, not a claim about anyone)'), paragraph(texts.join(' ')));
  }
  if (elsewhere && elsewhere.lines.length > 0)
    blocks.push(section(`Who pays instead, for each ${elsewhere.one} not ${elsewhere.given}`), {
      kind: 'facts',
      facts: elsewhere.lines.map(factOf),
    });
  return blocks;
}

function factOf({ unitCost, event, chance }: ElsewhereLine) {
  const often = chance < 1 ? `, in ${wholeShare(chance)} of cases` : '';
  return { term: money(unitCost, 0), text: `${lowerFirst(event)}${often}` };
}

/** `which` is what was told: `it`, or `either` of two. */
function shownBy(way: Way, which: string): string {
  const { closedBy, blindSpot } = way;
  if (blindSpot && closedBy)
    return `Only the provider's own word shows ${which}; ${lowerFirst(closedBy.label)} would, for ${money(closedBy.costPerYear, 0)} a year.`;
  if (blindSpot) return `Only the provider's own word shows ${which}.`;
  if (blindSpot === null) return `Nobody says what would show ${which}.`;
  const { labels, inPart } = seeing(way);
  return `${upperFirst(joinWords(labels.map(lowerFirst)))} would show ${which}${inPart}.`;
}
