// A formula as a closure that gives one number.
import type { Expression, Figure } from './figure.ts';
import { rowsOf } from './graph.ts';

interface Frame {
  indexOf(figure: Figure): number;
  /** Values move when the number of rows changes, so the array is looked up at each read. */
  memory: { readonly values: Float64Array; readonly starts: readonly number[] };
  rows(kind: string): { readonly count: number };
}

type Work = (row: number) => number;

export function compileScalar(expression: Expression, frame: Frame): Work {
  if (expression.op === 'none') return () => Number.NaN;
  if (expression.op === 'number') {
    const { value } = expression;
    return () => value;
  }
  if (expression.op === 'figure') {
    const at = frame.indexOf(expression.figure);
    const { memory } = frame;
    if (expression.figure.rows === undefined) return () => memory.values[at] as number;
    return (row) => memory.values[(memory.starts[at] as number) + row] as number;
  }
  const { name, args } = expression;
  const [a, b, c] = args.map((arg) => compileScalar(arg, frame)) as [Work, Work, Work];
  switch (name) {
    case 'sum': {
      const kind = rowsOf(args[0] as Expression);
      if (kind === undefined) throw new Error('sum() of a single value');
      const rows = frame.rows(kind);
      return () => {
        const { count } = rows;
        let total = 0;
        for (let each = 0; each < count; each++) total += a(each);
        return total;
      };
    }
    case 'if':
      return (row) => (a(row) !== 0 ? b(row) : c(row));
    case 'add':
      return (row) => a(row) + b(row);
    case 'subtract':
      return (row) => a(row) - b(row);
    case 'multiply':
      return (row) => a(row) * b(row);
    case 'divide':
      return (row) => a(row) / b(row);
    case 'power':
      return (row) => a(row) ** b(row);
    case 'above':
      return (row) => Math.max(0, a(row) - b(row));
    case 'max':
    case 'min':
      return pairwise(
        name === 'max' ? Math.max : Math.min,
        args.map((arg) => compileScalar(arg, frame)),
      );
    case 'less':
      return (row) => (a(row) < b(row) ? 1 : 0);
    case 'atMost':
      return (row) => (a(row) <= b(row) ? 1 : 0);
    case 'more':
      return (row) => (a(row) > b(row) ? 1 : 0);
    case 'atLeast':
      return (row) => (a(row) >= b(row) ? 1 : 0);
    case 'and':
      return (row) => (a(row) !== 0 && b(row) !== 0 ? 1 : 0);
    case 'or':
      return (row) => (a(row) !== 0 || b(row) !== 0 ? 1 : 0);
    case 'not':
      return (row) => (a(row) === 0 ? 1 : 0);
  }
}

function pairwise(pick: (a: number, b: number) => number, works: readonly Work[]): Work {
  return works.reduce((left, right) => (row) => pick(left(row), right(row)));
}
