// The condition of a check at the edge of what it finds: what it comes to where the figures that it names have these values.
import { evaluateTree } from '../../src/engine/closures.ts';
import type { Figure } from '../../src/engine/figure.ts';

export type Values = Readonly<Record<string, number>>;

/** Of a figure by its formula; a constant is what it is, and what is not given is worked out of what it rests on. */
export function comesTo({ id, formula }: Figure, given: Values): number {
  if (!formula) throw new Error(`nothing says what ${id} is`);
  return evaluateTree(formula, {
    read: (figure) => given[figure.id] ?? figure.value ?? comesTo(figure, given),
    rows: () => 1,
  });
}
