// Inputs and their values as a sentence names them.

import { questionOf, shortNameOf, valueInWords } from '../../contract/ask.ts';
import { calledIn } from '../../contract/profiles/words.ts';
import { fieldAt } from '../../contract/schema.ts';
import type { Contract, Input } from '../../contract/types.ts';
import { decimalsOf, inDigits } from '../../words/rounding.ts';
import { lowerFirst } from '../../words/text.ts';
import { joinWords, number, plural, share, withUnit } from '../../words/words.ts';

/** As many as a sentence can hold, in the words of their fields. */
const NAMED = 4;

export function namesOf(contract: Contract, paths: readonly string[]): string {
  const words = paths
    .slice(0, NAMED)
    .map((path) =>
      calledIn(contract, path, fieldAt(path)?.label ? shortNameOf(path) : lowerFirst(questionOf(path).short)),
    );
  const more = paths.length - words.length;
  return joinWords(more > 0 ? [...words, plural(more, 'other input')] : words);
}

/** Digits of a value at which something turns: nobody agrees on the fourth. */
const DIGITS = 3;

/** A value that turns the verdict, in the words of the input's own: `36% of basic pay` for a salary stated so. */
export const turnWords = (input: Input, exact: number, contract: Contract): string =>
  amountWords(input, inDigits(exact, DIGITS), contract);

/** A value of an input as it is, in the same words. */
export function amountWords({ path, text, unit: own }: Input, value: number, contract: Contract): string {
  const unit = own || (fieldAt(path)?.unit ?? '');
  const base = /% (of .+)$/.exec(valueInWords(text));
  if (base) return `${share(value)} ${base[1]}`;
  // What is stated in minutes turns at minutes: 0.23 hours is no time that anybody would hold against 10 minutes.
  if (unit.startsWith('hours') && /\bminutes?$/.test(text) && Math.abs(value) < 1)
    return calledIn(contract, path, withUnit(inDigits(value * 60, DIGITS), unit.replace(/^hours/, 'minutes')));
  return unit.startsWith('posts/')
    ? number(value, 1)
    : calledIn(contract, path, withUnit(value, unit, isPounds(unit, value) ? 0 : undefined));
}

/** Pounds of which nobody counts the pennies. */
const isPounds = (unit: string, value: number): boolean =>
  unit.startsWith('GBP') && decimalsOf(value) === 0 && Number.isInteger(value);
