// The letter to the commissioning manager: what was checked, what the price buys, the questions, and a date to answer.

import { formatDay, formatIso } from '../../calendar/day.ts';
import type { Assessment } from '../../model/types.ts';
import { paragraph, subsection } from '../../report/blocks.ts';
import type { Block, Report } from '../../report/types.ts';
import { name, version } from '../../tool.ts';
import { plural } from '../../words/words.ts';
import { countsOf, endedOn, fileName, sumsOf, termOf, usersOf, weighty } from '../facts.ts';
import { found } from './findings.ts';
import { closing, type Dates, endedBefore, opening } from './frame.ts';
import { heard } from './heard.ts';
import type { Letterhead } from './letterhead.ts';
import { bought } from './price.ts';
import { annex, asked, questionsIn } from './questions.ts';
import { calledInstead, gives } from './ways.ts';

export function letterReport(assessment: Assessment, from: Letterhead, dates: Dates): Report {
  const { title } = assessment.file.contract.contract;
  const blocks: Block[] = [
    ...opening(assessment, from, dates),
    paragraph(introduction(assessment, from, dates)),
    ...found(assessment),
    ...bought(assessment),
    ...gives(assessment),
    ...calledInstead(assessment),
    ...asked(assessment, dates),
    ...heard(assessment),
    ...counted(assessment),
    ...closing(assessment, from, dates),
    ...annex(assessment),
  ];
  return {
    name: `Letter: ${title}`,
    view: assessment.verdict.judged,
    lead: '',
    sentence: '',
    title: '',
    subtitle: '',
    blocks,
    footer: [`Sums by ${name} ${version}, from ${fileName(assessment)}.`],
  };
}

function introduction(assessment: Assessment, { from }: Letterhead, { written }: Dates): string {
  const ended = endedBefore(assessment, written);
  const { start } = assessment.file.contract.contract;
  const term = `${termOf(assessment)}${usersOf(assessment)}`;
  const asked =
    ended === undefined
      ? 'We set out below what we found, and ask for your help with what we could not find.'
      : 'It is over, and we write because what was bought then will be bought again. We set out below what we found, and ask what became of it.';
  return [
    ended === undefined
      ? `We write about the contract named above, ${term}.`
      : `We write about the contract named above, which began on ${formatDay(start)} and ${endedOn(assessment, ended)}.`,
    from.standing,
    'We have looked at whether its price can pay for the service, whether the service is likely to be good and safe, and whether its monitoring would show what is delivered.',
    asked,
  ]
    .filter(Boolean)
    .join(' ');
}

/** How it was counted, after what was found. */
function counted(assessment: Assessment): Block[] {
  const { stated, assumed, usual, unknown } = countsOf(assessment);
  const sources = [
    `The contract as we have it states ${plural(stated, 'value')}.`,
    assumed > 0 ? `For ${assumed} we have made an assumption, and the report says which.` : '',
    usual > 0
      ? `For ${usual} we have taken the least that such a service is known or thought to need, so that the price has every chance of being enough.`
      : '',
    unknown > 0 ? `On ${plural(unknown, 'point')} we found nothing that could fairly be assumed.` : '',
  ];
  return [
    subsection('How we counted'),
    paragraph(
      `${sources.filter(Boolean).join(' ')} The law is that of the days of the contract. Every figure can be followed to a line of the contract or to a dated law, and we will gladly send the workings.`,
    ),
  ];
}

/** The same as data, for programs that keep a correspondence. */
export function letterData(assessment: Assessment, from: Letterhead, { written, answerBy }: Dates): object {
  const { file, verdict } = assessment;
  const { now, later } = questionsIn(assessment);
  return {
    contract: { file: file.file, title: file.contract.contract.title },
    view: verdict.judged,
    letter: {
      written: formatIso(written),
      answerBy: formatIso(answerBy),
      letterhead: from,
      sums: sumsOf(assessment) ?? null,
      found: weighty(assessment).map(({ id, severity, message }) => ({ id, severity, message })),
      questions: now,
      annex: later,
    },
  };
}
