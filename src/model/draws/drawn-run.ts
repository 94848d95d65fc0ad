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

/** A range, what is drawn of it, and the model at its ends. */
interface Move {
  range: InputRange;
  drawn: Column;
  ends: readonly [End, End];
}

export class DrawnRun {
  readonly base: RunContext;
  readonly columns: ColumnEvaluator;
  private readonly leaves: ReadLeaf[] = [];
  /** The ranges that these leaves move with. */
  private readonly behind = new Set<Move>();
  /** Whether these leaves read nothing but the contract, so that staff, prices and law need not be looked up for each draw. */
  private isPlain = true;

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
    if (this.leaves.length > 0) for (let at = 0; at < this.columns.n; at++) this.readAt(at);
    this.columns.run();
  }

  private contextAt(contract: Contract, known?: RunContext): RunContext {
    const { given, law, year } = this.reading;
    const changed = given(contract);
    return contextOf(changed.contract, changed.rules, year, law(contract), known);
  }

  /** The leaves that are not the same at both ends of every range, with their columns. */
  private moving(roots: readonly Figure[], n: number): Map<Figure, (Column | undefined)[]> {
    const { base } = this;
    const end = (path: string, value: number): End => {
      const contract = withNumber(this.contract, path, value);
      return { whole: this.contextAt(contract, base), plain: { ...base, ...this.reading.given(contract) } };
    };
    const moves = this.ranges.map((range, at): Move => {
      const { path } = range.input;
      return { range, drawn: this.draws.columns[at] as Column, ends: [end(path, range.low), end(path, range.high)] };
    });
    const found = new Map<Figure, (Column | undefined)[]>();
    for (const figure of inOrder(roots)) {
      if (figure.formula || figure.value !== undefined || this.held?.has(figure)) continue;
      const count = countRows(kindsIn(figure.rows), (kind) => rowsIn(base, kind));
      found.set(
        figure,
        Array.from({ length: count }, (_, row) => this.columnOf(figure, row, moves, n)),
      );
    }
    return found;
  }

  private columnOf(figure: Figure, row: number, moves: readonly Move[], n: number): Column | undefined {
    const at = (context: RunContext): number => readLeaf(figure, context, row);
    const own = at(this.base);
    const behind = moves.filter(({ ends }) => ends.some(({ whole }) => !Object.is(at(whole), own)));
    const [first, ...others] = behind;
    if (first === undefined) return undefined;
    const [low, high] = first.ends;
    if (others.length === 0 && isCopy([at(low.whole), own, at(high.whole)], first.range)) return first.drawn;
    const column = new Float64Array(n);
    this.leaves.push({ figure, row, column });
    for (const move of behind) {
      this.behind.add(move);
      this.isPlain &&= move.ends.every(({ whole, plain }) => Object.is(at(whole), at(plain)));
    }
    return column;
  }

  /** What a contract is refused for it is refused for at an end of a range too, and such a range is not drawn. */
  private readAt(at: number): void {
    let { contract } = this;
    for (const { range, drawn } of this.behind) contract = withNumber(contract, range.input.path, drawn[at] as number);
    const context = this.isPlain
      ? { ...this.base, ...this.reading.given(contract) }
      : this.contextAt(contract, this.base);
    for (const { figure, row, column } of this.leaves) column[at] = readLeaf(figure, context, row);
  }
}

const isCopy = (values: readonly number[], { low, likely, high }: InputRange): boolean =>
  [low, likely, high].every((value, at) => value === values[at]);
