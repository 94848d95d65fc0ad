// Works out figures: a run is what is given and the values that it has come to so far. A figure is worked out when it, or
// one that rests on it, is asked for, and once in a run.
import { areAlike, ReadOf } from './alike.ts';
import { compile, type Work } from './closures.ts';
import type { Figure } from './figure.ts';
import { kindBeyond, kindsIn, partsOf } from './graph.ts';
import { atEach, type Place, rowFinder } from './place.ts';

/** How figures are read from what a run of the model is given. */
export interface Leaves<Given> {
  /** How many rows there are of a kind. */
  rows(given: Given, kind: string): number;
  /** What reads the value of an input, parameter or fact, at a row (0 where the figure has none). Asked for once. */
  reader(figure: Figure): (given: Given, row: number) => number;
  /** The parts of what is given that a leaf is read of, by name; undefined where it may be read of anything. */
  partsRead?(figure: Figure): readonly string[] | undefined;
  /** What finds such a part. Asked for once. */
  partFinder?(part: string): (given: Given) => unknown;
}

/** The values of one run. */
export interface Results {
  /** NaN where it is none. Throws FigureError. */
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

/** What a figure comes to in a run: a number, or one a row where it has rows. */
type Value = number | number[];

type Fill<Given> = (run: Run<Given>) => Value;

/** Makes runs. The closure of a figure is made when the first run asks for it, and serves all others. */
export class Evaluator<Given> {
  private readonly places = new Map<Figure, number>();
  /** Places of the figures that have rows of a kind. */
  private readonly withRows = new Map<string, number[]>();
  private readonly readOf: ReadOf<Given>;
  /** By place. */
  private readonly fills: Fill<Given>[] = [];
  /** By place, those of the figures whose formula names it. */
  private readonly users: number[][] = [];

  /** How many places the figures of whole runs have. */
  private count: number | undefined;

  /** `figures`: those of whole runs, each after what it needs. */
  constructor(
    readonly leaves: Leaves<Given>,
    private readonly figures: readonly Figure[] = [],
  ) {
    this.readOf = new ReadOf(leaves);
  }

  /**
   * A run of which each figure is worked out when it is asked for. `like` is another that was given nearly the same: what
   * rests on nothing that differs is taken from it.
   */
  run(given: Given, like?: Run<Given>): Run<Given> {
    const run = new Run(given, this, like);
    if (like) for (const place of this.differing(run, like)) this.dropUsers(run, place);
    return run;
  }

  /** A run of which all figures are worked out at once. Throws FigureError, in the order of the figures. */
  whole(given: Given, like?: Run<Given>): Run<Given> {
    const count = this.placed();
    const run = new Run(given, this, like);
    if (like) this.fillAsIn(like, run, count);
    else for (let place = 0; place < count; place++) run.at(place);
    return run;
  }

  /** Works out anew what rests on something that came out otherwise, each after what it needs. */
  private fillAsIn(like: Run<Given>, run: Run<Given>, count: number): void {
    const { values } = run;
    const rests = new Uint8Array(this.places.size);
    const differs = (place: number): void => {
      for (const user of this.users[place] ?? []) rests[user] = 1;
    };
    for (const place of this.differing(run, like)) differs(place);
    for (let place = 0; place < count; place++) {
      if (rests[place] === 0 && values[place] !== undefined) continue;
      const is = this.fill(run, place);
      if (areAlike(is, like.values[place])) values[place] = like.values[place];
      else {
        values[place] = is;
        differs(place);
      }
    }
    // Figures beside those of whole runs have come to be asked for in any order.
    for (let place = count; place < rests.length; place++) if (rests[place] === 1) this.drop(run, place);
  }

  /** The figures of whole runs have the first places, in their order. */
  private placed(): number {
    if (this.count === undefined) {
      this.count = 0;
      for (const figure of this.figures) this.placeOf(figure);
      this.count = this.places.size;
    }
    return this.count;
  }

  /** Where runs keep the values of a figure. */
  placeOf(figure: Figure): number {
    const known = this.places.get(figure);
    if (known !== undefined) return known;
    if (this.count === undefined) {
      this.placed();
      return this.placeOf(figure);
    }
    const place = this.places.size;
    this.places.set(figure, place);
    this.users[place] = [];
    for (const kind of kindsIn(figure.rows)) this.withRows.set(kind, [...(this.withRows.get(kind) ?? []), place]);
    if (figure.kind !== 'formula' && figure.kind !== 'constant') this.readOf.add(figure, place);
    for (const part of partsOf(figure)) this.users[this.placeOf(part)]?.push(place);
    this.fills[place] = this.fillOf(figure);
    return place;
  }

  fill(run: Run<Given>, place: number): Value {
    return (this.fills[place] as Fill<Given>)(run);
  }

  /** Reads otherwise what is not the same as in the run whose values were taken: leaves, and rows of which there are others. Gives their places. */
  private differing(run: Run<Given>, like: Run<Given>): number[] {
    const { values } = run;
    while (values.length < this.places.size) values.push(undefined);
    const found: number[] = [];
    for (const [kind, places] of this.withRows)
      if (run.countOf(kind) !== like.countOf(kind))
        for (const place of places) {
          values[place] = undefined;
          found.push(place);
        }
    for (const leaves of this.readOf.differing(run.given, like.given))
      for (const place of leaves) {
        const were = values[place];
        if (were === undefined) continue;
        const is = this.fill(run, place);
        if (areAlike(is, were)) continue;
        values[place] = is;
        found.push(place);
      }
    return found;
  }

  private drop(run: Run<Given>, place: number): void {
    if (run.values[place] === undefined) return;
    run.values[place] = undefined;
    this.dropUsers(run, place);
  }

  private dropUsers(run: Run<Given>, place: number): void {
    for (const user of this.users[place] ?? []) this.drop(run, user);
  }

  private fillOf(figure: Figure): Fill<Given> {
    const work = this.workOf(figure);
    const check = figure.formula ? checked : (_: Figure, value: number) => value;
    const kinds = kindsIn(figure.rows);
    const [kind] = kinds;
    if (kind === undefined) return (run) => check(figure, work(run, undefined), 0);
    if (kinds.length === 1)
      return (run) => {
        const places = run.placesOf(kind);
        const values = new Array<number>(places.length);
        for (let row = 0; row < places.length; row++) values[row] = check(figure, work(run, places[row]), row);
        return values;
      };
    return (run) => {
      const values: number[] = [];
      atEach(
        kinds,
        undefined,
        (kind) => run.countOf(kind),
        (place) => void values.push(check(figure, work(run, place), values.length)),
      );
      return values;
    };
  }

  private workOf(figure: Figure): Work<Run<Given>> {
    const { formula, value } = figure;
    if (value !== undefined) return () => value;
    const rows = (run: Run<Given>, kind: string): number => run.countOf(kind);
    if (!formula) {
      const read = this.leaves.reader(figure);
      const row = rowFinder(kindsIn(figure.rows), rows);
      return (run, place) => read(run.given, row(run, place));
    }
    const stranger = kindBeyond(formula, kindsIn(figure.rows));
    if (stranger !== undefined) throw new Error(`${figure.id} has no rows of ${stranger}, and its formula has`);
    return compile<Run<Given>>(formula, {
      figure: (part) => {
        const own = this.placeOf(part);
        // Mostly it is known, and then nothing need be called.
        if (part.rows === undefined) return (run) => (run.values[own] ?? run.at(own)) as number;
        const row = rowFinder(kindsIn(part.rows), rows);
        return (run, place) => ((run.values[own] ?? run.at(own)) as number[])[row(run, place)] as number;
      },
      rows,
    });
  }
}

/** One run. */
export class Run<Given> implements Results {
  readonly values: (Value | undefined)[];
  private readonly counts = new Map<string, number>();
  private readonly rowPlaces = new Map<string, readonly Place[]>();

  constructor(
    readonly given: Given,
    private readonly evaluator: Evaluator<Given>,
    like?: Run<Given>,
  ) {
    this.values = like ? [...like.values] : [];
  }

  /** How many rows there are of a kind. */
  countOf(kind: string): number {
    let count = this.counts.get(kind);
    if (count === undefined) {
      count = this.evaluator.leaves.rows(this.given, kind);
      this.counts.set(kind, count);
    }
    return count;
  }

  /** Where each row of a kind stands, among no rows of another: the same for every figure that has such rows. */
  placesOf(kind: string): readonly Place[] {
    const known = this.rowPlaces.get(kind);
    if (known) return known;
    const places: Place[] = [];
    for (let row = 0; row < this.countOf(kind); row++) places.push({ kind, row, outer: undefined });
    this.rowPlaces.set(kind, places);
    return places;
  }

  /** What the figure whose place it is comes to. */
  at(place: number): Value {
    const known = this.values[place];
    if (known !== undefined) return known;
    const value = this.evaluator.fill(this, place);
    this.values[place] = value;
    return value;
  }

  value(figure: Figure, row = 0): number {
    const found = this.at(this.evaluator.placeOf(figure));
    const value = typeof found === 'number' && row === 0 ? found : (found as number[])[row];
    if (value === undefined) throw new Error(`${figure.id} has no row ${row}`);
    return value;
  }

  rowCount(figure: Figure): number {
    const found = this.at(this.evaluator.placeOf(figure));
    return typeof found === 'number' ? 1 : found.length;
  }
}
