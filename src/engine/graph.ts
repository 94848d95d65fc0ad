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

/** The rows an expression runs over: none inside `sum`, else those of its figures, which must be of one kind. */
export function rowsOf(expression: Expression): string | undefined {
  if (expression.op === 'figure') return expression.figure.rows;
  if (expression.op === 'call' && expression.name === 'sum') return undefined;
  let rows: string | undefined;
  for (const branch of branchesOf(expression)) {
    const own = rowsOf(branch);
    if (own === undefined) continue;
    if (rows !== undefined && rows !== own) throw new Error(`a formula mixes rows of ${rows} and ${own}`);
    rows = own;
  }
  return rows;
}
