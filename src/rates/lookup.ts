// What a rate is on a day, over a stretch of days, on average, and between changes.

import { stretchesOf } from '../calendar/dated.ts';
import { type Day, dateOf, dayOf, formatDay } from '../calendar/day.ts';
import { power } from '../engine/power.ts';
import type { Growth, Piece, Rate, RateRow } from './types.ts';

/** A day before the first known value of a rate. */
export class LawUnknown extends Error {
  override name = 'LawUnknown';
  readonly rate: Rate;
  readonly day: Day;
  readonly firstKnown: Day;

  constructor(rate: Rate, day: Day, firstKnown: Day) {
    super(`the ${rate.title} is known from ${formatDay(firstKnown)}; ${formatDay(day)} is before that`);
    this.rate = rate;
    this.day = day;
    this.firstKnown = firstKnown;
  }
}

/** Days from `from` to `to`, both included, over which no rate of a list changes value. */
export interface Period {
  from: Day;
  to: Day;
  days: number;
}

/** A day-weighted mean. `projected` where any day of it is. */
export interface Average {
  value: number;
  projected: boolean;
  pieces: Piece[];
}

interface InForce {
  rows: readonly RateRow[];
  first: Day;
  last: RateRow;
  /** The day after `knownTo`, in parts: projection steps on it and on its anniversaries. */
  year: number;
  month: number;
  date: number;
}

/** Announced, and confirmed by no second source: shown beside the projection, and not used. */
export function waits({ announced, confidence }: RateRow): boolean {
  return announced === true && confidence !== 'two-sources';
}

const inForce = new WeakMap<Rate, InForce>();

function inForceOf(rate: Rate): InForce {
  let known = inForce.get(rate);
  if (!known) {
    const rows = rate.rows.filter((row) => !waits(row));
    const [first, last] = [rows[0], rows.at(-1)];
    if (!first || !last) throw new Error(`${rate.name} has no value in force`);
    known = { rows, first: first.from, last, ...dateOf(rate.knownTo + 1) };
    inForce.set(rate, known);
  }
  return known;
}

/**
 * The stretches of days with one value that cover `from` to `to`, both included, in order.
 * Throws `LawUnknown` where `from` is before the first known value.
 */
export function piecesOf(rate: Rate, from: Day, to: Day, growth: Growth): Piece[] {
  if (to < from) throw new RangeError(`${rate.name}: ${formatDay(to)} is before ${formatDay(from)}`);
  const known = inForceOf(rate);
  if (from < known.first) throw new LawUnknown(rate, from, known.first);
  const pieces = stretchesOf(known.rows, from, Math.min(to, rate.knownTo)).map(
    ({ from: first, to: last, row }): Piece => ({
      from: first,
      to: last,
      value: row.value,
      base: row.value,
      steps: 0,
      projected: false,
      row: row.none ? undefined : row,
    }),
  );
  if (to > rate.knownTo) addProjected(pieces, rate, known, Math.max(from, rate.knownTo + 1), to, growth);
  return pieces;
}

function addProjected(pieces: Piece[], rate: Rate, known: InForce, from: Day, to: Day, growth: Growth): void {
  const row = known.last;
  const base = row.value;
  if (rate.projection === 'none') {
    pieces.push({ from, to, value: base, base, steps: 0, projected: true, row });
    return;
  }
  const factor = 1 + growth[rate.projection];
  const anniversary = (steps: number): Day => dayOf(known.year + steps, known.month, known.date);
  // Whole years since projection began; a calendar year is 365.2425 days on average, so this is out by one at most.
  let years = Math.floor((from - anniversary(0)) / 365.2425);
  if (anniversary(years + 1) <= from) years++;
  else if (anniversary(years) > from) years--;
  for (let start = from; start <= to; years++) {
    const end = Math.min(to, anniversary(years + 1) - 1);
    const steps = years + 1;
    pieces.push({ from: start, to: end, value: base * power(factor, steps), base, steps, projected: true, row });
    start = end + 1;
  }
}

/** The value on one day; the piece is that day alone. */
export function valueOn(rate: Rate, on: Day, growth: Growth): Piece {
  return piecesOf(rate, on, on, growth)[0] as Piece;
}

/** What moves nothing on: after the last day that is known the last value stands. */
export const NO_GROWTH: Growth = { wages: 0, prices: 0 };

/** The value on one day as the law is known. */
export function knownOn(rate: Rate, on: Day): Piece {
  return valueOn(rate, on, NO_GROWTH);
}

/** The mean over the days from `from` to `to`, both included, in the rate's own unit. */
export function averageOver(rate: Rate, from: Day, to: Day, growth: Growth): Average {
  const pieces = piecesOf(rate, from, to, growth);
  const last = pieces.at(-1) as Piece;
  // A value that never changes is returned as it stands, free of rounding by the division.
  if (pieces.every((piece) => piece.value === last.value)) {
    return { value: last.value, projected: last.projected, pieces };
  }
  let sum = 0;
  for (const piece of pieces) sum += piece.value * (piece.to - piece.from + 1);
  return { value: sum / (to - from + 1), projected: last.projected, pieces };
}

/** The longest stretches from `from` to `to`, both included, over which none of the rates changes value. */
export function periodsOf(rates: readonly Rate[], from: Day, to: Day, growth: Growth): Period[] {
  const starts = new Set<Day>([from]);
  for (const rate of rates) {
    let before: Piece | undefined;
    for (const piece of piecesOf(rate, from, to, growth)) {
      if (before && before.value !== piece.value) starts.add(piece.from);
      before = piece;
    }
  }
  const ordered = [...starts].sort((a, b) => a - b);
  return ordered.map((start, index) => {
    const end = (ordered[index + 1] ?? to + 1) - 1;
    return { from: start, to: end, days: end - start + 1 };
  });
}
