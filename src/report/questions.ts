// Questions for the commissioner: what nobody stated, what a check could not tell or found, and the defaults that decide.

import { aboutPath, questionOf } from '../contract/ask.ts';
import type { DecisiveDefault } from '../model/decisive.ts';
import type { Assessment } from '../model/types.ts';
import { numberAt } from '../model/vary.ts';
import { lowerFirst } from '../words/text.ts';
import type { Block } from './types.ts';

/** A value within half and twice the default is one that the authority's own answer could well be. */
function isNear(turnsAt: number, value: number | undefined): boolean {
  return value !== undefined && turnsAt >= value / 2 && turnsAt <= value * 2;
}

export interface Questions {
  /** What the view hangs on: what stops the sums, what the checks found, the defaults that decide. */
  first: string[];
  /** What nobody stated besides. */
  also: string[];
}

/** Each question once, in order. */
export function questionsOf({ file, findings, missing }: Assessment, decisive: readonly DecisiveDefault[]): Questions {
  const first = new Set<string>();
  for (const path of missing) first.add(questionOf(path).full);
  for (const finding of findings)
    if (finding.status === 'found' && finding.question && finding.severity !== 'info') first.add(finding.question);
  for (const { input, turnsAt } of decisive)
    if (turnsAt !== null && isNear(turnsAt, numberAt(file.contract, input.path)))
      first.add(ifReally(input.path, input.text));
  const also = new Set<string>();
  // What stops the sums is asked first; a check that lacks it would only ask again.
  for (const { status, question, at } of findings)
    if (status === 'cannotTell' && question && !missing.includes(at.path)) also.add(question);
  // A check asks about quality and monitoring with more insight than a path does.
  for (const path of file.unknown) if (!/^(quality|monitoring)\b/.test(path)) also.add(questionOf(path).full);
  return { first: [...first], also: [...also].filter((question) => !first.has(question)) };
}

export function questionBlocks(assessment: Assessment, decisive: readonly DecisiveDefault[]): Block[] {
  const { first, also } = questionsOf(assessment, decisive);
  const blocks: Block[] = [];
  const list = (questions: readonly string[]): Block => ({
    kind: 'list',
    ordered: true,
    items: questions.map((text) => ({ text })),
  });
  if (first.length + also.length > 0)
    blocks.push({ kind: 'heading', level: 2, text: 'Questions for the commissioner' });
  if (first.length > 0) blocks.push(list(first));
  if (also.length > 0) {
    if (first.length > 0) blocks.push({ kind: 'heading', level: 3, text: 'Also, because nobody has stated it' });
    blocks.push(list(also));
  }
  return blocks;
}

function ifReally(path: string, taken: string): string {
  const about = aboutPath(path);
  const meant = about ? ` (${lowerFirst(about)})` : '';
  return `Is ${path}${meant} really ${taken}? The sums turn on it, and the contract does not say.`;
}
