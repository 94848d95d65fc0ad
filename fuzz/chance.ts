// Chance from a seed: the same seed and number give the same contract on every machine.

import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

export interface Chance {
  /** A whole number from 0 to below `end`. */
  below(end: number): number;
  /** Whether something that happens so often happens now. */
  now(share: number): boolean;
  one<T>(list: readonly T[]): T;
}

export function chanceOf(seed: number, at: number): Chance {
  const generator = xoroshiro128plus(mixed(Math.imul(seed, 1_000_003) + at));
  const below = (end: number) => uniformInt(generator, 0, Math.max(0, end - 1));
  return { below, now: (share) => below(10_000) < share * 10_000, one: (list) => list[below(list.length)] as never };
}

/** Numbers that follow each other would begin alike, and every thirtieth contract be made of the same one. */
function mixed(number: number): number {
  let bits = number | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
