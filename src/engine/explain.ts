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

/** The value of an expression whose figures `read` knows; the plain way, to check and to explain with. */
export function evaluateTree(
  expression: Expression,
  read: (figure: Figure, row: number) => number,
  rows: (kind: string) => number,
  row = 0,
): number {
  if (expression.op === 'none') return Number.NaN;
  if (expression.op === 'number') return expression.value;
  if (expression.op === 'figure') return read(expression.figure, expression.figure.rows === undefined ? 0 : row);
  const { name, args } = expression;
  const at = (index: number): number => evaluateTree(args[index] as Expression, read, rows, row);
  switch (name) {
    case 'sum': {
      const kind = rowKind(args[0] as Expression);
      let total = 0;
      for (let each = 0; each < rows(kind); each++) total += evaluateTree(args[0] as Expression, read, rows, each);
      return total;
    }
    case 'if':
      return at(0) !== 0 ? at(1) : at(2);
    case 'not':
      return at(0) === 0 ? 1 : 0;
    case 'max':
      return Math.max(...args.map((_, index) => at(index)));
    case 'min':
      return Math.min(...args.map((_, index) => at(index)));
    case 'above':
      return Math.max(0, at(0) - at(1));
    case 'add':
      return at(0) + at(1);
    case 'subtract':
      return at(0) - at(1);
    case 'multiply':
      return at(0) * at(1);
    case 'divide':
      return at(0) / at(1);
    case 'power':
      return at(0) ** at(1);
    case 'less':
      return at(0) < at(1) ? 1 : 0;
    case 'atMost':
      return at(0) <= at(1) ? 1 : 0;
    case 'more':
      return at(0) > at(1) ? 1 : 0;
    case 'atLeast':
      return at(0) >= at(1) ? 1 : 0;
    case 'and':
      return at(0) !== 0 && at(1) !== 0 ? 1 : 0;
    case 'or':
      return at(0) !== 0 || at(1) !== 0 ? 1 : 0;
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
