// The value of any figure in a run, also of one that only a check uses.
import type { Contract } from '../contract/types.ts';
import { evaluateTree, type TreeValues } from '../engine/closures.ts';
import type { Results } from '../engine/evaluate.ts';
import type { Figure } from '../engine/figure.ts';
import type { RunContext } from '../figures/context.ts';
import { figureById } from '../figures/index.ts';
import { counted, readLeaf, stated } from '../figures/leaf.ts';
import { rowsIn } from '../model/run.ts';
import type { Run } from '../model/types.ts';
import { FOUND, type Found } from './check.ts';

/** In the unit of the figure; NaN where it is none. */
export function valueIn(figure: Figure, run: Run, row = 0): number {
  return new ValuesOfRun(run).read(figure, row);
}

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

/** A number of the contract that no sum needs, by its path; NaN where nobody states it. */
export function toldNumber(
  path: string,
  label: string,
  unit: string,
  read: (contract: Contract) => number | undefined,
): Figure {
  return stated(path, { label, unit }, (contract) => read(contract) ?? Number.NaN);
}

/** The results of a run, and with them the figures that only checks use: what `explain` opens. */
export function withFiguresOfChecks(run: Run): Run {
  const values = new ValuesOfRun(run);
  const results: Results = {
    value: (figure, row = 0) => values.read(figure, row),
    rowCount: (figure) => (figure.rows === undefined ? 1 : values.rows(figure.rows)),
  };
  return { ...run, results };
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

class ValuesOfRun implements TreeValues {
  constructor(private readonly run: Run) {}

  read(figure: Figure, row: number): number {
    if (figure.value !== undefined) return figure.value;
    if (figureById.get(figure.id) === figure) return this.run.results.value(figure, row);
    if (!figure.formula) return readLeaf(figure, this.run.context, row);
    return evaluateTree(figure.formula, this, row);
  }

  rows(kind: string): number {
    return rowsIn(this.run.context, kind);
  }
}
