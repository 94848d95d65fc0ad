// What could give where income is under cost, who would see it, and who is called where the work is not done.

import type { Assessment, Way } from '../../model/types.ts';
import { bullets, paragraph, subsection } from '../../report/blocks.ts';
import type { Block } from '../../report/types.ts';
import { isAllButEven, yearOfWays } from '../../report/view/headline.ts';
import { seeing } from '../../report/words/seen.ts';
import { named } from '../facts.ts';

export function waysThatWork(assessment: Assessment): Way[] {
  return isAllButEven(assessment) ? [] : assessment.ways.filter((way) => way.enough);
}

export function gives(assessment: Assessment): Block[] {
  const enough = waysThatWork(assessment);
  const [first] = enough;
  if (!first) return [];
  const year = yearOfWays(assessment);
  const differ = new Set(enough.map((way) => whoSees(way, 'it'))).size > 1;
  return [
    subsection('What could give'),
    paragraph(
      `When income is under cost, something gives. Each of the following would close the gap${year === undefined ? '' : ` of year ${year}`} alone. This is arithmetic: we do not say that anybody does it or means to. We ask whether you would see it.`,
    ),
    bullets(enough.map((way) => ({ text: way.message, note: differ ? whoSees(way, 'it') : undefined }))),
    ...(differ ? [] : [paragraph(whoSees(first, enough.length === 1 ? 'it' : 'any of these'))]),
  ];
}

/** `which` is the way: `it`, or `any of these`. */
function whoSees(way: Way, which: string): string {
  const { blindSpot } = way;
  if (blindSpot === null) return `The contract as we have it does not say what would show ${which}.`;
  if (blindSpot) return `Nothing in the contract but the provider's own records would show ${which}.`;
  const { labels, inPart } = seeing(way);
  return `What would show ${which}${inPart}: ${named(labels)}.`;
}

/** Who is called where the work is not done, as far as the contract file names them. */
export function calledInstead({ elsewhere }: Assessment): Block[] {
  if (!elsewhere || elsewhere.lines.length === 0) return [];
  return [
    subsection('Who is called instead'),
    paragraph(
      `Where the work is billed and not done, others are called. ${elsewhere.message} We would be glad to know whether they were asked before the price was set.`,
    ),
  ];
}
