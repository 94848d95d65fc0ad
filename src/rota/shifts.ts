// The shifts that stretches of cover can be split into, and what one person can do of them between two rests.

import type { CoverMode } from '../calendar/types.ts';
import { QUARTERS_A_DAY, QUARTERS_A_WEEK } from '../calendar/week.ts';
import type { Stretch } from './cover.ts';
import type { Duty, Piece, Rule, WorkingTime } from './types.ts';

/** Ways to split all stretches that are alike, and how many people go through each of these. */
export interface Split {
  people: number;
  ways: readonly (readonly Piece[])[];
}

/** Shifts that are usual where the longest lawful one is longer: of half a day, and of a third. */
const HALF_DAY = 48;
const THIRD_OF_DAY = 32;
/** On call a session lasts 16 hours at most, by the costing method. */
const SESSION = 64;
/** More than two gaps in a day is more than anybody is asked to work. */
const MOST_PIECES = 3;
/** A programme with more of them is solved by nobody in seconds. */
const MOST_DUTIES = 1000;

/** Quarter-hours from the first minute of a duty to its last. */
export function longestSpan({ dailyRest }: WorkingTime, dropped: ReadonlySet<Rule>): number {
  return dropped.has('daily-rest') ? QUARTERS_A_DAY : QUARTERS_A_DAY - dailyRest * 4;
}

/** Stretches that begin at the same time of day, last as long and need as many are all split in the same way. */
export function splitsOf(stretches: readonly Stretch[], longest: number): Split[] {
  const alike = new Map<string, Stretch[]>();
  for (const stretch of stretches) {
    const { mode, start, length, people } = stretch;
    const key = `${mode} ${start % QUARTERS_A_DAY} ${length} ${people}`;
    alike.set(key, [...(alike.get(key) ?? []), stretch]);
  }
  return [...alike.values()].map((same) => {
    const [{ mode, length, people }] = same as [Stretch, ...Stretch[]];
    return {
      people,
      ways: lengthsOf(length, mode === 'on-call' ? SESSION : longest, mode).map((lengths) =>
        same.flatMap(({ start }) => piecesOf(mode, start, lengths)),
      ),
    };
  });
}

function piecesOf(mode: CoverMode, start: number, lengths: readonly number[]): Piece[] {
  let at = start;
  return lengths.map((length) => {
    const begin = at % QUARTERS_A_WEEK;
    at += length;
    return { mode, start: begin, end: begin + length };
  });
}

/** The lengths of the shifts of each way to split so many quarter-hours. */
function lengthsOf(length: number, longest: number, mode: CoverMode): number[][] {
  const ways =
    length > QUARTERS_A_DAY
      ? [inSteps(length, Math.min(HALF_DAY, longest), longest), inSteps(length, THIRD_OF_DAY, THIRD_OF_DAY)]
      : [evenly(length, Math.ceil(length / longest))];
  // A sleep-in is one night.
  if (length <= QUARTERS_A_DAY && mode === 'waking') ways.push(evenly(length, Math.ceil(length / THIRD_OF_DAY)));
  if (mode === 'waking' && length <= longest && length >= THIRD_OF_DAY) ways.push(evenly(length, 2));
  return [...new Map(ways.map((way) => [way.join(' '), way])).values()];
}

function evenly(length: number, parts: number): number[] {
  return Array.from(
    { length: parts },
    (_, at) => Math.round(((at + 1) * length) / parts) - Math.round((at * length) / parts),
  );
}

/** The same hours every day; what is left over goes with the shift before it where that is not too long. */
function inSteps(length: number, step: number, longest: number): number[] {
  const lengths = new Array<number>(Math.floor(length / step)).fill(step);
  const rest = length - lengths.length * step;
  if (rest === 0) return lengths;
  return rest + step <= longest ? [...lengths.slice(0, -1), step + rest] : [...lengths, rest];
}

export function isWork({ mode }: Piece): boolean {
  return mode !== 'on-call';
}

/** The end of what is work; undefined where one was on call and nothing else. */
export function workEnd(duty: Duty): number | undefined {
  return duty.findLast(isWork)?.end;
}

/** Whatever one person can do between two rests: a shift, several within the longest span, and being on call in the rest after. */
export function dutiesOf(pieces: readonly Piece[], span: number, rest: number): Duty[] {
  for (const most of [MOST_PIECES, 2, 1]) {
    const duties = dutiesUpTo(pieces, span, rest, most);
    if (duties.length <= MOST_DUTIES || most === 1) return duties;
  }
  return [];
}

function dutiesUpTo(pieces: readonly Piece[], span: number, rest: number, most: number): Duty[] {
  const sorted = [...pieces].sort((a, b) => a.start - b.start || a.end - b.end);
  const found: Duty[] = [];
  /** Pieces that begin from `from` until before `until`, times beyond the week being in the next one. */
  const beginning = (from: number, until: number): Piece[] =>
    sorted.flatMap((piece) => {
      const later = piece.start < from ? QUARTERS_A_WEEK : 0;
      const moved = { ...piece, start: piece.start + later, end: piece.end + later };
      return moved.start >= from && moved.start < until ? [moved] : [];
    });
  const goOn = (duty: Duty, first: number): void => {
    found.push(duty);
    if (found.length > MOST_DUTIES || duty.length >= most) return;
    const { end } = duty.at(-1) as Piece;
    for (const next of beginning(end, first + span))
      if (isWork(next) && next.end - first <= span) goOn([...duty, next], first);
    for (const next of beginning(end, end + rest)) if (!isWork(next)) found.push([...duty, next]);
  };
  for (const piece of sorted) {
    if (isWork(piece)) goOn([piece], piece.start);
    else found.push([piece]);
  }
  return found;
}
