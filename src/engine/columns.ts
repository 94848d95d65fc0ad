// Many runs of the model at once, for random draws. What is the same in all runs is worked out once, when the evaluator is
// made; of what is left every operation is one loop over a column of numbers, one for each run.
import { checked } from './evaluate.ts';
import { branchesOf, type Case, type Expression, type Figure } from './figure.ts';
import { kindsIn } from './graph.ts';
import { type PairName, pair } from './operations.ts';
import { atEach, type Place, placeOf, rowAmong } from './place.ts';

export type Column = Float64Array;
/** The same in all runs, or a column. */
type Value = number | Column;

/** What many runs are given. */
export interface Draws {
  /** How many rows there are of a kind. */
  rows(kind: string): number;
  /** The value of an input, parameter or fact that is the same in all runs, at `row` (0 where the figure has none). */
  read(figure: Figure, row: number): number;
  /** Where its value differs from run to run: the column that whoever draws fills before each `run`. */
  column(figure: Figure, row: number): Column | undefined;
  /** Whether a figure must have a value that it may have, as all of the costing must; all unless told. */
  isChecked?(figure: Figure): boolean;
}

/** Figures in `n` runs at once. */
export class ColumnEvaluator {
  private readonly known = new Map<Figure, (Value | undefined)[]>();
  private readonly steps: (() => void)[] = [];
  private readonly fails: Uint8Array;

  /** Prepares all figures that `roots` rest on. Throws FigureError where one that no draw touches cannot be worked out. */
  constructor(
    roots: readonly Figure[],
    readonly n: number,
    private readonly draws: Draws,
  ) {
    this.fails = new Uint8Array(n);
    for (const root of roots) this.eachRow(root, (row) => this.at(root, row));
  }

  /** Works everything out of what the columns hold now; what comes of it stands until the next call. */
  run(): void {
    this.fails.fill(0);
    for (const step of this.steps) step();
  }

  /** Whether a figure could not be worked out in a run, where one run at a time would have thrown FigureError. */
  failed(run: number): boolean {
    return this.fails[run] === 1;
  }

  /** The columns of a root that are not the same in all runs, by row. */
  moving(root: Figure): Column[] {
    return (this.known.get(root) ?? []).filter((value) => value instanceof Float64Array);
  }

  /** The values of a root in all runs; NaN where it is none. */
  values(root: Figure, row = 0): Column {
    const value = this.prepared(root, row);
    return typeof value === 'number' ? new Float64Array(this.n).fill(value) : value;
  }

  private prepared(root: Figure, row: number): Value {
    const value = this.known.get(root)?.[row];
    if (value === undefined) throw new Error(`${root.id} is not among the figures worked out`);
    return value;
  }

  private eachRow({ rows }: Figure, work: (row: number) => void): void {
    let row = 0;
    atEach(kindsIn(rows), undefined, this.draws.rows, () => work(row++));
  }

  private at(figure: Figure, row: number): Value {
    const rows = this.known.get(figure) ?? [];
    this.known.set(figure, rows);
    rows[row] ??= this.prepare(figure, row);
    return rows[row] as Value;
  }

  private prepare(figure: Figure, row: number): Value {
    const { value, formula, rows } = figure;
    if (value !== undefined) return value;
    if (!formula) return this.draws.column(figure, row) ?? this.draws.read(figure, row);
    const found = this.compile(formula, placeOf(kindsIn(rows), row, this.draws.rows));
    if (this.draws.isChecked?.(figure) === false) return found;
    if (typeof found === 'number') return checked(figure, found, row);
    if (figure.aboveZero || mayBeEndless(formula)) this.steps.push(() => this.check(figure, found));
    return found;
  }

  private check({ nullable = false, aboveZero }: Figure, column: Column): void {
    let odd = 0;
    // Nothing but noughts, unless a number is none or without end.
    for (let run = 0; run < column.length; run++) odd += (column[run] as number) - (column[run] as number);
    if (odd === 0 && !aboveZero) return;
    for (let run = 0; run < column.length; run++) {
      const value = column[run] as number;
      const isNumber = value - value === 0 || (nullable && Number.isNaN(value));
      if (!isNumber || (aboveZero && !(value > 0))) this.fails[run] = 1;
    }
  }

  private compile(expression: Expression, place: Place): Value {
    switch (expression.op) {
      case 'none':
        return Number.NaN;
      case 'number':
        return expression.value;
      case 'figure': {
        const { figure } = expression;
        return this.at(figure, rowAmong(kindsIn(figure.rows), place, this.draws.rows));
      }
      case 'cases':
        return this.cases(expression.cases, place);
    }
    const { name, args, over = [] } = expression;
    if (name === 'sum') {
      const parts: Value[] = [0];
      atEach(over, place, this.draws.rows, (inner) => void parts.push(this.compile(args[0] as Expression, inner)));
      return this.joined('add', parts);
    }
    const values = args.map((arg) => this.compile(arg, place));
    return name === 'not' ? this.chosen(values[0] as Value, 0, 1) : this.joined(name, values);
  }

  /** In the order in which they stand, as one run at a time would: sums of many parts come out the same to the last bit. */
  private joined(name: PairName, values: readonly Value[]): Value {
    const { of } = pair(name);
    const loops = LOOPS[name];
    return values.reduce((a, b) => {
      if (typeof a === 'number' && typeof b === 'number') return of(a, b);
      const out = new Float64Array(this.n);
      this.steps.push(loops ? often(loops, out, a, b) : seldom(SELDOM[name] ?? loopOf(of), out, spread(a), spread(b)));
      return out;
    });
  }

  /** Only the case that holds, where it is the same in all runs: what another would read need not be known. */
  private cases([first, ...others]: readonly Case[], place: Place): Value {
    if (!first) return Number.NaN;
    const when = first.when ? this.compile(first.when, place) : 1;
    if (when === 0) return this.cases(others, place);
    const gives = this.compile(first.gives, place);
    return typeof when === 'number' ? gives : this.chosen(when, gives, this.cases(others, place));
  }

  private chosen(when: Value, gives: Value, otherwise: Value): Value {
    if (typeof when === 'number') return when !== 0 ? gives : otherwise;
    const out = new Float64Array(this.n);
    const [a, b] = [spread(gives), spread(otherwise)];
    this.steps.push(() => {
      for (let i = 0; i < out.length; i++)
        out[i] = (when[i] !== 0 ? a.column[i & a.mask] : b.column[i & b.mask]) as number;
    });
    return out;
  }
}

/** These may change places: no number is another for it. */
function often({ columns, number }: Loops, out: Column, a: Value, b: Value): () => void {
  if (typeof b === 'number') return () => number(out, a as Column, b);
  return typeof a === 'number' ? () => number(out, b, a) : () => columns(out, a, b);
}

function seldom(loop: Loop, out: Column, a: Spread, b: Spread): () => void {
  return () => loop(out, a.column, a.mask, b.column, b.mask);
}

interface Spread {
  column: Column;
  mask: number;
}

/** Of one number the mask leaves the first place, of a column all. */
function spread(value: Value): Spread {
  return typeof value === 'number' ? { column: Float64Array.of(value), mask: 0 } : { column: value, mask: -1 };
}

/** Only these make a number without end of others that have one. */
function mayBeEndless(expression: Expression): boolean {
  if (expression.op === 'none') return true;
  if (expression.op === 'call' && (expression.name === 'divide' || expression.name === 'power')) return true;
  return branchesOf(expression).some(mayBeEndless);
}

/** `b` is a column, or the same number in all runs. */
interface Loops {
  columns(out: Column, a: Column, b: Column): void;
  number(out: Column, a: Column, b: number): void;
}

/**
 * Most of what a formula does. With one loop that calls a function for each number, in place of these and of `SELDOM`, 100,000
 * draws of a contract took 1.2 to 1.7 times as much time of the processor (node 20).
 */
const LOOPS: { readonly [name: string]: Loops | undefined } = {
  add: {
    columns(out, a, b) {
      for (let i = 0; i < out.length; i++) out[i] = (a[i] as number) + (b[i] as number);
    },
    number(out, a, b) {
      for (let i = 0; i < out.length; i++) out[i] = (a[i] as number) + b;
    },
  },
  multiply: {
    columns(out, a, b) {
      for (let i = 0; i < out.length; i++) out[i] = (a[i] as number) * (b[i] as number);
    },
    number(out, a, b) {
      for (let i = 0; i < out.length; i++) out[i] = (a[i] as number) * b;
    },
  },
} satisfies Partial<Record<PairName, Loops>>;

/** Either side may be the same in all runs. */
type Loop = (out: Column, a: Column, am: number, b: Column, bm: number) => void;

const SELDOM: { readonly [name: string]: Loop | undefined } = {
  subtract(out, a, am, b, bm) {
    for (let i = 0; i < out.length; i++) out[i] = (a[i & am] as number) - (b[i & bm] as number);
  },
  divide(out, a, am, b, bm) {
    for (let i = 0; i < out.length; i++) out[i] = (a[i & am] as number) / (b[i & bm] as number);
  },
  max(out, a, am, b, bm) {
    for (let i = 0; i < out.length; i++) out[i] = Math.max(a[i & am] as number, b[i & bm] as number);
  },
  min(out, a, am, b, bm) {
    for (let i = 0; i < out.length; i++) out[i] = Math.min(a[i & am] as number, b[i & bm] as number);
  },
  above(out, a, am, b, bm) {
    for (let i = 0; i < out.length; i++) out[i] = Math.max(0, (a[i & am] as number) - (b[i & bm] as number));
  },
} satisfies Partial<Record<PairName, Loop>>;

function loopOf(of: (a: number, b: number) => number): Loop {
  return (out, a, am, b, bm) => {
    for (let i = 0; i < out.length; i++) out[i] = of(a[i & am] as number, b[i & bm] as number);
  };
}
