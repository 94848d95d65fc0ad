// Says a formula: in words, with the labels of its figures, and in numbers, with their values.
import type { Expression, Figure, OperationName } from './figure.ts';

/** How tightly an operation binds, so that brackets stand only where they are needed. */
const BINDS: Partial<Record<OperationName, number>> = {
  or: 1,
  and: 2,
  less: 3,
  atMost: 3,
  more: 3,
  atLeast: 3,
  add: 4,
  subtract: 4,
  multiply: 5,
  divide: 5,
  power: 6,
};
const SIGNS: Partial<Record<OperationName, string>> = {
  or: 'or',
  and: 'and',
  less: '<',
  atMost: '<=',
  more: '>',
  atLeast: '>=',
  add: '+',
  subtract: '-',
  multiply: 'x',
  divide: '/',
  power: '^',
};

interface Voice {
  figure(figure: Figure): string;
  number(value: 0 | 1): string;
  /** Which branch of an `if` holds; undefined to say both. */
  branch(condition: Expression): boolean | undefined;
}

function say(expression: Expression, voice: Voice, around = 0): string {
  if (expression.op === 'none') return 'none';
  if (expression.op === 'number') return voice.number(expression.value);
  if (expression.op === 'figure') return voice.figure(expression.figure);
  const { name, args } = expression;
  const part = (at: number, binds = 0): string => say(args[at] as Expression, voice, binds);
  const list = (): string => args.map((_, at) => part(at)).join(', ');
  switch (name) {
    case 'if': {
      const branch = voice.branch(args[0] as Expression);
      if (branch !== undefined) return say(args[branch ? 1 : 2] as Expression, voice, around);
      return `[if ${part(0)}: ${part(1)}; otherwise: ${part(2)}]`;
    }
    case 'sum':
      return `sum of (${part(0)})`;
    case 'max':
      return `the greatest of (${list()})`;
    case 'min':
      return `the least of (${list()})`;
    case 'above':
      return `the part of (${part(0)}) above (${part(1)})`;
    case 'not':
      return `not (${part(0)})`;
    default: {
      const own = BINDS[name] ?? 0;
      // What follows a minus or a division keeps its brackets: a - (b + c) is not a - b + c.
      const right = name === 'subtract' || name === 'divide' || name === 'power' ? own + 1 : own;
      const said = `${part(0, own)} ${SIGNS[name]} ${part(1, right)}`;
      return own < around ? `(${said})` : said;
    }
  }
}

/** The formula in words: `[Full-time posts] x [Paid hours of a full-time post] - ...`. */
export function inWords(expression: Expression): string {
  return say(expression, { figure: ({ label }) => label, number: String, branch: () => undefined });
}

/**
 * The formula as it stands in one run: only the branches that hold, and what `write` makes of each figure.
 * `holds` tells whether a condition is met.
 */
export function asItStands(
  expression: Expression,
  write: (figure: Figure) => string,
  holds: (condition: Expression) => boolean,
): string {
  return say(expression, { figure: write, number: String, branch: holds });
}

/** The figures that the value of an expression rests on in one run: those of the branches that hold, and their conditions. */
export function figuresThatCount(expression: Expression, holds: (condition: Expression) => boolean): Figure[] {
  const found = new Set<Figure>();
  const walk = (node: Expression): void => {
    if (node.op === 'figure') found.add(node.figure);
    if (node.op !== 'call') return;
    if (node.name === 'if') {
      const [condition, yes, no] = node.args as [Expression, Expression, Expression];
      walk(holds(condition) ? yes : no);
      return;
    }
    for (const arg of node.args) walk(arg);
  };
  walk(expression);
  return [...found];
}

/** Where a tree finds the values of its figures. */
export interface TreeValues {
  read(figure: Figure, row: number): number;
  /** How many rows there are of a kind. */
  rows(kind: string): number;
}

/** The value of an expression; the plain way, to check and to explain with. */
export function evaluateTree(expression: Expression, values: TreeValues, row = 0): number {
  if (expression.op === 'none') return Number.NaN;
  if (expression.op === 'number') return expression.value;
  if (expression.op === 'figure') return values.read(expression.figure, expression.figure.rows === undefined ? 0 : row);
  const { name, args } = expression;
  const first = args[0] as Expression;
  if (name === 'sum') {
    const count = values.rows(rowKind(first));
    let total = 0;
    for (let each = 0; each < count; each++) total += evaluateTree(first, values, each);
    return total;
  }
  const a = evaluateTree(first, values, row);
  const second = args[1] as Expression;
  switch (name) {
    case 'not':
      return a === 0 ? 1 : 0;
    // Only as far as the value rests on it: what a branch that does not hold would read need not be known.
    case 'if':
      return evaluateTree(a !== 0 ? second : (args[2] as Expression), values, row);
    case 'and':
      return a !== 0 && evaluateTree(second, values, row) !== 0 ? 1 : 0;
    case 'or':
      return a !== 0 || evaluateTree(second, values, row) !== 0 ? 1 : 0;
    case 'max':
    case 'min': {
      const others = args.slice(1).map((arg) => evaluateTree(arg, values, row));
      return Math[name](a, ...others);
    }
    default:
      return ofTwo(name, a, evaluateTree(second, values, row));
  }
}

function ofTwo(
  name: Exclude<OperationName, 'sum' | 'not' | 'if' | 'and' | 'or' | 'max' | 'min'>,
  a: number,
  b: number,
) {
  switch (name) {
    case 'above':
      return Math.max(0, a - b);
    case 'add':
      return a + b;
    case 'subtract':
      return a - b;
    case 'multiply':
      return a * b;
    case 'divide':
      return a / b;
    case 'power':
      return a ** b;
    case 'less':
      return a < b ? 1 : 0;
    case 'atMost':
      return a <= b ? 1 : 0;
    case 'more':
      return a > b ? 1 : 0;
    case 'atLeast':
      return a >= b ? 1 : 0;
  }
}

function rowKind(expression: Expression): string {
  if (expression.op === 'figure' && expression.figure.rows !== undefined) return expression.figure.rows;
  if (expression.op === 'call')
    for (const arg of expression.args) {
      const kind = rowKind(arg);
      if (kind !== '') return kind;
    }
  return '';
}
