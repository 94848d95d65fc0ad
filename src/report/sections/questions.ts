// The questions for the commissioner.

import type { DecisiveDefault } from '../../model/decisive.ts';
import type { Assessment } from '../../model/types.ts';
import { numbered, section, subsection } from '../blocks.ts';
import { questionsOf } from '../questions/index.ts';
import type { Question } from '../questions/question.ts';
import type { Block } from '../types.ts';

export function questionBlocks(assessment: Assessment, decisive: readonly DecisiveDefault[]): Block[] {
  const { first, also } = questionsOf(assessment, decisive);
  const blocks: Block[] = [];
  const list = (questions: readonly Question[]): Block => numbered(questions.map(({ text }) => text));
  if (first.length + also.length > 0) blocks.push(section('Questions for the commissioner'));
  if (first.length > 0) blocks.push(list(first));
  if (also.length > 0) {
    if (first.length > 0) blocks.push(subsection('Also, because nobody has stated it'));
    blocks.push(list(also));
  }
  return blocks;
}
