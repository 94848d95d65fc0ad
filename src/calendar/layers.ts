// Cover in layers: what its sessions come to for any numbers of staff, not only those that a contract states.
//
// With numbers unknown, the stretches in which at least so many are on may be any set of moments that, with a moment, has
// every one at which more windows hold. Each such set is a layer, with its own sessions; how many staff are in it follows
// from the numbers alone: as many as are on at its least moment, less those on at the busiest moment outside of it.
import { type Day, runsIn, sessionsOf } from './sessions.ts';
import { cutsOf, holds, type Slot } from './slot.ts';
import { DAY_KINDS, type YearDays } from './year.ts';

/** The windows that hold together at some moment. */
export type Moment = readonly number[];

interface Layer {
  /** Moments of the layer at which the fewest can be on, and moments outside of it at which the most can. */
  least: readonly Moment[];
  outside: readonly Moment[];
  /** Sessions a year for each of its staff. */
  sessions: number;
}

export interface Layered {
  layers: readonly Layer[];
  /** Windows whose layers are too many to lay out. */
  tooMany: readonly number[];
}

/** More would be more than anybody reads. */
const MOST_LAYERS = 130;
/** Bits of a whole number. */
const MOST_WINDOWS = 30;

/** The windows are numbered by their place in the list. Those that never meet are layered each by themselves. */
export function layersOf(slots: readonly Slot[], year: YearDays): Layered {
  const days = momentsOf(slots, year);
  const layers: Layer[] = [];
  const tooMany: number[] = [];
  for (const linked of linkedIn(slots.length, days)) {
    const found = linked.length > MOST_WINDOWS ? undefined : layersOfLinked(linked, slots, year);
    if (found) layers.push(...found);
    else tooMany.push(...linked);
  }
  return { layers, tooMany };
}

/** Each day as its stretches, with the windows that hold in them. */
function momentsOf(slots: readonly Slot[], year: YearDays): Day<Moment>[] {
  const cuts = cutsOf(slots);
  const known = new Map<number, Day<Moment>>();
  let before = year.kinds[year.kinds.length - 1] as number;
  return [...year.kinds].map((kind) => {
    const pair = kind * DAY_KINDS + before;
    const group = { kind, before, days: 1 };
    before = kind;
    let day = known.get(pair);
    if (!day) {
      day = cuts.slice(1).map((end, at) => {
        const start = cuts[at] as number;
        return {
          quarters: end - start,
          on: [...slots.keys()].filter((one) => holds(slots[one] as Slot, group, start)),
        };
      });
      known.set(pair, day);
    }
    return day;
  });
}

/** Windows in sets, of which two are in one where they ever hold in one stretch without a gap. */
function linkedIn(count: number, days: readonly Day<Moment>[]): number[][] {
  const head = Array.from({ length: count }, (_, at) => at);
  const headOf = (at: number): number => (head[at] === at ? at : headOf(head[at] as number));
  const all = days.flat();
  // Twice around, as the year is a ring.
  let last: number | undefined;
  for (const { on } of [...all, ...all]) {
    for (const at of on) {
      if (last !== undefined) head[headOf(at)] = headOf(last);
      last = at;
    }
    if (on.length === 0) last = undefined;
  }
  const sets = new Map<number, number[]>();
  for (const at of head.keys()) sets.set(headOf(at), [...(sets.get(headOf(at)) ?? []), at]);
  return [...sets.values()];
}

function layersOfLinked(linked: readonly number[], slots: readonly Slot[], year: YearDays): Layer[] | undefined {
  const own = linked.map((at) => slots[at] as Slot);
  const bitsOf = (on: Moment): number => on.reduce((bits, at) => bits | (1 << at), 0);
  const days = new Map<Day<Moment>, Day<number>>();
  const inBits = momentsOf(own, year).map((day) => {
    let made = days.get(day);
    if (!made) {
      made = day.map(({ quarters, on }) => ({ quarters, on: bitsOf(on) }));
      days.set(day, made);
    }
    return made;
  });
  const moments = [...new Set([...days.values()].flat().map(({ on }) => on))].filter((bits) => bits !== 0);
  const sets = upwardsClosed(moments);
  const windowsOf = (bits: number): Moment => linked.filter((_, at) => (bits >> at) & 1);
  return sets?.map((set) => {
    const rest = moments.filter((bits) => !set.has(bits));
    const inside = [...set];
    return {
      least: inside.filter((bits) => !inside.some((other) => isWithin(other, bits))).map(windowsOf),
      outside: rest.filter((bits) => !rest.some((other) => isWithin(bits, other))).map(windowsOf),
      sessions: sessionsOf(runsIn(inBits, (bits) => set.has(bits))),
    };
  });
}

function isWithin(part: number, whole: number): boolean {
  return part !== whole && (part & whole) === part;
}

/** Every set that has, with a moment, all at which more windows hold; undefined where there are too many. */
function upwardsClosed(moments: readonly number[]): Set<number>[] | undefined {
  const bits = (of: number): number => (of === 0 ? 0 : (of & 1) + bits(of >>> 1));
  let sets: Set<number>[] = [new Set()];
  for (const moment of [...moments].sort((a, b) => bits(b) - bits(a))) {
    const above = moments.filter((other) => isWithin(moment, other));
    const more = sets.filter((set) => above.every((other) => set.has(other)));
    sets = [...sets, ...more.map((set) => new Set([...set, moment]))];
    if (sets.length > MOST_LAYERS) return undefined;
  }
  return sets.filter((set) => set.size > 0);
}
