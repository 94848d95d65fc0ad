// Which values of a contract are ranges, and which of them can be drawn.
import { isFixed } from '../../contract/ask.ts';
import { fieldAt } from '../../contract/schema.ts';
import type { Contract, ContractFile, Input } from '../../contract/types.ts';
import { numberPathOf } from '../../contract/visit-lengths.ts';
import type { Range } from '../../engine/pert.ts';
import { problemIn } from '../problem.ts';
import { contextOf, lawOf, questionOf, rowsIn } from '../run.ts';
import type { Assessment } from '../types.ts';
import { THE_YEAR } from '../unit.ts';
import { numberAt, withNumber, withValueOf } from '../vary.ts';

/** A value of which the ends are known. */
export interface InputRange extends Range {
  input: Input;
}

/** One that stays at its likely value, and why. */
export interface Held {
  range: InputRange;
  why: string;
}

/** What the file states as a range. */
export function statedRanges({ inputs, contract, text }: ContractFile): InputRange[] {
  const found: InputRange[] = [];
  // Most files have none, and then no input need be read to know it; `../` is where a file lies.
  if (!/\.\.(?!\/)|\blow\b/.test(text)) return found;
  for (const input of inputs.values()) {
    // No profile fills in a range.
    const { path, low = Number.NaN, high = Number.NaN } = input;
    if (!(low < high)) continue;
    const likely = numberAt(contract, numberPathOf(path));
    if (likely !== undefined) found.push({ input, low, likely, high });
  }
  return found;
}

/** What nobody states, between its lean and its usual level. That the middle is the likeliest is a judgement, and ours. */
export function defaultRanges({ inputs, contract, usual = contract }: ContractFile): InputRange[] {
  const found: InputRange[] = [];
  for (const input of inputs.values()) {
    const { path } = input;
    if (!fieldAt(path)?.leaf?.isRanged) continue;
    const [lean = Number.NaN, other = Number.NaN] = [contract, usual].map((each) => numberAt(each, path));
    const [low, high] = [Math.min(lean, other), Math.max(lean, other)];
    if (!(low < high)) continue;
    // A share of pay and an amount are no two ends of one thing.
    if (JSON.stringify(withNumber(contract, path, other)) !== JSON.stringify(withValueOf(contract, path, usual)))
      continue;
    found.push({ input, low, likely: (low + high) / 2, high });
  }
  return found;
}

/** Those that can be drawn, and those that stay where they are. */
export function sorted(
  assessment: Pick<Assessment, 'file' | 'years'>,
  ranges: readonly InputRange[],
): { drawn: InputRange[]; held: Held[] } {
  const drawn: InputRange[] = [];
  const held: Held[] = [];
  for (const range of ranges) {
    const why = whyHeld(assessment, range);
    if (why === undefined) drawn.push(range);
    else held.push({ range, why });
  }
  return { drawn, held };
}

const KINDS = ['band', 'sale', 'length', 'item', 'line', 'sold', 'session', 'period', 'role', 'wage', 'event'];

function whyHeld(
  { file: { contract }, years }: Pick<Assessment, 'file' | 'years'>,
  { input: { path }, low, high }: InputRange,
) {
  if (isFixed(numberPathOf(path))) return 'it cannot move alone';
  for (const { year, from, to } of years) {
    const laidOut = (changed: Contract): string =>
      JSON.stringify(questionOf(changed, from, to), (key, value) => (PRICES.has(key) ? undefined : value));
    const rows = (changed: Contract): string => {
      const context = contextOf(changed, { unit: THE_YEAR }, year, lawOf(changed, year));
      return KINDS.map((kind) => rowsIn(context, kind)).join();
    };
    for (const end of [low, high]) {
      const changed = withNumber(contract, path, end);
      if (laidOut(changed) !== laidOut(contract)) return 'the calendar is laid out by it';
      try {
        if (rows(changed) !== rows(contract)) return 'it changes what there is to add up';
      } catch (error) {
        const problem = problemIn(error);
        if (problem) return `at one of its ends the sums cannot be made: ${problem.message}`;
        throw error;
      }
    }
  }
  return undefined;
}

/** What a line of the price list pays has no part in which line it is. */
const PRICES = new Set(['per_hour', 'per_visit']);
