// What is asked: as many questions as are answered in a letter, the rest in an annex.

import type { Assessment } from '../../model/types.ts';
import { numbered, paragraph, subsection } from '../../report/blocks.ts';
import { bestFirst } from '../../report/questions/index.ts';
import type { Question } from '../../report/questions/question.ts';
import type { Block } from '../../report/types.ts';
import { plural } from '../../words/words.ts';
import { openQuestions } from '../facts.ts';
import { type Dates, endedBefore } from './frame.ts';

/** As many as are answered in a letter; the rest is for a meeting. */
const IN_A_LETTER = 7;

export function questionsIn(assessment: Assessment): { now: Question[]; later: Question[] } {
  const { first, also } = openQuestions(assessment);
  const all = bestFirst([...first, ...also], assessment);
  return { now: all.slice(0, IN_A_LETTER), later: all.slice(IN_A_LETTER) };
}

export function asked(assessment: Assessment, { written }: Dates): Block[] {
  const { now, later } = questionsIn(assessment);
  if (now.length === 0) return [];
  const over = endedBefore(assessment, written) !== undefined;
  const blocks: Block[] = [
    subsection('What we ask'),
    paragraph(
      `We would be grateful for your answers to the following${over ? ', each as it was while the contract ran' : ''}. An answer may be as short as the page of a document.`,
    ),
    numbered(now.map(({ text }) => text)),
  ];
  if (later.length > 0)
    blocks.push(
      paragraph(
        `The annex to this letter lists ${plural(later.length, 'further point')}, which we would keep for a meeting.`,
      ),
    );
  return blocks;
}

export function annex(assessment: Assessment): Block[] {
  const { later } = questionsIn(assessment);
  if (later.length === 0) return [];
  return [subsection('Annex: questions for a meeting'), numbered(later.map(({ text }) => text))];
}
