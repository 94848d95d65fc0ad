// What is made of a result where it is worked out, be it in another thread: what each output needs of it and what the run
// counts. The result itself is then let go of.
import type { Known } from '../../batch/baseline.ts';
import { addTo, noTotals, type Totals } from '../../batch/totals.ts';
import type { Result } from '../../batch/types.ts';
import { type Weight, weightOf } from '../../batch/worst.ts';
import type { BaselineUse } from './baseline.ts';
import type { Writers } from './outputs.ts';

export interface Made {
  /** The absolute path of its file. */
  path: string;
  /** One for each output. */
  parts: readonly unknown[];
  /** Of it alone. */
  totals: Totals;
  weight: Weight;
  held: readonly Known[] | undefined;
}

export function madeOf(result: Result, path: string, writers: Writers, baseline: BaselineUse): Made {
  const totals = noTotals();
  addTo(totals, result);
  return { path, parts: writers.parts(result), totals, weight: weightOf(result), held: baseline.held(result, path) };
}
