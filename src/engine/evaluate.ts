// Works out figures, one run of the model at a time. Formulas are made into steps once; nothing is evaluated as code.
import type { Figure } from './figure.ts';
import { inOrder, partsOf } from './graph.ts';
import { follow, type Memory, operandValue, StepWriter, type Work } from './steps.ts';

/** How figures are read from what a run of the model is given. */
export interface Leaves<Given> {
  /** How many rows there are of a kind. */
  rows(given: Given, kind: string): number;
  /** What reads the value of an input, parameter or fact, at a row (0 where the figure has none). Asked for once. */
  reader(figure: Figure): (given: Given, row: number) => number;
  /** A part of what the run is given: while it is the same object as before, its leaves are not read again. */
  part?(given: Given, name: string): object | undefined;
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
        : `${figure.id} (${figure.label}) cannot be worked out: it comes to ${Number.isNaN(value) ? 'no number' : 'a number without end'}`,
    );
    this.name = 'FigureError';
  }
}

/** Throws FigureError where a value is not one that the figure may have. */
export function checked(figure: Figure, value: number, row: number): number {
  const finite = value - value === 0;
  if ((!finite && !(figure.nullable && Number.isNaN(value))) || (figure.aboveZero && !(value > 0)))
    throw new FigureError(figure, value, row);
  return value;
}

/** Places in the evaluator of what a caller asks for and all that it rests on, each after what it needs. */
interface Wanted {
  /** Parts with leaves among them, and leaves that are of no part. */
  parts: readonly Part[];
  leaves: readonly number[];
  formulas: readonly number[];
}

/** Leaves that are read from one object: while it is the same, none of them is read again. */
interface Part {
  name: string;
  leaves: number[];
  readFrom: object | undefined;
}

/** Where the values of each figure start, how many it has, and where all end. Results keep theirs, so none is changed. */
interface Layout {
  readonly starts: Int32Array;
  readonly counts: Int32Array;
  readonly end: number;
}

/** The figures with rows of one kind. */
interface Kind {
  readonly name: string;
  readonly figures: number[];
}

const LAYOUTS_KEPT = 200;

/**
 * One run at a time. All values of a run stand in one array: those of one row first, each at its figure's own place. They
 * stay there, and the next run works out no more than what rests on leaves that have changed since.
 */
export class Evaluator<Given> {
  readonly figures: readonly Figure[];
  private readonly places: ReadonlyMap<Figure, number>;
  private readonly steps: Int32Array;
  private readonly works: readonly (Work | undefined)[];
  private readonly readers: readonly (((given: Given, row: number) => number) | undefined)[];
  /** The first place after those of single values and of what the steps need. */
  private readonly firstRow: number;
  private readonly readTogether = new Map<string, Part>();
  /** The figures that the formula of a figure names, and those whose formulas name it. */
  private readonly parts: readonly (readonly number[])[];
  private readonly users: readonly number[][];
  /** 1: what a figure rests on has changed since it was worked out. */
  private readonly stale: Uint8Array;
  private readonly memory: Memory;
  private readonly kinds: Kind[] = [];
  /** By how many rows there are of each kind: contracts come back to the same few. */
  private readonly layouts = new Map<string, Layout>();
  private layout: Layout;
  /** What the next move fills: in one array, rows would overwrite one another. */
  private spare: Float64Array = new Float64Array();
  private readonly all: Wanted;

  /** Prepares all figures that `roots` rest on. */
  constructor(
    roots: readonly Figure[],
    private readonly leaves: Leaves<Given>,
  ) {
    const figures = inOrder(roots);
    const places = new Map(figures.map((figure, at) => [figure, at]));
    const placeOf = (figure: Figure): number => places.get(figure) as number;
    const size = figures.length;
    const parts = figures.map((figure) => partsOf(figure).map(placeOf));
    const users = figures.map((): number[] => []);
    parts.forEach((own, at) => {
      for (const part of own) users[part]?.push(at);
    });
    figures.forEach((figure, at) => {
      if (figure.rows !== undefined) this.kinds[this.kindNamed(figure.rows)]?.figures.push(at);
      if (figure.part !== undefined) this.partNamed(figure.part).leaves.push(at);
    });
    this.figures = figures;
    this.places = places;
    this.parts = parts;
    this.users = users;
    this.stale = new Uint8Array(size).fill(1);
    const writer = new StepWriter(placeOf, (rows) => this.kindNamed(rows), size);
    this.works = figures.map(({ formula }) => formula && writer.write(formula));
    this.readers = figures.map((figure) =>
      figure.formula || figure.kind === 'constant' ? undefined : leaves.reader(figure),
    );
    const { steps, numbers } = writer.finish();
    this.steps = steps;
    this.firstRow = size + numbers.length;
    const values = new Float64Array(this.firstRow * 2);
    values.set(numbers, size);
    figures.forEach(({ kind, value }, at) => {
      if (kind === 'constant') values[at] = value as number;
    });
    this.memory = { values, starts: new Int32Array(), rows: new Int32Array(this.kinds.length) };
    this.layout = this.layOut();
    this.memory.starts = this.layout.starts;
    this.all = this.want(figures.map((_, at) => at));
  }

  /** Works everything out. Throws FigureError. */
  run(given: Given): Results {
    this.workOut(this.all, given);
    const { starts, counts, end } = this.layout;
    return new Values(this.places, kept(this.memory.values, end), starts, counts);
  }

  /**
   * Works out some figures only, and gives no others: costs less where one caller asks often. `also` are worked out with
   * them, for the errors that they may throw.
   */
  only(roots: readonly Figure[], also: readonly Figure[] = []): (given: Given) => Results {
    const places = roots.map((root) => this.placeOf(root));
    const wanted = this.want([...places, ...also.map((figure) => this.placeOf(figure))]);
    const index = new Map(roots.map((root, at) => [root, at]));
    return (given) => {
      this.workOut(wanted, given);
      return this.pick(places, index);
    };
  }

  private placeOf(figure: Figure): number {
    const at = this.places.get(figure);
    if (at === undefined) throw new Error(`${figure.id} is not among the figures of this evaluator`);
    return at;
  }

  /** What the figures at these places rest on, and they themselves. */
  private want(places: readonly number[]): Wanted {
    const isWanted = new Uint8Array(this.figures.length);
    for (const at of places) isWanted[at] = 1;
    // Each comes after what it needs, so from the end all that need a figure are known before it.
    for (let at = isWanted.length - 1; at >= 0; at--) {
      if (isWanted[at] === 1) for (const part of this.parts[at] as readonly number[]) isWanted[part] = 1;
    }
    const parts = new Set<Part>();
    const leaves: number[] = [];
    const formulas: number[] = [];
    this.figures.forEach(({ formula, part, kind }, at) => {
      if (isWanted[at] === 0) return;
      if (formula) formulas.push(at);
      else if (part !== undefined) parts.add(this.partNamed(part));
      else if (kind !== 'constant') leaves.push(at);
    });
    return { parts: [...parts], leaves, formulas };
  }

  private partNamed(name: string): Part {
    let part = this.readTogether.get(name);
    if (!part) {
      part = { name, leaves: [], readFrom: undefined };
      this.readTogether.set(name, part);
    }
    return part;
  }

  private kindNamed(name: string): number {
    const at = this.kinds.findIndex((kind) => kind.name === name);
    return at >= 0 ? at : this.kinds.push({ name, figures: [] }) - 1;
  }

  private workOut(wanted: Wanted, given: Given): void {
    this.makeRoom(given);
    // Counted and not iterated: most runs are over before node makes the one as quick as the other.
    const { parts, leaves, formulas } = wanted;
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i] as Part;
      const from = this.leaves.part?.(given, part.name);
      if (from !== undefined && from === part.readFrom) continue;
      part.readFrom = undefined;
      for (let j = 0; j < part.leaves.length; j++) this.read(part.leaves[j] as number, given);
      part.readFrom = from;
    }
    for (let i = 0; i < leaves.length; i++) this.read(leaves[i] as number, given);
    const { stale } = this;
    for (let i = 0; i < formulas.length; i++) {
      const at = formulas[i] as number;
      if (stale[at] === 1) this.workOutOne(at);
    }
  }

  private read(at: number, given: Given): void {
    const { values } = this.memory;
    const { starts, counts } = this.layout;
    const reader = this.readers[at] as (given: Given, row: number) => number;
    const start = starts[at] as number;
    const count = counts[at] as number;
    for (let row = 0; row < count; row++) this.store(at, start + row, reader(given, row), values);
  }

  private workOutOne(at: number): void {
    const { memory, steps } = this;
    const { starts, counts } = this.layout;
    const figure = this.figures[at] as Figure;
    const { from, end, result } = this.works[at] as Work;
    const start = starts[at] as number;
    const count = counts[at] as number;
    for (let row = 0; row < count; row++) {
      follow(steps, from, end, row, memory);
      this.store(at, start + row, checked(figure, operandValue(result, row, memory), row), memory.values);
    }
    // Only now: after an error the next run must work it out again.
    this.stale[at] = 0;
  }

  /** A value that is as it was leaves what rests on it as it is. */
  private store(at: number, place: number, value: number, values: Float64Array): void {
    if (Object.is(value, values[place])) return;
    values[place] = value;
    const { stale } = this;
    const users = this.users[at] as number[];
    for (let i = 0; i < users.length; i++) stale[users[i] as number] = 1;
  }

  private pick(roots: readonly number[], index: ReadonlyMap<Figure, number>): Results {
    const { values: all } = this.memory;
    const { starts: from, counts: rows } = this.layout;
    const values: number[] = [];
    const starts = roots.map((at) => {
      const start = values.length;
      for (let row = 0; row < (rows[at] as number); row++) values.push(all[(from[at] as number) + row] as number);
      return start;
    });
    return new Values(
      index,
      values,
      starts,
      roots.map((at) => rows[at] as number),
    );
  }

  /** Gives each figure as many places as it now has rows. Where their number has changed, nothing is as it was. */
  private makeRoom(given: Given): void {
    const { kinds, memory } = this;
    let isChanged = false;
    for (let at = 0; at < kinds.length; at++) {
      const { name, figures } = kinds[at] as Kind;
      const count = this.leaves.rows(given, name);
      if (count === memory.rows[at]) continue;
      isChanged = true;
      memory.rows[at] = count;
      for (const figure of figures) this.forget(figure);
    }
    if (isChanged) this.moveTo(this.layOut());
  }

  private forget(at: number): void {
    const { part } = this.figures[at] as Figure;
    if (part !== undefined) this.partNamed(part).readFrom = undefined;
    this.stale[at] = 1;
    for (const user of this.users[at] as number[]) this.stale[user] = 1;
  }

  private layOut(): Layout {
    const { figures, kinds, layouts, memory } = this;
    let key = '';
    for (let at = 0; at < memory.rows.length; at++) key += `${memory.rows[at]} `;
    const known = layouts.get(key);
    if (known) return known;
    let end = this.firstRow;
    const starts = Int32Array.from(figures, (_, at) => at);
    const counts = new Int32Array(figures.length).fill(1);
    for (const [at, kind] of kinds.entries())
      for (const figure of kind.figures) {
        starts[figure] = end;
        counts[figure] = memory.rows[at] as number;
        end += memory.rows[at] as number;
      }
    if (layouts.size >= LAYOUTS_KEPT) layouts.clear();
    const layout = { starts, counts, end };
    layouts.set(key, layout);
    return layout;
  }

  /** Values whose rows are as many as before move along; the others are worked out anew before anybody reads them. */
  private moveTo(layout: Layout): void {
    const { memory, kinds, layout: before } = this;
    const from = memory.values;
    const to = this.spare.length < layout.end ? new Float64Array(layout.end * 2) : this.spare;
    to.set(from.subarray(0, this.firstRow));
    for (const { figures } of kinds)
      for (const at of figures) {
        const count = layout.counts[at] as number;
        if (count !== before.counts[at]) continue;
        const [start, was] = [layout.starts[at] as number, before.starts[at] as number];
        for (let row = 0; row < count; row++) to[start + row] = from[was + row] as number;
      }
    this.spare = from;
    memory.values = to;
    memory.starts = layout.starts;
    this.layout = layout;
  }
}

/** A plain list: node frees those at once, and typed arrays, whose memory is not its own, only now and then. */
function kept(values: Float64Array, end: number): number[] {
  const copy = new Array<number>(end);
  for (let at = 0; at < end; at++) copy[at] = values[at] as number;
  return copy;
}

class Values implements Results {
  constructor(
    private readonly index: ReadonlyMap<Figure, number>,
    private readonly values: readonly number[],
    private readonly starts: ArrayLike<number>,
    private readonly counts: ArrayLike<number>,
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
