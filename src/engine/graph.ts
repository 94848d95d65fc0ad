// The calculation graph: which figures others rest on, and an order in which each comes after what it needs.
import { branchesOf, type Expression, type Figure, figuresIn } from './figure.ts';

const parts = new WeakMap<Expression, readonly Figure[]>();

/** The figures that a figure's formula names, each once; none for a leaf. */
export function partsOf({ formula }: Figure): readonly Figure[] {
  if (!formula) return [];
  let known = parts.get(formula);
  if (!known) {
    known = figuresIn(formula);
    parts.set(formula, known);
  }
  return known;
}

/** All figures that `roots` rest on, themselves included, each after what it needs. Throws on a circle. */
export function inOrder(roots: readonly Figure[]): Figure[] {
  const order: Figure[] = [];
  const done = new Set<Figure>();
  const open = new Set<Figure>();
  const visit = (figure: Figure): void => {
    if (done.has(figure)) return;
    if (figure.formula) {
      if (open.has(figure)) throw new Error(`${figure.id} rests on itself`);
      open.add(figure);
      partsOf(figure).forEach(visit);
    }
    done.add(figure);
    order.push(figure);
  };
  for (const root of roots) visit(root);
  return order;
}

/** The kinds of rows that a name stands for: `period*role` has a row for each of the one with each of the other. */
export function kindsIn(rows: string | undefined): readonly string[] {
  return rows === undefined ? [] : rows.split('*');
}

/** The kinds of rows that an expression runs over, in the order of the alphabet: those of its figures, but for what is summed. */
export function kindsOf(expression: Expression): readonly string[] {
  if (expression.op === 'figure') return kindsIn(expression.figure.rows);
  return [...addKinds(expression, new Set())].sort();
}

function addKinds(expression: Expression, found: Set<string>): Set<string> {
  if (expression.op === 'figure') for (const kind of kindsIn(expression.figure.rows)) found.add(kind);
  else if (expression.op === 'call' && expression.over) {
    const inside = new Set<string>();
    for (const arg of expression.args) addKinds(arg, inside);
    for (const kind of inside) if (!expression.over.includes(kind)) found.add(kind);
  } else for (const branch of branchesOf(expression)) addKinds(branch, found);
  return found;
}

/** A kind of rows that an expression runs over beside those that are known; undefined where there is none. */
export function kindBeyond(expression: Expression, known: readonly string[]): string | undefined {
  if (expression.op === 'figure') return kindsIn(expression.figure.rows).find((kind) => !known.includes(kind));
  const inside = expression.op === 'call' && expression.over ? [...known, ...expression.over] : known;
  for (const branch of branchesOf(expression)) {
    const kind = kindBeyond(branch, inside);
    if (kind !== undefined) return kind;
  }
  return undefined;
}

/** The name of the rows that an expression runs over; undefined where it has one value. */
export function rowsOf(expression: Expression): string | undefined {
  const kinds = kindsOf(expression);
  return kinds.length === 0 ? undefined : kinds.join('*');
}

/** What `sum` adds up: the rows of the first figure in it that has any. Rows of other kinds stay. */
export function firstRowsIn(expression: Expression): readonly string[] {
  if (expression.op === 'figure') return kindsIn(expression.figure.rows);
  for (const branch of branchesOf(expression)) {
    const kinds = firstRowsIn(branch);
    if (kinds.length > 0) return kinds;
  }
  return [];
}
