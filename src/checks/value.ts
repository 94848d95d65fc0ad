// The value of any figure in a run, also of one that only a check uses.
import { evaluateTree, type TreeValues } from '../engine/closures.ts';
import type { Figure } from '../engine/figure.ts';
import { figureById } from '../figures/index.ts';
import { readLeaf } from '../figures/leaf.ts';
import { rowsIn } from '../model/run.ts';
import type { Run } from '../model/types.ts';

/** In the unit of the figure; NaN where it is none. */
export function valueIn(figure: Figure, run: Run, row = 0): number {
  return new ValuesOfRun(run).read(figure, row);
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
