// Where somebody stands among rows: which row of each kind. Of several kinds in a list, the first changes slowest.

/** The innermost first: a sum within a row stands inside it. Undefined: among no rows. */
export type Place = { readonly kind: string; readonly row: number; readonly outer: Place } | undefined;

type CountOf = (kind: string) => number;

/** The row of one kind. */
export function rowOf(place: Place, kind: string): number {
  for (let at = place; at; at = at.outer) if (at.kind === kind) return at.row;
  return 0;
}

/** The row in a list of all rows of some kinds. */
export function rowAmong(kinds: readonly string[], place: Place, countOf: CountOf): number {
  let row = 0;
  for (const kind of kinds) row = (kinds.length === 1 ? 0 : row * countOf(kind)) + rowOf(place, kind);
  return row;
}

/** As `rowAmong`, for one who asks again and again: most figures are of no kind, or of one, and then nothing is counted. */
export function rowFinder<From>(
  kinds: readonly string[],
  countOf: (from: From, kind: string) => number,
): (from: From, place: Place) => number {
  const [first, second, ...more] = kinds;
  if (first === undefined) return () => 0;
  if (second === undefined) return (_, place) => rowOf(place, first);
  if (more.length === 0) return (from, place) => rowOf(place, first) * countOf(from, second) + rowOf(place, second);
  return (from, place) => rowAmong(kinds, place, (kind) => countOf(from, kind));
}

/** How many rows such a list has. */
export function countRows(kinds: readonly string[], countOf: CountOf): number {
  return kinds.reduce((count, kind) => count * countOf(kind), 1);
}

/** Where a row of such a list stands. */
export function placeOf(kinds: readonly string[], row: number, countOf: CountOf): Place {
  const [only] = kinds;
  if (only !== undefined && kinds.length === 1) return { kind: only, row, outer: undefined };
  let rest = row;
  let place: Place;
  for (const kind of [...kinds].reverse()) {
    const count = Math.max(1, countOf(kind));
    place = { kind, row: rest % count, outer: place };
    rest = Math.floor(rest / count);
  }
  return place;
}

/** Does something at every row of such a list, in its order. */
export function atEach(
  kinds: readonly string[],
  outer: Place,
  countOf: CountOf,
  work: (place: Place) => void,
  at = 0,
): void {
  const kind = kinds[at];
  if (kind === undefined) {
    work(outer);
    return;
  }
  const count = countOf(kind);
  for (let row = 0; row < count; row++) atEach(kinds, { kind, row, outer }, countOf, work, at + 1);
}
