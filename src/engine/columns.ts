// Many runs of the model at once, for random draws. A formula is a closure that gives a column of numbers, one for each
// run, with one loop an operation, so that each is quick.
import { checked } from './evaluate.ts';
import type { Expression, Figure } from './figure.ts';
import { inOrder, kindsIn } from './graph.ts';
import { type PairName, pair } from './operations.ts';
import { atEach, type Place, rowAmong } from './place.ts';

type Column = Float64Array;
type Work = (draws: Draws, place: Place) => Column;

/** What many runs are given. */
export interface Draws {
  /** How many rows there are of a kind. */
  rows(kind: string): number;
  /** The value of an input, parameter or fact that is the same in all runs, at `row` (0 where the figure has none). */
  read(figure: Figure, row: number): number;
  /** Fills `column` where the value differs from run to run, and says whether it did. */
  fill(figure: Figure, row: number, column: Column): boolean;
}

/** Many runs at once: every value is a column of `n`. */
export class ColumnEvaluator {
  private readonly columns: ReadonlyMap<Figure, Column[]>;
  private readonly steps: readonly ((draws: Draws) => void)[];

  /** Prepares all figures that `roots` rest on for `n` runs; a hundred or so keep to the fast memory of a processor. */
  constructor(
    roots: readonly Figure[],
    readonly n: number,
  ) {
    const figures = inOrder(roots);
    this.columns = new Map(figures.map((figure) => [figure, []]));
    this.steps = figures.map((figure) => this.stepOf(figure));
  }

  /** Works everything out; the columns stand until the next call. Throws FigureError. */
  run(draws: Draws): void {
    for (const step of this.steps) step(draws);
  }

  /** The values of a figure in all runs; NaN where it is none. */
  values(figure: Figure, row = 0): Column {
    const columns = this.columns.get(figure);
    if (!columns) throw new Error(`${figure.id} is not among the figures worked out`);
    let column = columns[row];
    if (!column) {
      column = new Float64Array(this.n);
      columns[row] = column;
    }
    return column;
  }

  private stepOf(figure: Figure): (draws: Draws) => void {
    const { formula, value } = figure;
    const work = formula && this.compile(formula);
    const kinds = kindsIn(figure.rows);
    const fill = (draws: Draws, place: Place): void => {
      const row = rowAmong(kinds, place, (kind) => draws.rows(kind));
      const column = this.values(figure, row);
      if (value !== undefined) column.fill(value);
      else if (work) {
        column.set(work(draws, place));
        for (let run = 0; run < this.n; run++) checked(figure, column[run] as number, row);
      } else if (!draws.fill(figure, row, column)) column.fill(draws.read(figure, row));
    };
    return (draws) =>
      atEach(
        kinds,
        undefined,
        (kind) => draws.rows(kind),
        (place) => fill(draws, place),
      );
  }

  /** Each operation has a column of its own for what it comes to. */
  private compile(expression: Expression): Work {
    const out = new Float64Array(this.n);
    switch (expression.op) {
      case 'none':
      case 'number':
        out.fill(expression.op === 'none' ? Number.NaN : expression.value);
        return () => out;
      case 'figure': {
        const { figure } = expression;
        const kinds = kindsIn(figure.rows);
        return (draws, place) =>
          this.values(
            figure,
            rowAmong(kinds, place, (kind) => draws.rows(kind)),
          );
      }
      case 'cases': {
        // The last first, so that each case before it overrules where it holds.
        const cases = expression.cases
          .map(({ when, gives }) => ({ when: when && this.compile(when), gives: this.compile(gives) }))
          .reverse();
        return (draws, place) => {
          for (const { when, gives } of cases) {
            const test = when?.(draws, place);
            const own = gives(draws, place);
            for (let i = 0; i < out.length; i++) if (test?.[i] !== 0) out[i] = own[i] as number;
          }
          return out;
        };
      }
    }
    const { name, args, over = [] } = expression;
    const [first, ...others] = args.map((arg) => this.compile(arg)) as [Work, ...Work[]];
    if (name === 'sum') {
      const add = loopOf('add');
      return (draws, outer) => {
        out.fill(0);
        atEach(
          over,
          outer,
          (kind) => draws.rows(kind),
          (place) => add(out, out, first(draws, place)),
        );
        return out;
      };
    }
    if (name === 'not')
      return (draws, place) => {
        const test = first(draws, place);
        for (let i = 0; i < out.length; i++) out[i] = test[i] === 0 ? 1 : 0;
        return out;
      };
    const loop = loopOf(name);
    return (draws, place) => {
      let left = first(draws, place);
      for (const other of others) {
        loop(out, left, other(draws, place));
        left = out;
      }
      return out;
    };
  }
}

type Loop = (out: Column, a: Column, b: Column) => void;

/** Most of what a formula does. A loop of its own is several times as quick as one that calls a function for each number. */
const OFTEN: { readonly [name: string]: Loop | undefined } = {
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
} satisfies Partial<Record<PairName, Loop>>;

function loopOf(name: PairName): Loop {
  const { of } = pair(name);
  return (
    OFTEN[name] ??
    ((out, a, b) => {
      for (let i = 0; i < out.length; i++) out[i] = of(a[i] as number, b[i] as number);
    })
  );
}
