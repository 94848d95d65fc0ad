// Whether the condition of a check holds: in a run, or of the contract alone.
import { nameOf } from '../contract/ask.ts';
import { fieldAt } from '../contract/schema.ts';
import { valueAt } from '../contract/tree.ts';
import type { Contract } from '../contract/types.ts';
import { evaluateTree } from '../engine/closures.ts';
import type { Figure } from '../engine/figure.ts';
import type { RunContext } from '../figures/context.ts';
import { counted, readLeaf, stated } from '../figures/leaf.ts';
import type { Run } from '../model/types.ts';
import { valueIn } from '../model/value.ts';
import { FOUND, type Found } from './check.ts';

export { valueIn } from '../model/value.ts';

/** Whether a condition holds in a run. */
export function holdsIn(condition: Figure, run: Run): boolean {
  return isSo(valueIn(condition, run));
}

/** Whether a condition on words and numbers of the contract alone holds: it needs no sums. */
export function holdsFor(condition: Figure, contract: Contract): boolean {
  return isSo(valueFor(condition, contract));
}

/** Found where the condition holds of the contract; its words need nothing more. */
export function foundFor(condition: Figure, contract: Contract): Found<never>[] {
  return holdsFor(condition, contract) ? [FOUND] : [];
}

/** A fact of the contract by name, for conditions of checks. */
export function told(id: string, label: string, holds: (contract: Contract) => boolean): Figure {
  return counted(id, { label, unit: 'flag', source: 'The contract' }, ({ contract }) => (holds(contract) ? 1 : 0));
}

/** A number of the contract that no sum needs, called and measured as its field says; NaN where nobody states it. */
export function toldNumber(path: string, more?: { unit: string }): Figure {
  const read = valueAt(path);
  const words = { label: nameOf(path), unit: fieldAt(path)?.unit ?? '', ...more };
  return stated(path, words, (contract) => (read(contract) as number | undefined) ?? Number.NaN);
}

function isSo(value: number): boolean {
  return value !== 0 && !Number.isNaN(value);
}

function valueFor(figure: Figure, contract: Contract): number {
  if (figure.value !== undefined) return figure.value;
  // Whatever would read more than the contract fails here at once, in every test of the check.
  if (!figure.formula) return readLeaf(figure, { contract } as RunContext, 0);
  return evaluateTree(figure.formula, { read: (part) => valueFor(part, contract), rows: () => 0 });
}
