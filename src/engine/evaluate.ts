// Works out figures, in columns: each value is a column of `n` runs of the model, so that one pass over a formula serves
// a thousand random draws as well as one contract. Formulas are compiled to closures once; nothing is evaluated as code.
import type { Expression, Figure } from './figure.ts';
import { inOrder, rowsOf } from './graph.ts';
import { PAIRS } from './operations.ts';

type Column = Float64Array;

/** What a run of the model is given. */
export interface Leaves {
  /** How many rows of this kind there are. */
  rows(kind: string): number;
  /** Fills `column` with the value of an input, parameter or fact, at `row` (0 where the figure has no rows). */
  fill(figure: Figure, row: number, column: Float64Array): void;
}

/** The values of one evaluation. They stand until the next `run` of the same evaluator; `copy` keeps them. */
export interface Results {
  /** The value of run `run` (0 unless told); NaN where it is none. */
  value(figure: Figure, row?: number, run?: number): number;
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

export class Evaluator implements Results {
  readonly figures: readonly Figure[];
  private readonly index = new Map<Figure, number>();
  private readonly columns: Column[][];
  private readonly steps: (() => void)[] = [];
  private readonly counts = new Map<string, number>();
  private leaves: Leaves | undefined;

  /** Prepares all figures that `roots` rest on for `n` runs at once. */
  constructor(
    roots: readonly Figure[],
    private readonly n = 1,
  ) {
    this.figures = inOrder(roots);
    this.figures.forEach((figure, at) => {
      this.index.set(figure, at);
    });
    this.columns = this.figures.map(() => []);
    this.figures.forEach((figure, at) => {
      this.steps.push(this.step(figure, at));
    });
  }

  /** Works everything out. Throws FigureError. */
  run(leaves: Leaves): this {
    this.leaves = leaves;
    this.counts.clear();
    for (const step of this.steps) step();
    return this;
  }

  value(figure: Figure, row = 0, run = 0): number {
    const at = this.index.get(figure);
    if (at === undefined) throw new Error(`${figure.id} is not among the figures worked out`);
    const value = this.columns[at]?.[row]?.[run];
    if (value === undefined) throw new Error(`${figure.id} has no row ${row} or run ${run}`);
    return value;
  }

  rowCount(figure: Figure): number {
    return figure.rows === undefined ? 1 : this.count(figure.rows);
  }

  /** Keeps the values of run 0 beyond the next evaluation. */
  copy(): Results {
    const values = this.figures.map((figure, at) => {
      const rows = this.rowCount(figure);
      const kept = new Float64Array(rows);
      for (let row = 0; row < rows; row++) kept[row] = this.columns[at]?.[row]?.[0] as number;
      return kept;
    });
    const { index } = this;
    return {
      value(figure, row = 0) {
        const value = values[index.get(figure) ?? -1]?.[row];
        if (value === undefined) throw new Error(`${figure.id} has no row ${row}`);
        return value;
      },
      rowCount: (figure) => values[index.get(figure) ?? -1]?.length ?? 0,
    };
  }

  private count(kind: string): number {
    let count = this.counts.get(kind);
    if (count === undefined) {
      count = this.leaves?.rows(kind) ?? 0;
      this.counts.set(kind, count);
    }
    return count;
  }

  private column(at: number, row: number): Column {
    const columns = this.columns[at] as Column[];
    let column = columns[row];
    if (!column) {
      column = new Float64Array(this.n);
      columns[row] = column;
    }
    return column;
  }

  private step(figure: Figure, at: number): () => void {
    const { n } = this;
    if (figure.kind === 'constant') {
      this.column(at, 0).fill(figure.value as number);
      return () => {};
    }
    if (!figure.formula) {
      return () => {
        const rows = this.rowCount(figure);
        for (let row = 0; row < rows; row++) this.leaves?.fill(figure, row, this.column(at, row));
      };
    }
    const own = rowsOf(figure.formula);
    if (own !== figure.rows) throw new Error(`${figure.id} has rows ${figure.rows}, its formula ${own}`);
    const formula = this.compile(figure.formula);
    const positive = figure.aboveZero !== undefined;
    return () => {
      const rows = this.rowCount(figure);
      for (let row = 0; row < rows; row++) {
        const result = formula(row);
        const column = this.column(at, row);
        for (let i = 0; i < n; i++) {
          const value = result[i] as number;
          if (!Number.isFinite(value) && !(figure.nullable && Number.isNaN(value)))
            throw new FigureError(figure, value, row);
          if (positive && !(value > 0)) throw new FigureError(figure, value, row);
          column[i] = value;
        }
      }
    };
  }

  private compile(expression: Expression): (row: number) => Column {
    const { n } = this;
    if (expression.op === 'number' || expression.op === 'none') {
      const column = new Float64Array(n).fill(expression.op === 'none' ? Number.NaN : expression.value);
      return () => column;
    }
    if (expression.op === 'figure') {
      const at = this.index.get(expression.figure) as number;
      return expression.figure.rows === undefined ? () => this.column(at, 0) : (row) => this.column(at, row);
    }
    const out = new Float64Array(n);
    const args = expression.args.map((arg) => this.compile(arg));
    const [first, second, third] = args as [(row: number) => Column, (row: number) => Column, (row: number) => Column];
    if (expression.name === 'sum') {
      const kind = rowsOf(expression.args[0] as Expression);
      if (kind === undefined) throw new Error('sum() of a single value');
      return () => {
        out.fill(0);
        const rows = this.count(kind);
        for (let row = 0; row < rows; row++) {
          const column = first(row);
          for (let i = 0; i < n; i++) out[i] = (out[i] as number) + (column[i] as number);
        }
        return out;
      };
    }
    if (expression.name === 'if') {
      return (row) => {
        const test = first(row);
        const yes = second(row);
        const no = third(row);
        for (let i = 0; i < n; i++) out[i] = (test[i] !== 0 ? yes[i] : no[i]) as number;
        return out;
      };
    }
    if (expression.name === 'not') {
      return (row) => {
        const test = first(row);
        for (let i = 0; i < n; i++) out[i] = test[i] === 0 ? 1 : 0;
        return out;
      };
    }
    const pair = PAIRS[expression.name] as (a: number, b: number) => number;
    return (row) => {
      const start = first(row);
      for (let i = 0; i < n; i++) out[i] = start[i] as number;
      for (let arg = 1; arg < args.length; arg++) {
        const next = (args[arg] as (row: number) => Column)(row);
        for (let i = 0; i < n; i++) out[i] = pair(out[i] as number, next[i] as number);
      }
      return out;
    };
  }
}
