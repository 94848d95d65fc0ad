// What was found: the findings that weigh, the law of late payment that is meant, and judgements on the record.

import { type Day, dateOf } from '../../calendar/day.ts';
import type { Assessment, Finding } from '../../model/types.ts';
import { bullets, paragraph, subsection } from '../../report/blocks.ts';
import type { Block } from '../../report/types.ts';
import { hangsOnAnswers } from '../conditions.ts';
import { isWeighty, lastDay, standing, weighty } from '../facts.ts';
import { waysThatWork } from './ways.ts';

export function found(assessment: Assessment): Block[] {
  const all = standing(assessment);
  // What stands in a part of its own is not said twice.
  const shown = weighty(assessment).filter(
    ({ id }) => id !== 'time-not-paid-for' && (id !== 'blind-spots' || waysThatWork(assessment).length === 0),
  );
  const lesser = all.length - all.filter(isWeighty).length;
  const { judgements } = assessment.verdict;
  const blocks: Block[] = [subsection('What we found')];
  if (shown.length > 0) blocks.push(bullets(shown.map(({ message }) => message)));
  else blocks.push(paragraph(nothingFound(assessment)));
  const law = lateLaw(shown, lastDay(assessment, true));
  if (law !== undefined) blocks.push(paragraph(law));
  if (lesser > 0) {
    const points = lesser === 1 ? 'One smaller point is' : `${lesser} smaller points are`;
    blocks.push(paragraph(`${points} in our report, which we will gladly send.`));
  }
  if (judgements.length > 0)
    blocks.push(
      paragraph('Professional judgements are on the record beside what was computed:'),
      bullets(judgements.map(({ message }) => message)),
    );
  return blocks;
}

/** Where no check found what weighs, the sums may still speak against the contract. */
function nothingFound(assessment: Assessment): string {
  const { finance } = assessment.verdict.judgedDimensions;
  if (finance === 'notViable' || finance === 'unlawful')
    return 'What speaks against the contract is its price: the sums are below.';
  return hangsOnAnswers(assessment)
    ? 'Nothing that is stated speaks against the contract; but too little is stated to speak for it.'
    : 'Nothing that must stand in the way of the contract.';
}

/** What a public authority owes by law without any discount, by name. */
function lateLaw(shown: readonly Finding[], last: Day): string | undefined {
  const own = shown.find(({ id }) => id === 'discount-buys-nothing' || id === 'payment-terms-beyond-law');
  if (!own) return undefined;
  // What came into force after the contract was over is no law of it.
  const inForce = own.sources.filter((source) => {
    const from = /, from \d+ [A-Z][a-z]+ (\d{4})$/.exec(source)?.[1];
    return from === undefined || Number(from) <= dateOf(last).year;
  });
  return `The law of late payment that is meant: ${inForce.join('; ')}.`;
}
