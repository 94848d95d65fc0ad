// Cover as stretches without a gap, one person each: those in which at least one is on, then those in which at least two are.

import type { CoverMode } from '../calendar/types.ts';
import { QUARTERS_A_DAY } from '../calendar/week.ts';
import type { RotaQuestion } from './types.ts';

export const MODES: readonly CoverMode[] = ['waking', 'sleep-in', 'on-call'];

export interface Stretch {
  mode: CoverMode;
  start: number;
  length: number;
  /** How many people are on through all of it, each for themselves. */
  people: number;
}

/** Where nobody says when a day begins. */
const MORNING = 7 * 4;

export function stretchesOf({ cover }: Pick<RotaQuestion, 'cover'>): Stretch[] {
  return MODES.flatMap((mode) => stretchesOfMode(mode, cover[mode]));
}

function stretchesOfMode(mode: CoverMode, on: readonly number[]): Stretch[] {
  const found: Stretch[] = [];
  const levels = [...new Set(on)].filter((level) => level > 0).sort((a, b) => a - b);
  let below = 0;
  for (const level of levels) {
    for (const { start, length } of runsOf(on.map((here) => here >= level)))
      found.push({ mode, start, length, people: level - below });
    below = level;
  }
  // Two levels may come to the same stretch.
  const alike = new Map<string, Stretch>();
  for (const stretch of found) {
    const key = `${stretch.start} ${stretch.length}`;
    const known = alike.get(key);
    if (known) known.people += stretch.people;
    else alike.set(key, stretch);
  }
  return [...alike.values()];
}

/** The runs of a ring, each from its beginning; one that goes all around begins at 0. */
function runsOf(ring: readonly boolean[]): { start: number; length: number }[] {
  const gap = ring.indexOf(false);
  if (gap < 0) return [{ start: 0, length: ring.length }];
  const runs: { start: number; length: number }[] = [];
  let length = 0;
  for (let step = 1; step <= ring.length; step++) {
    if (ring[(gap + step) % ring.length]) length++;
    else if (length > 0) {
      runs.push({ start: (gap + step - length) % ring.length, length });
      length = 0;
    }
  }
  return runs;
}

/** The time of day, in quarter-hours, at which cover changes most often: there the week begins, and shifts change where cover has no end. */
export function dayBegins(cover: RotaQuestion['cover']): number {
  const changes = new Map<number, number>();
  for (const mode of MODES)
    cover[mode].forEach((here, at, all) => {
      if (here !== all[(at + all.length - 1) % all.length])
        changes.set(at % QUARTERS_A_DAY, (changes.get(at % QUARTERS_A_DAY) ?? 0) + 1);
    });
  const [most] = [...changes].sort(([a, times], [b, other]) => other - times || a - b);
  return most?.[0] ?? MORNING;
}
