// A figure in one run: its value in words, the place of a row, which conditions hold, which parts count.
import { valueAt } from '../../contract/tree.ts';
import { evaluateTree } from '../../engine/closures.ts';
import { figuresThatCount, type Holds } from '../../engine/explain.ts';
import { type Expression, type Figure, figuresIn } from '../../engine/figure.ts';
import { kindsIn, kindsOf } from '../../engine/graph.ts';
import { atEach, type Place, placeOf, rowAmong } from '../../engine/place.ts';
import { decimalsOfOne } from '../../model/printed.ts';
import { rowsIn } from '../../model/run.ts';
import type { Run } from '../../model/types.ts';
import { plural, timeSpan, withUnit } from '../../words/words.ts';

/** Where a row of a figure of these rows stands in a run. */
export function placeIn({ context }: Run, rows: string | undefined, row: number): Place {
  return placeOf(kindsIn(rows), row, (kind) => rowsIn(context, kind));
}

/** Whether a condition of a formula holds at a place in a run; rows of which there are none meet no condition. */
export function holdsIn({ results, context }: Run, place?: Place): Holds {
  const countOf = (kind: string): number => rowsIn(context, kind);
  const values = { read: (figure: Figure, at: number) => results.value(figure, at), rows: countOf };
  return (condition) => {
    const kinds = kindsOf(condition);
    return (
      kinds.every((kind) => countOf(kind) > 0) && evaluateTree(condition, values, rowAmong(kinds, place, countOf)) !== 0
    );
  };
}

/** The figures that an expression rests on in a run, in any row of it. */
export function partsThatCount(expression: Expression, run: Run): Figure[] {
  const kinds = [...new Set(figuresIn(expression).flatMap((figure) => kindsIn(figure.rows)))];
  const parts = new Set<Figure>();
  // Rows of which there are none have no cases, and the rest of the formula has.
  const countOf = (kind: string): number => Math.max(1, rowsIn(run.context, kind));
  atEach(kinds, undefined, countOf, (place) => {
    for (const figure of figuresThatCount(expression, holdsIn(run, place))) parts.add(figure);
  });
  return [...parts];
}

/** Lengths of time as a contract states them: `6 minutes a visit`. */
function inUnit(value: number, unit: string): string {
  const time = /^hours(?:\/(visit|item))?$/.exec(unit);
  return time && !Number.isNaN(value) ? `${timeSpan(value)}${time[1] ? ` a ${time[1]}` : ''}` : withUnit(value, unit);
}

/** A value with its unit; a figure of rows says how many it has. */
export function write(figure: Figure, run: Run): string {
  if (figure.rows === undefined) return ofOne(figure, run) ?? inUnit(run.results.value(figure), figure.unit);
  const count = run.results.rowCount(figure);
  if (count === 1) return inUnit(run.results.value(figure, 0), figure.unit);
  return count === 0 ? 'none' : plural(count, 'row');
}

/** What one of the unit costs or brings, as finely as everywhere. */
function ofOne(figure: Figure, { results, context }: Run): string | undefined {
  const { unit } = figure;
  return unit === 'GBP/unit' ? withUnit(results.value(figure), unit, decimalsOfOne(context)) : undefined;
}

/** The same for a reader; an input that may be stated in one of several ways says so of the ways that it is not. */
export function told(figure: Figure, run: Run): string {
  return isOfAnotherWay(figure, run) ? 'not stated so' : write(figure, run);
}

/** Weeks of leave are no share of the hours, and a named rate of pay is no sum: both are read as nothing there. */
function isOfAnotherWay(figure: Figure, { results, context }: Run): boolean {
  const { kind, path, rows, unit } = figure;
  if (kind !== 'input' || path === undefined || rows !== undefined || unit === 'flag') return false;
  const stated = valueAt(path)(context.contract);
  const holds = typeof stated === 'object' && stated !== null ? Object.values(stated) : [stated];
  return (
    results.value(figure) === 0 &&
    holds.some((each) => typeof each === 'string' || (typeof each === 'number' && each !== 0))
  );
}
