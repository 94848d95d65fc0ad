// How sure the page is: what was stated, by whom the rest was assumed, and the input that weighs most.
import type { DecisiveDefault } from '../../model/decisive.ts';
import { oneUnitOf } from '../../model/printed.ts';
import type { Assessment } from '../../model/types.ts';
import { joinWords, money } from '../../words/words.ts';
import { countsOf, valueWords } from '../assumed.ts';
import type { Block } from '../types.ts';

export function sureBlocks(assessment: Assessment, decisive: readonly DecisiveDefault[]): Block[] {
  const { file, verdict } = assessment;
  const counts = countsOf(file).map(({ label, count }) => `${count} ${label}`);
  const [most] = decisive;
  const turn = decisive.find(({ turnsAt }) => turnsAt !== null);
  const weighs = most
    ? ` What weighs most: ${most.input.path}, taken as ${most.input.text}, worth ${money(most.worth)} ${oneUnitOf(assessment)}.`
    : '';
  const wanted = verdict.finance === 'viable' ? 'no longer pay' : 'pay';
  const turns = turn
    ? ` It would ${wanted} with ${turn.input.path} at ${valueWords(turn.input, turn.turnsAt as number)}.`
    : most
      ? ' No default alone would turn it.'
      : '';
  return [
    { kind: 'heading', level: 2, text: 'How sure' },
    { kind: 'text', text: `Inputs: ${joinWords(counts)}.${weighs}${turns}` },
  ];
}
