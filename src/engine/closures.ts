// A formula as a closure: made once from the tree, then called for each value. Every reader of values comes through here,
// so that an operation means the same in a run, in an explanation and in a check.
import type { Expression, Figure } from './figure.ts';
import { rowsOf } from './graph.ts';
import { pair } from './operations.ts';

/** The value at a row; what it is worked out from is handed over with each call, so nothing is left from one to the next. */
export type Work<From> = (from: From, row: number) => number;

/** How a closure finds what its formula names. */
export interface Source<From> {
  figure(figure: Figure): Work<From>;
  /** How many rows there are of a kind. */
  rows(kind: string): (from: From) => number;
}

export function compile<From>(expression: Expression, source: Source<From>): Work<From> {
  if (expression.op === 'none') return () => Number.NaN;
  if (expression.op === 'number') {
    const { value } = expression;
    return () => value;
  }
  if (expression.op === 'figure') {
    const { figure } = expression;
    return figure.value === undefined ? source.figure(figure) : () => figure.value as number;
  }
  if (expression.op === 'cases')
    return expression.cases
      .map(({ when, gives }) => ({ when: when && compile(when, source), gives: compile(gives, source) }))
      .reduceRight<Work<From>>(
        // Only the branch that holds: what another would read need not be known.
        (otherwise, { when, gives }) =>
          when ? (from, row) => (when(from, row) !== 0 ? gives(from, row) : otherwise(from, row)) : gives,
        () => Number.NaN,
      );
  const { name, args } = expression;
  const works = args.map((arg) => compile(arg, source));
  const [a, b] = works as [Work<From>, Work<From>];
  switch (name) {
    case 'not':
      return (from, row) => (a(from, row) === 0 ? 1 : 0);
    case 'and':
      return (from, row) => (a(from, row) !== 0 && b(from, row) !== 0 ? 1 : 0);
    case 'or':
      return (from, row) => (a(from, row) !== 0 || b(from, row) !== 0 ? 1 : 0);
    case 'sum':
      return added(a, source.rows(kindOf(args[0] as Expression)));
    default: {
      const { of } = pair(name);
      return works.reduce((left, right) => (from, row) => of(left(from, row), right(from, row)));
    }
  }
}

function added<From>(work: Work<From>, rows: (from: From) => number): Work<From> {
  return (from) => {
    const count = rows(from);
    let total = 0;
    for (let row = 0; row < count; row++) total += work(from, row);
    return total;
  };
}

/** The rows that a sum is over. */
export function kindOf(summed: Expression): string {
  const kind = rowsOf(summed);
  if (kind === undefined) throw new Error('sum() of a single value');
  return kind;
}

/** Where an expression that belongs to no run finds the values of its figures. */
export interface TreeValues {
  read(figure: Figure, row: number): number;
  /** How many rows there are of a kind. */
  rows(kind: string): number;
}

const READ: Source<TreeValues> = {
  figure: (figure) =>
    figure.rows === undefined ? (values) => values.read(figure, 0) : (values, row) => values.read(figure, row),
  rows: (kind) => (values) => values.rows(kind),
};

/** The value of an expression, of whatever values: to check and to explain with. */
export function evaluateTree(expression: Expression, values: TreeValues, row = 0): number {
  return compile(expression, READ)(values, row);
}
