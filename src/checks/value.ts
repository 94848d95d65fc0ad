// The value of any figure in a run, also of one that only a check uses.
import { evaluateTree } from '../engine/explain.ts';
import type { Figure } from '../engine/figure.ts';
import { figureById } from '../figures/index.ts';
import { readLeaf } from '../figures/leaf.ts';
import { rowsIn } from '../model/run.ts';
import type { Run } from '../model/types.ts';

/** In the unit of the figure; NaN where it is none. */
export function valueIn(figure: Figure, run: Run, row = 0): number {
  if (figure.value !== undefined) return figure.value;
  if (figureById.get(figure.id) === figure) return run.results.value(figure, row);
  if (!figure.formula) return readLeaf(figure, run.context, row);
  return evaluateTree(
    figure.formula,
    (part, at) => valueIn(part, run, at),
    (kind) => rowsIn(run.context, kind),
    row,
  );
}
