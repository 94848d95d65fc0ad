// The value of any figure in a run, also of one that is not among those of the costing: of a check, or of a way.

import { evaluateTree, type TreeValues } from '../engine/closures.ts';
import type { Results } from '../engine/evaluate.ts';
import type { Figure } from '../engine/figure.ts';
import { figureById } from '../figures/index.ts';
import { readLeaf } from '../figures/leaf.ts';
import { rowsIn } from './run.ts';
import type { Run } from './types.ts';

/** In the unit of the figure; NaN where it is none. */
export function valueIn(figure: Figure, run: Run, row = 0): number {
  return new ValuesOfRun(run).read(figure, row);
}

/** The results of a run, and with them the figures that are not of the costing: what `explain` opens. */
export function withAllFigures(run: Run): Run {
  const values = new ValuesOfRun(run);
  const results: Results = {
    value: (figure, row = 0) => values.read(figure, row),
    rowCount: (figure) => (figure.rows === undefined ? 1 : values.rows(figure.rows)),
  };
  return { ...run, results };
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
