// Works out figures: one run of the model at a time, or many at once in columns. Formulas are compiled to closures once;
// nothing is evaluated as code.
import { compileColumns } from './columns.ts';
import type { Figure } from './figure.ts';
import { inOrder, rowsOf } from './graph.ts';
import { compileScalar } from './scalars.ts';

/** What a run of the model is given. */
export interface Leaves {
  /** How many rows of this kind there are. */
  rows(kind: string): number;
  /** The value of an input, parameter or fact, at `row` (0 where the figure has no rows). */
  read(figure: Figure, row: number): number;
  /** Many runs at once: fills `column` where the value differs from run to run, and says whether it did. */
  fill?(figure: Figure, row: number, column: Float64Array): boolean;
}

/** The values of one evaluation. */
export interface Results {
  /** NaN where it is none. */
  value(figure: Figure, row?: number): number;
  rowCount(figure: Figure): number;
}

/** A figure came out infinite, undefined, or not above zero where it must be. */
export class FigureError extends Error {
  constructor(
    readonly figure: Figure,
    readonly value: number,
    readonly row: number,
  ) {
    super(
      figure.aboveZero && !(value > 0)
        ? figure.aboveZero.message
        : `${figure.id} (${figure.label}) cannot be worked out: it comes to ${value}`,
    );
    this.name = 'FigureError';
  }
}

/** Throws FigureError where a value is not one that the figure may have. */
function checked(figure: Figure, value: number, row: number): number {
  const finite = value - value === 0;
  if ((!finite && !(figure.nullable && Number.isNaN(value))) || (figure.aboveZero && !(value > 0)))
    throw new FigureError(figure, value, row);
  return value;
}

function checkRows(figures: readonly Figure[]): void {
  for (const { id, formula, rows } of figures) {
    const own = formula && rowsOf(formula);
    if (formula && own !== rows) throw new Error(`${id} has rows ${rows}, its formula ${own}`);
  }
}

/** One run at a time. All values of a run stand in one array: those of one row first, each at its figure's own index. */
export class Evaluator {
  readonly figures: readonly Figure[];
  private readonly index: ReadonlyMap<Figure, number>;
  private readonly steps: readonly (() => void)[];
  private readonly memory: { values: Float64Array; starts: Int32Array; counts: Int32Array };
  private leaves: Leaves | undefined;

  /** Prepares all figures that `roots` rest on. */
  constructor(roots: readonly Figure[]) {
    this.figures = inOrder(roots);
    checkRows(this.figures);
    this.index = new Map(this.figures.map((figure, at) => [figure, at]));
    const size = this.figures.length;
    const memory = { values: new Float64Array(size * 2), starts: new Int32Array(size), counts: new Int32Array(size) };
    this.memory = memory;
    const frame = {
      indexOf: (figure: Figure): number => this.index.get(figure) as number,
      memory,
      rows: (kind: string): number => this.leaves?.rows(kind) ?? 0,
    };
    this.steps = this.figures.map((figure, at): (() => void) => {
      const { formula } = figure;
      if (figure.kind === 'constant')
        return () => {
          memory.values[at] = figure.value as number;
        };
      if (!formula)
        return () => {
          const start = memory.starts[at] as number;
          const count = memory.counts[at] as number;
          for (let row = 0; row < count; row++) memory.values[start + row] = this.leaves?.read(figure, row) as number;
        };
      const work = compileScalar(formula, frame);
      return () => {
        const start = memory.starts[at] as number;
        const count = memory.counts[at] as number;
        for (let row = 0; row < count; row++) memory.values[start + row] = checked(figure, work(row), row);
      };
    });
  }

  /** Works everything out. Throws FigureError. */
  run(leaves: Leaves): Results {
    this.leaves = leaves;
    const { memory, figures } = this;
    const kinds = new Map<string, number>();
    let end = figures.length;
    for (let at = 0; at < figures.length; at++) {
      const kind = (figures[at] as Figure).rows;
      if (kind === undefined) {
        memory.starts[at] = at;
        memory.counts[at] = 1;
        continue;
      }
      let count = kinds.get(kind);
      if (count === undefined) {
        count = leaves.rows(kind);
        kinds.set(kind, count);
      }
      memory.starts[at] = end;
      memory.counts[at] = count;
      end += count;
    }
    if (end > memory.values.length) memory.values = new Float64Array(end * 2);
    for (const step of this.steps) step();
    return new Values(this.index, memory.values.slice(0, end), memory.starts.slice(), memory.counts.slice());
  }
}

class Values implements Results {
  constructor(
    private readonly index: ReadonlyMap<Figure, number>,
    private readonly values: Float64Array,
    private readonly starts: Int32Array,
    private readonly counts: Int32Array,
  ) {}

  value(figure: Figure, row = 0): number {
    const at = this.at(figure);
    if (row >= (this.counts[at] as number)) throw new Error(`${figure.id} has no row ${row}`);
    return this.values[(this.starts[at] as number) + row] as number;
  }

  rowCount(figure: Figure): number {
    return this.counts[this.at(figure)] as number;
  }

  private at(figure: Figure): number {
    const at = this.index.get(figure);
    if (at === undefined) throw new Error(`${figure.id} is not among the figures worked out`);
    return at;
  }
}

/** Many runs at once, for random draws: every value is a column of `n`. */
export class ColumnEvaluator {
  private readonly index: ReadonlyMap<Figure, number>;
  private readonly columns: Float64Array[][];
  private readonly steps: readonly (() => void)[];
  private leaves: Leaves | undefined;

  /** Prepares all figures that `roots` rest on for `n` runs; a hundred or so keep to the fast memory of a processor. */
  constructor(
    roots: readonly Figure[],
    readonly n: number,
  ) {
    const figures = inOrder(roots);
    checkRows(figures);
    this.index = new Map(figures.map((figure, at) => [figure, at]));
    this.columns = figures.map(() => []);
    const frame = {
      n,
      column: (figure: Figure, row: number): Float64Array => this.column(this.index.get(figure) as number, row),
      rows: (kind: string): number => this.leaves?.rows(kind) ?? 0,
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
  run(leaves: Leaves): void {
    this.leaves = leaves;
    for (const step of this.steps) step();
  }

  /** The values of a figure in all runs; NaN where it is none. */
  values(figure: Figure, row = 0): Float64Array {
    const at = this.index.get(figure);
    if (at === undefined) throw new Error(`${figure.id} is not among the figures worked out`);
    return this.column(at, row);
  }

  private rowCount({ rows }: Figure): number {
    return rows === undefined ? 1 : (this.leaves?.rows(rows) ?? 0);
  }

  private fill(figure: Figure, at: number): void {
    const { leaves } = this;
    const count = this.rowCount(figure);
    for (let row = 0; row < count; row++) {
      const column = this.column(at, row);
      if (leaves && !leaves.fill?.(figure, row, column)) column.fill(leaves.read(figure, row));
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
