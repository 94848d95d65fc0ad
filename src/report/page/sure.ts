// How sure the page is: what was stated, by whom the rest was assumed, and the input that weighs most.
import { shortNameOf, valueInWords } from '../../contract/ask.ts';
import type { DecisiveDefault } from '../../model/decisive.ts';
import { oneUnitOf, unitDecimals } from '../../model/printed.ts';
import type { Assessment } from '../../model/types.ts';
import { joinWords, money } from '../../words/words.ts';
import { countsOf, turnWords } from '../assumed.ts';
import type { Block } from '../types.ts';

export function sureBlocks(assessment: Assessment, decisive: readonly DecisiveDefault[]): Block[] {
  const counts = countsOf(assessment.file).map(({ label, count }) => `${count} ${label}`);
  const texts = [`Inputs: ${joinWords(counts)}.`];
  const [most] = decisive;
  const turn = decisive.find(({ turnsAt }) => turnsAt !== null);
  if (most) texts.push(weighs(most, assessment));
  if (turn) texts.push(turns(turn, turn === most, assessment));
  else if (most) texts.push('No assumption alone turns it.');
  return [
    { kind: 'heading', level: 2, text: 'How sure' },
    { kind: 'text', text: texts.join(' ') },
  ];
}

function weighs({ input, worth }: DecisiveDefault, assessment: Assessment): string {
  const context = assessment.years[0]?.runs.get('asSpecified')?.context;
  const each = `${money(Math.abs(worth), context ? unitDecimals(context) : 2)} ${oneUnitOf(assessment)}`;
  const taken = `${shortNameOf(input.path)}, ${valueInWords(input.text)} here`;
  return input.usual
    ? `Most weighs: ${taken} and usually ${valueInWords(input.usual.text)}, ${each}.`
    : `Most weighs: ${taken}, ${each} for 10% of it.`;
}

function turns({ input, turnsAt }: DecisiveDefault, isMost: boolean, { verdict }: Assessment): string {
  const wanted = verdict.finance === 'viable' || verdict.reason !== undefined ? 'no longer pay' : 'pay';
  const name = isMost ? 'it' : shortNameOf(input.path);
  return `The price would ${wanted} with ${name} at ${turnWords(input, turnsAt as number)}.`;
}
