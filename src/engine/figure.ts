// What a figure is: a named number with a unit, defined once, from which everything else is derived.
import type { PairName } from './operations.ts';

/** A unit such as `GBP/hour`, `hours/year/post`, `share`; see units.ts. */
export type Unit = string;

/** Where the value of a figure comes from. */
type Kind =
  /** Worked out from other figures. */
  | 'formula'
  /** A value of the contract; `path` says which. */
  | 'input'
  /** A dated value of the law; `rate` says which. */
  | 'parameter'
  /** Counted from the calendar or the term of the contract. */
  | 'fact'
  /** A number that never changes, such as 7 days in a week. */
  | 'constant';

export type Expression =
  | { op: 'number'; value: 0 | 1 }
  | { op: 'none' }
  | { op: 'figure'; figure: Figure }
  /** `over`: the kinds of rows that a `sum` adds up. */
  | { op: 'call'; name: OperationName; args: readonly Expression[]; over?: readonly string[] }
  | { op: 'cases'; cases: readonly Case[] };

/** One branch of a formula: the first whose condition holds gives the value. */
export interface Case {
  /** In words, so that an explanation can say which one holds; an `if` with one condition needs none. */
  readonly name?: string | undefined;
  /** Absent in the last, which holds where no other does. */
  readonly when?: Expression | undefined;
  readonly gives: Expression;
}

/** `sum` adds up the rows of a figure; the others work on values of one row. */
export type OperationName = PairName | 'not' | 'sum';

interface Example {
  /** Value of each figure in the formula, by id; a figure of rows takes a list. */
  given: Record<string, number | number[]>;
  gives: number | null;
}

export interface Figure {
  readonly id: string;
  readonly kind: Kind;
  /** A few words, as a line of a table: `Employer's National Insurance`. */
  readonly label: string;
  readonly unit: Unit;
  /** Why it is there, in one sentence. */
  readonly why?: string;
  /** The law, method section or publication it rests on. */
  readonly source: string;
  /** The rows it has one value for each of, such as `band`, or `period*role` for each of the one with each of the other. */
  readonly rows?: string;
  readonly formula?: Expression;
  readonly example?: Example;
  /** May be null (`none`): an input that may be unknown, a formula that says so, and whatever rests on one that may. */
  readonly nullable?: boolean;
  /** A value at or under 0 is a mistake in the contract: what to say, and at which path. */
  readonly aboveZero?: { message: string; path: string };
  readonly path?: string;
  readonly rate?: string;
  readonly value?: number;
}

type Words = Pick<Figure, 'label' | 'unit' | 'source'> & Partial<Pick<Figure, 'why' | 'rows' | 'nullable'>>;

type FormulaWords = Words &
  Pick<Figure, 'example' | 'aboveZero'> & {
    formula: Expression;
  };

/** A figure worked out from others. */
export function figure(id: string, words: FormulaWords): Figure {
  return { id, kind: 'formula', nullable: mayBeNone(words.formula), ...words };
}

/** Whether an expression may come to none. */
export function mayBeNone(expression: Expression): boolean {
  switch (expression.op) {
    case 'figure':
      return expression.figure.nullable === true;
    case 'call':
      return expression.args.some(mayBeNone);
    case 'cases':
      return expression.cases.some(({ when, gives }) => (when && mayBeNone(when)) || mayBeNone(gives));
    default:
      return expression.op === 'none';
  }
}

/** A value of the contract, at `path`. */
export function input(path: string, words: Words & { id?: string }): Figure {
  const { id = path, ...rest } = words;
  return { id, kind: 'input', path, ...rest };
}

/** A dated value of the law, by the name of its rate. */
export function parameter(rate: string, words: Words & { id?: string }): Figure {
  const { id = `law.${rate}`, ...rest } = words;
  return { id, kind: 'parameter', rate, ...rest };
}

/** Something counted: from the calendar, the term, or which of two alternatives a contract uses (1 or 0). */
export function fact(id: string, words: Words): Figure {
  return { id, kind: 'fact', ...words };
}

/** A number that never changes. */
export function constant(id: string, value: number, words: Words): Figure & { readonly value: number } {
  return { id, kind: 'constant', value, ...words };
}

const NONE: readonly Expression[] = [];

/** What an expression is made of, in the order of the formula. */
export function branchesOf(expression: Expression): readonly Expression[] {
  if (expression.op === 'call') return expression.args;
  if (expression.op !== 'cases') return NONE;
  return expression.cases.flatMap((each) => (each.when ? [each.when, each.gives] : [each.gives]));
}

/** The figures that an expression names, each once, in the order of the formula. */
export function figuresIn(expression: Expression): Figure[] {
  const found = new Set<Figure>();
  const walk = (node: Expression): void => {
    if (node.op === 'figure') found.add(node.figure);
    else for (const branch of branchesOf(node)) walk(branch);
  };
  walk(expression);
  return [...found];
}
