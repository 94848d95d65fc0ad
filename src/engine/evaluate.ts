// Works out figures: a run is what is given and the values that it has come to so far. A figure is worked out when it, or
// one that rests on it, is asked for, and once in a run.
import { compile, type Work } from './closures.ts';
import type { Figure } from './figure.ts';
import { kindsIn, kindsOf } from './graph.ts';
import { atEach, rowAmong } from './place.ts';

/** How figures are read from what a run of the model is given. */
export interface Leaves<Given> {
  /** How many rows there are of a kind. */
  rows(given: Given, kind: string): number;
  /** What reads the value of an input, parameter or fact, at a row (0 where the figure has none). Asked for once. */
  reader(figure: Figure): (given: Given, row: number) => number;
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

/** What a figure comes to in a run, a value a row. */
type Fill<Given> = (run: Run<Given>) => number[];

/** Makes runs. The closure of a figure is made when the first run asks for it, and serves all others. */
export class Evaluator<Given> {
  private readonly places = new Map<Figure, number>();
  private readonly fills: Fill<Given>[] = [];

  constructor(private readonly leaves: Leaves<Given>) {}

  /** A run of which each figure is worked out when it is asked for. */
  run(given: Given): Results {
    return new Run(given, this.fills, (figure) => this.placeOf(figure));
  }

  /** Runs in which all of some figures are worked out at once. They throw FigureError, in the order of the figures. */
  whole(figures: readonly Figure[]): (given: Given) => Results {
    let places: readonly number[] | undefined;
    return (given) => {
      places ??= figures.map((figure) => this.placeOf(figure));
      const run = new Run(given, this.fills, (figure) => this.placeOf(figure));
      for (const place of places) run.at(place);
      return run;
    };
  }

  /** Where runs keep the values of a figure. */
  private placeOf(figure: Figure): number {
    const known = this.places.get(figure);
    if (known !== undefined) return known;
    const place = this.places.size;
    this.places.set(figure, place);
    this.fills[place] = this.fillOf(figure);
    return place;
  }

  private fillOf(figure: Figure): Fill<Given> {
    const work = this.workOf(figure);
    const check = figure.formula ? checked : (_: Figure, value: number) => value;
    const kinds = kindsIn(figure.rows);
    if (kinds.length === 0) return (run) => [check(figure, work(run, undefined), 0)];
    return (run) => {
      const values: number[] = [];
      atEach(
        kinds,
        undefined,
        (kind) => this.leaves.rows(run.given, kind),
        (place) => void values.push(check(figure, work(run, place), values.length)),
      );
      return values;
    };
  }

  private workOf(figure: Figure): Work<Run<Given>> {
    const { formula, value } = figure;
    if (value !== undefined) return () => value;
    if (!formula) {
      const read = this.leaves.reader(figure);
      const kinds = kindsIn(figure.rows);
      return (run, place) =>
        read(
          run.given,
          rowAmong(kinds, place, (kind) => this.leaves.rows(run.given, kind)),
        );
    }
    const stranger = kindsOf(formula).find((kind) => !kindsIn(figure.rows).includes(kind));
    if (stranger !== undefined) throw new Error(`${figure.id} has no rows of ${stranger}, and its formula has`);
    return compile<Run<Given>>(formula, {
      figure: (part) => {
        const own = this.placeOf(part);
        const kinds = kindsIn(part.rows);
        return (run, place) =>
          run.at(own)[rowAmong(kinds, place, (kind) => this.leaves.rows(run.given, kind))] as number;
      },
      rows: (run, kind) => this.leaves.rows(run.given, kind),
    });
  }
}

class Run<Given> implements Results {
  private readonly values: number[][];

  constructor(
    readonly given: Given,
    private readonly fills: readonly Fill<Given>[],
    private readonly placeOf: (figure: Figure) => number,
  ) {
    this.values = new Array(fills.length);
  }

  /** The values of the figure whose place it is. */
  at(place: number): number[] {
    return this.values[place] ?? this.fill(place);
  }

  private fill(place: number): number[] {
    const values = (this.fills[place] as Fill<Given>)(this);
    this.values[place] = values;
    return values;
  }

  value(figure: Figure, row = 0): number {
    const value = this.at(this.placeOf(figure))[row];
    if (value === undefined) throw new Error(`${figure.id} has no row ${row}`);
    return value;
  }

  rowCount(figure: Figure): number {
    return this.at(this.placeOf(figure)).length;
  }
}
