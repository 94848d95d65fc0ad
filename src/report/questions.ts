// Questions for the commissioner: what nobody stated, what a check could not tell or found, and the defaults that decide.
import type { DecisiveDefault } from '../model/decisive.ts';
import type { Assessment } from '../model/types.ts';
import { numberAt } from '../model/vary.ts';
import { questionOf } from './ask.ts';
import type { Block } from './types.ts';

/** A value within half and twice the default is one that the authority's own answer could well be. */
function isNear(turnsAt: number, value: number | undefined): boolean {
  return value !== undefined && turnsAt >= value / 2 && turnsAt <= value * 2;
}

/** Each once, in order. */
export function questionsOf({ file, findings, missing }: Assessment, decisive: readonly DecisiveDefault[]): string[] {
  const asked = new Set<string>();
  for (const path of missing) asked.add(questionOf(path).full);
  for (const finding of findings) if (finding.status === 'found' && finding.question) asked.add(finding.question);
  for (const finding of findings) if (finding.status === 'cannotTell' && finding.question) asked.add(finding.question);
  for (const path of file.unknown) asked.add(questionOf(path).full);
  for (const { input, turnsAt } of decisive)
    if (turnsAt !== null && isNear(turnsAt, numberAt(file.contract, input.path)))
      asked.add(`Is ${input.path} really ${input.text}? The sums turn on it, and the contract does not say.`);
  return [...asked];
}

export function questionBlocks(assessment: Assessment, decisive: readonly DecisiveDefault[]): Block[] {
  const questions = questionsOf(assessment, decisive);
  if (questions.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'Questions for the commissioner' },
    { kind: 'list', ordered: true, items: questions.map((text) => ({ text })) },
  ];
}
