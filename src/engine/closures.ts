// A formula as a closure: made once from the tree, then called for each value. Every reader of values comes through here,
// so that an operation means the same in a run, in an explanation and in a check.
import type { Expression, Figure } from './figure.ts';
import { kindsIn, kindsOf } from './graph.ts';
import { pair } from './operations.ts';
import { atEach, type Place, placeOf, rowFinder } from './place.ts';

/** The value at a place; what it is worked out from is handed over with each call, so nothing is left from one to the next. */
export type Work<From> = (from: From, place: Place) => number;

/** How a closure finds what its formula names. */
export interface Source<From> {
  figure(figure: Figure): Work<From>;
  /** How many rows there are of a kind. */
  rows(from: From, kind: string): number;
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
          when ? (from, place) => (when(from, place) !== 0 ? gives(from, place) : otherwise(from, place)) : gives,
        () => Number.NaN,
      );
  const { name, args } = expression;
  const works = args.map((arg) => compile(arg, source));
  const [a, b] = works as [Work<From>, Work<From>];
  switch (name) {
    case 'not':
      return (from, place) => (a(from, place) === 0 ? 1 : 0);
    case 'and':
      return (from, place) => (a(from, place) !== 0 && b(from, place) !== 0 ? 1 : 0);
    case 'or':
      return (from, place) => (a(from, place) !== 0 || b(from, place) !== 0 ? 1 : 0);
    case 'sum':
      return added(a, expression.over ?? [], source);
    default: {
      const { of } = pair(name);
      return works.reduce((left, right) => (from, place) => of(left(from, place), right(from, place)));
    }
  }
}

function added<From>(work: Work<From>, over: readonly string[], { rows }: Source<From>): Work<From> {
  const [kind] = over;
  if (kind !== undefined && over.length === 1)
    return (from, outer) => {
      let total = 0;
      const count = rows(from, kind);
      for (let row = 0; row < count; row++) total += work(from, { kind, row, outer });
      return total;
    };
  return (from, outer) => {
    let total = 0;
    atEach(
      over,
      outer,
      (kind) => rows(from, kind),
      (place) => {
        total += work(from, place);
      },
    );
    return total;
  };
}

/** Where an expression that belongs to no run finds the values of its figures. */
export interface TreeValues {
  read(figure: Figure, row: number): number;
  /** How many rows there are of a kind. */
  rows(kind: string): number;
}

const READ: Source<TreeValues> = {
  figure(figure) {
    const row = rowFinder<TreeValues>(kindsIn(figure.rows), (values, kind) => values.rows(kind));
    return (values, place) => values.read(figure, row(values, place));
  },
  rows: (values, kind) => values.rows(kind),
};

interface Compiled {
  work: Work<TreeValues>;
  kinds: readonly string[];
}

const known = new WeakMap<Expression, Compiled>();

/** The value of an expression, of whatever values: to check and to explain with. Its closure is made once. */
export function evaluateTree(expression: Expression, values: TreeValues, row = 0): number {
  let compiled = known.get(expression);
  if (!compiled) {
    compiled = { work: compile(expression, READ), kinds: kindsOf(expression) };
    known.set(expression, compiled);
  }
  return compiled.work(
    values,
    placeOf(compiled.kinds, row, (kind) => values.rows(kind)),
  );
}
