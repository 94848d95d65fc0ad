// Formulas as steps over one array of numbers, in which all figures have their places: each step takes up to three of the
// numbers and puts down one. One loop follows the steps of all formulas, so that it is quick from the first contract on.
import type { Expression, Figure, OperationName } from './figure.ts';
import { rowsOf } from './graph.ts';

/** Where numbers stand. */
export interface Memory {
  /** One place for each figure, then what steps need for themselves, then the values of figures with rows. */
  values: Float64Array;
  /** Where the values of each figure start. */
  starts: Int32Array;
  /** How many rows there are of each kind. */
  rows: Int32Array;
}

/** The code of each operation, as `follow` knows it. */
const CODES: Readonly<Record<OperationName, number>> = {
  add: 0,
  subtract: 1,
  multiply: 2,
  divide: 3,
  power: 4,
  above: 5,
  max: 6,
  min: 7,
  less: 8,
  atMost: 9,
  more: 10,
  atLeast: 11,
  and: 12,
  or: 13,
  not: 14,
  if: 15,
  sum: 16,
};

/** A step is its code, the place it puts its result in, and three operands: places, or figures with rows (below zero). */
const WIDTH = 5;

/** The numbers that a formula itself may name; each has a place. */
const NUMBERS = [0, 1, Number.NaN];

/** The steps of one formula. */
export interface Work {
  from: number;
  end: number;
  /** The operand that is the formula's value, once its steps are done. */
  result: number;
}

/** Writes the steps of formulas whose figures stand in the first places of a memory. */
export class StepWriter {
  private readonly steps: number[] = [];
  private deepest = 0;

  constructor(
    private readonly indexOf: (figure: Figure) => number,
    private readonly kindOf: (rows: string) => number,
    /** The first place that is no figure's. */
    private readonly first: number,
  ) {}

  write(formula: Expression): Work {
    const from = this.steps.length;
    const result = this.operand(formula, 0);
    return { from, end: this.steps.length, result };
  }

  /** All steps written so far, and the numbers that they need in the places from the first on. */
  finish(): { steps: Int32Array; numbers: readonly number[] } {
    return { steps: Int32Array.from(this.steps), numbers: [...NUMBERS, ...new Array<number>(this.deepest).fill(0)] };
  }

  /** `depth`: how many results of earlier steps are still waiting to be used. */
  private operand(expression: Expression, depth: number): number {
    if (expression.op === 'none') return this.first + 2;
    if (expression.op === 'number') return this.first + expression.value;
    if (expression.op === 'figure') {
      const at = this.indexOf(expression.figure);
      return expression.figure.rows === undefined ? at : ~at;
    }
    const { name, args } = expression;
    const to = this.first + NUMBERS.length + depth;
    this.deepest = Math.max(this.deepest, depth + 1);
    if (name === 'sum') return this.sum(args[0] as Expression, to, depth);
    let a = this.operand(args[0] as Expression, depth);
    if (name === 'max' || name === 'min') {
      for (let at = 1; at < args.length; at++)
        a = this.step(CODES[name], to, a, this.operand(args[at] as Expression, depth + 1));
      return a;
    }
    const b = args[1] ? this.operand(args[1], depth + 1) : a;
    const c = args[2] ? this.operand(args[2], depth + 2) : a;
    return this.step(CODES[name], to, a, b, c);
  }

  private step(code: number, to: number, a: number, b: number, c = a): number {
    this.steps.push(code, to, a, b, c);
    return to;
  }

  /** The steps of what is added up stand behind the step that adds. */
  private sum(part: Expression, to: number, depth: number): number {
    const kind = rowsOf(part);
    if (kind === undefined) throw new Error('sum() of a single value');
    const at = this.steps.length;
    this.step(CODES.sum, to, this.kindOf(kind), 0);
    this.steps[at + 4] = this.operand(part, depth + 1);
    this.steps[at + 3] = this.steps.length;
    return to;
  }
}

/** Follows the steps from `from` to `end` for one row. */
export function follow(steps: Int32Array, from: number, end: number, row: number, memory: Memory): void {
  const { values, starts } = memory;
  let at = from;
  while (at < end) {
    const code = steps[at] as number;
    const to = steps[at + 1] as number;
    if (code === 16) {
      values[to] = added(steps, at, memory);
      at = steps[at + 3] as number;
      continue;
    }
    const x = steps[at + 2] as number;
    const y = steps[at + 3] as number;
    const a = values[x >= 0 ? x : (starts[~x] as number) + row] as number;
    const b = values[y >= 0 ? y : (starts[~y] as number) + row] as number;
    let result = 0;
    // The codes of CODES: node jumps straight to a case only where it is a number.
    switch (code) {
      case 0:
        result = a + b;
        break;
      case 1:
        result = a - b;
        break;
      case 2:
        result = a * b;
        break;
      case 3:
        result = a / b;
        break;
      case 4:
        result = a ** b;
        break;
      case 5:
        result = Math.max(0, a - b);
        break;
      case 6:
        result = Math.max(a, b);
        break;
      case 7:
        result = Math.min(a, b);
        break;
      case 8:
        result = a < b ? 1 : 0;
        break;
      case 9:
        result = a <= b ? 1 : 0;
        break;
      case 10:
        result = a > b ? 1 : 0;
        break;
      case 11:
        result = a >= b ? 1 : 0;
        break;
      case 12:
        result = a !== 0 && b !== 0 ? 1 : 0;
        break;
      case 13:
        result = a !== 0 || b !== 0 ? 1 : 0;
        break;
      case 14:
        result = a === 0 ? 1 : 0;
        break;
      case 15:
        result = a !== 0 ? b : operandValue(steps[at + 4] as number, row, memory);
        break;
      default:
        throw new Error(`no step has the code ${code}`);
    }
    values[to] = result;
    at += WIDTH;
  }
}

/** The value of an operand. */
export function operandValue(operand: number, row: number, { values, starts }: Memory): number {
  return values[operand >= 0 ? operand : (starts[~operand] as number) + row] as number;
}

/** The total of what the steps behind the one at `at` come to, over all rows. */
function added(steps: Int32Array, at: number, memory: Memory): number {
  const count = memory.rows[steps[at + 2] as number] as number;
  const end = steps[at + 3] as number;
  const part = steps[at + 4] as number;
  let total = 0;
  for (let row = 0; row < count; row++) {
    follow(steps, at + WIDTH, end, row, memory);
    total += operandValue(part, row, memory);
  }
  return total;
}
