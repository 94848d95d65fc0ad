// Many runs of the model at once, for random draws. A formula is a closure that gives a column of numbers, one for each
// run, with one loop an operation, so that each is quick.
import { checked } from './evaluate.ts';
import type { Expression, Figure, OperationName } from './figure.ts';
import { inOrder, rowsOf } from './graph.ts';

type Column = Float64Array;
type Work = (row: number) => Column;

interface Frame {
  n: number;
  column(figure: Figure, row: number): Column;
  rows(kind: string): number;
}

type Loop = (out: Column, a: Column, b: Column) => void;

/** Each is a loop of its own: one loop that calls a function for each number is several times slower. */
const LOOPS: { readonly [Name in OperationName]?: Loop } = {
  add(out, a, b) {
    for (let i = 0; i < out.length; i++) out[i] = (a[i] as number) + (b[i] as number);
  },
  subtract(out, a, b) {
    for (let i = 0; i < out.length; i++) out[i] = (a[i] as number) - (b[i] as number);
  },
  multiply(out, a, b) {
    for (let i = 0; i < out.length; i++) out[i] = (a[i] as number) * (b[i] as number);
  },
  divide(out, a, b) {
    for (let i = 0; i < out.length; i++) out[i] = (a[i] as number) / (b[i] as number);
  },
  power(out, a, b) {
    for (let i = 0; i < out.length; i++) out[i] = (a[i] as number) ** (b[i] as number);
  },
  above(out, a, b) {
    for (let i = 0; i < out.length; i++) out[i] = Math.max(0, (a[i] as number) - (b[i] as number));
  },
  max(out, a, b) {
    for (let i = 0; i < out.length; i++) out[i] = Math.max(a[i] as number, b[i] as number);
  },
  min(out, a, b) {
    for (let i = 0; i < out.length; i++) out[i] = Math.min(a[i] as number, b[i] as number);
  },
  less(out, a, b) {
    for (let i = 0; i < out.length; i++) out[i] = (a[i] as number) < (b[i] as number) ? 1 : 0;
  },
  atMost(out, a, b) {
    for (let i = 0; i < out.length; i++) out[i] = (a[i] as number) <= (b[i] as number) ? 1 : 0;
  },
  more(out, a, b) {
    for (let i = 0; i < out.length; i++) out[i] = (a[i] as number) > (b[i] as number) ? 1 : 0;
  },
  atLeast(out, a, b) {
    for (let i = 0; i < out.length; i++) out[i] = (a[i] as number) >= (b[i] as number) ? 1 : 0;
  },
  and(out, a, b) {
    for (let i = 0; i < out.length; i++) out[i] = a[i] !== 0 && b[i] !== 0 ? 1 : 0;
  },
  or(out, a, b) {
    for (let i = 0; i < out.length; i++) out[i] = a[i] !== 0 || b[i] !== 0 ? 1 : 0;
  },
};

function compileColumns(expression: Expression, frame: Frame): Work {
  const { n } = frame;
  if (expression.op === 'number' || expression.op === 'none') {
    const column = new Float64Array(n).fill(expression.op === 'none' ? Number.NaN : expression.value);
    return () => column;
  }
  if (expression.op === 'figure') {
    const { figure } = expression;
    return figure.rows === undefined ? () => frame.column(figure, 0) : (row) => frame.column(figure, row);
  }
  const { name, args } = expression;
  const out = new Float64Array(n);
  const works = args.map((arg) => compileColumns(arg, frame));
  const [first, second, third] = works as [Work, Work, Work];
  if (name === 'sum') {
    const kind = rowsOf(args[0] as Expression);
    if (kind === undefined) throw new Error('sum() of a single value');
    return () => {
      out.fill(0);
      const count = frame.rows(kind);
      for (let each = 0; each < count; each++) LOOPS.add?.(out, out, first(each));
      return out;
    };
  }
  if (name === 'if')
    return (row) => {
      const test = first(row);
      const yes = second(row);
      const no = third(row);
      for (let i = 0; i < n; i++) out[i] = (test[i] !== 0 ? yes[i] : no[i]) as number;
      return out;
    };
  if (name === 'not')
    return (row) => {
      const test = first(row);
      for (let i = 0; i < n; i++) out[i] = test[i] === 0 ? 1 : 0;
      return out;
    };
  const loop = LOOPS[name];
  if (!loop) throw new Error(`no loop for ${name}`);
  if (works.length === 2)
    return (row) => {
      loop(out, first(row), second(row));
      return out;
    };
  return (row) => {
    loop(out, first(row), second(row));
    for (let at = 2; at < works.length; at++) loop(out, out, (works[at] as Work)(row));
    return out;
  };
}

/** What many runs are given. */
export interface Draws {
  /** How many rows there are of a kind. */
  rows(kind: string): number;
  /** The value of an input, parameter or fact that is the same in all runs, at `row` (0 where the figure has none). */
  read(figure: Figure, row: number): number;
  /** Fills `column` where the value differs from run to run, and says whether it did. */
  fill(figure: Figure, row: number, column: Float64Array): boolean;
}

/** Many runs at once: every value is a column of `n`. */
export class ColumnEvaluator {
  private readonly index: ReadonlyMap<Figure, number>;
  private readonly columns: Float64Array[][];
  private readonly steps: readonly (() => void)[];
  private draws: Draws | undefined;

  /** Prepares all figures that `roots` rest on for `n` runs; a hundred or so keep to the fast memory of a processor. */
  constructor(
    roots: readonly Figure[],
    readonly n: number,
  ) {
    const figures = inOrder(roots);
    this.index = new Map(figures.map((figure, at) => [figure, at]));
    this.columns = figures.map(() => []);
    const frame = {
      n,
      column: (figure: Figure, row: number): Float64Array => this.column(this.index.get(figure) as number, row),
      rows: (kind: string): number => this.draws?.rows(kind) ?? 0,
    };
    this.steps = figures.map((figure, at): (() => void) => {
      const { formula } = figure;
      if (figure.kind === 'constant') {
        this.column(at, 0).fill(figure.value as number);
        return () => {};
      }
      if (!formula) return () => this.fill(figure, at);
      const work = compileColumns(formula, frame);
      return () => {
        const count = this.rowCount(figure);
        for (let row = 0; row < count; row++) {
          const result = work(row);
          const column = this.column(at, row);
          for (let run = 0; run < n; run++) column[run] = checked(figure, result[run] as number, row);
        }
      };
    });
  }

  /** Works everything out; the columns stand until the next call. Throws FigureError. */
  run(draws: Draws): void {
    this.draws = draws;
    for (const step of this.steps) step();
  }

  /** The values of a figure in all runs; NaN where it is none. */
  values(figure: Figure, row = 0): Float64Array {
    const at = this.index.get(figure);
    if (at === undefined) throw new Error(`${figure.id} is not among the figures worked out`);
    return this.column(at, row);
  }

  private rowCount({ rows }: Figure): number {
    return rows === undefined ? 1 : (this.draws?.rows(rows) ?? 0);
  }

  private fill(figure: Figure, at: number): void {
    const { draws } = this;
    const count = this.rowCount(figure);
    for (let row = 0; row < count; row++) {
      const column = this.column(at, row);
      if (draws && !draws.fill(figure, row, column)) column.fill(draws.read(figure, row));
    }
  }

  private column(at: number, row: number): Float64Array {
    const columns = this.columns[at] as Float64Array[];
    let column = columns[row];
    if (!column) {
      column = new Float64Array(this.n);
      columns[row] = column;
    }
    return column;
  }
}
