// One run of the model in many draws: which of its leaves move with what is drawn, and the columns of its figures.
import type { Contract } from '../../contract/types.ts';
import { type Column, ColumnEvaluator } from '../../engine/columns.ts';
import type { Figure } from '../../engine/figure.ts';
import { inOrder, kindsIn } from '../../engine/graph.ts';
import type { RangeDraws } from '../../engine/pert.ts';
import { countRows } from '../../engine/place.ts';
import type { RunContext } from '../../figures/context.ts';
import { figureById } from '../../figures/index.ts';
import { readLeaf } from '../../figures/leaf.ts';
import type { YearLaw } from '../law.ts';
import { problemIn } from '../problem.ts';
import { contextOf, rowsIn } from '../run.ts';
import { withNumber } from '../vary.ts';
import type { InputRange } from './ranges.ts';

/** What makes a run of a contract, as anywhere else. */
export interface Reading {
  year: number;
  /** The contract that is worked out in place of one, and under which rules. */
  given(contract: Contract): Pick<RunContext, 'contract' | 'rules'>;
  law(contract: Contract): YearLaw;
}

/** A leaf that is no plain copy of what is drawn: read in each draw as the ordinary model reads it. */
interface ReadLeaf {
  figure: Figure;
  row: number;
  column: Column;
}

/** What the model is given at one end of a range: all of it, and with nothing but the contract changed. */
interface End {
  whole: RunContext;
  plain: RunContext;
}

export class DrawnRun {
  readonly base: RunContext;
  readonly columns: ColumnEvaluator;
  private readonly leaves: ReadLeaf[] = [];
  /** The ranges that these leaves move with. */
  private readonly behind = new Set<number>();
  /** Whether these leaves read nothing but the contract, so that staff, prices and law need not be looked up for each draw. */
  private isPlain = true;
  private readonly broken: Uint8Array;

  /** `contract` has every range at its likely value. Throws FigureError, and as `contextOf` does. */
  constructor(
    private readonly contract: Contract,
    private readonly reading: Reading,
    private readonly ranges: readonly InputRange[],
    private readonly draws: RangeDraws,
    roots: readonly Figure[],
    n: number,
    private readonly held?: ReadonlyMap<Figure, number>,
  ) {
    this.base = this.contextAt(contract);
    this.broken = new Uint8Array(n);
    const found = this.moving(roots, n);
    this.columns = new ColumnEvaluator(roots, n, {
      rows: (kind) => rowsIn(this.base, kind),
      read: (figure, row) => held?.get(figure) ?? readLeaf(figure, this.base, row),
      column: (figure, row) => found.get(figure)?.[row],
      // What stands beside the costing may be none where nobody asks for it.
      isChecked: (figure) => figureById.get(figure.id) === figure,
    });
  }

  /** Works out what the columns of `draws` hold now. */
  run(): void {
    if (this.leaves.length > 0) for (let at = 0; at < this.broken.length; at++) this.readAt(at);
    this.columns.run();
  }

  failed(at: number): boolean {
    return this.columns.failed(at) || this.broken[at] === 1;
  }

  private contextAt(contract: Contract, known?: RunContext): RunContext {
    const { given, law, year } = this.reading;
    const changed = given(contract);
    return contextOf(changed.contract, changed.rules, year, law(contract), known);
  }

  /** The leaves that are not the same at both ends of every range, with their columns. */
  private moving(roots: readonly Figure[], n: number): Map<Figure, (Column | undefined)[]> {
    const { base } = this;
    const ends = this.ranges.map(({ input, low, high }) =>
      [low, high].map((end): End => {
        const contract = withNumber(this.contract, input.path, end);
        return { whole: this.contextAt(contract, base), plain: { ...base, ...this.reading.given(contract) } };
      }),
    );
    const found = new Map<Figure, (Column | undefined)[]>();
    for (const figure of inOrder(roots)) {
      if (figure.formula || figure.value !== undefined || this.held?.has(figure)) continue;
      const count = countRows(kindsIn(figure.rows), (kind) => rowsIn(base, kind));
      const columns = Array.from({ length: count }, (_, row) => this.columnOf(figure, row, ends, n));
      if (columns.some((column) => column !== undefined)) found.set(figure, columns);
    }
    return found;
  }

  private columnOf(figure: Figure, row: number, ends: readonly End[][], n: number): Column | undefined {
    const own = readLeaf(figure, this.base, row);
    const behind: number[] = [];
    let isCopy = true;
    let isPlain = true;
    for (const [at, both] of ends.entries()) {
      const [low, high] = both.map(({ whole }) => readLeaf(figure, whole, row));
      if (Object.is(low, own) && Object.is(high, own)) continue;
      behind.push(at);
      isPlain &&= both.every(({ whole, plain }) =>
        Object.is(readLeaf(figure, whole, row), readLeaf(figure, plain, row)),
      );
      const range = this.ranges[at] as InputRange;
      isCopy &&= own === range.likely && low === range.low && high === range.high;
    }
    const [first] = behind;
    if (first === undefined) return undefined;
    if (isCopy && behind.length === 1) return this.draws.columns[first];
    const column = new Float64Array(n);
    this.leaves.push({ figure, row, column });
    this.isPlain &&= isPlain;
    for (const at of behind) this.behind.add(at);
    return column;
  }

  private readAt(at: number): void {
    let { contract } = this;
    for (const range of this.behind)
      contract = withNumber(
        contract,
        (this.ranges[range] as InputRange).input.path,
        this.draws.columns[range]?.[at] as number,
      );
    this.broken[at] = 0;
    try {
      const context = this.isPlain
        ? { ...this.base, ...this.reading.given(contract) }
        : this.contextAt(contract, this.base);
      for (const { figure, row, column } of this.leaves) column[at] = readLeaf(figure, context, row);
    } catch (error) {
      if (!problemIn(error)) throw error;
      this.broken[at] = 1;
      for (const { figure, row, column } of this.leaves) column[at] = readLeaf(figure, this.base, row);
    }
  }
}
