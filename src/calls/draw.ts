// The chances of a call: when the next one comes and what it will take. What is drawn never depends on who is on duty,
// so that two covers under one seed are put to the same calls.
import { uniformFloat32 } from 'pure-rand/distribution/uniformFloat32';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { CallQuestion } from './types.ts';

/** What a call asks for, filled anew for each. */
export interface Call {
  /** Workers it needs. */
  need: number;
  /** Hours of visit it was made for, wasted or not. */
  length: number;
  /** Hours for which its workers are out. */
  busy: number;
}

export interface Draws {
  /** The time to the next call, where one comes an hour on average. */
  gap(): number;
  next(call: Call): void;
}

export function drawsOf({ crew, travel, visits, notes, checkIn, wasted }: CallQuestion, seed: number): Draws {
  const random = xoroshiro128plus(seed);
  const whole = Math.floor(crew);
  const chance = crew - whole;
  const lengths = visits.map(({ length }) => length);
  let sum = 0;
  const upTo = visits.map(({ share }) => (sum += share));
  const lengthOf = (): number => {
    if (lengths.length === 1) return lengths[0] as number;
    const at = uniformFloat32(random) * sum;
    const found = upTo.findIndex((end) => at < end);
    return lengths[found < 0 ? lengths.length - 1 : found] as number;
  };
  return {
    gap: () => -Math.log1p(-uniformFloat32(random)),
    next(call) {
      const inVain = wasted.share > 0 && uniformFloat32(random) < wasted.share;
      call.length = lengthOf();
      call.need = chance > 0 && uniformFloat32(random) < chance ? whole + 1 : whole;
      call.busy = travel + checkIn + (inVain ? wasted.staffTime : call.length + notes);
    },
  };
}
