// The chances of a call: when the next one comes and what it will take. What is drawn never depends on who is on duty,
// so that two covers under one seed are put to the same calls.
import { uniformFloat32 } from 'pure-rand/distribution/uniformFloat32';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
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

/** All that is read for each call stands in fields of one kind, so that it is compiled once for every question. */
export class Draws {
  private readonly random: RandomGenerator;
  private readonly whole: number;
  private readonly chance: number;
  private readonly around: number;
  private readonly notes: number;
  private readonly inVain: number;
  private readonly timeInVain: number;
  private readonly lengths: Float64Array;
  private readonly shares: Float64Array;

  constructor({ crew, travel, checkIn, notes, wasted, visits }: CallQuestion, seed: number) {
    this.random = xoroshiro128plus(seed);
    this.whole = Math.floor(crew) | 0;
    this.chance = crew - this.whole;
    this.around = travel + checkIn;
    this.notes = notes;
    this.inVain = wasted.share;
    this.timeInVain = wasted.staffTime;
    this.lengths = Float64Array.from(visits, ({ length }) => length);
    this.shares = Float64Array.from(visits, ({ share }) => share);
  }

  /** The time to the next call, where one comes an hour on average. */
  gap(): number {
    return -Math.log1p(-uniformFloat32(this.random));
  }

  next(call: Call): void {
    const isInVain = this.inVain > 0 && uniformFloat32(this.random) < this.inVain;
    const length = this.length();
    call.length = length;
    call.need = this.chance > 0 && uniformFloat32(this.random) < this.chance ? (this.whole + 1) | 0 : this.whole;
    call.busy = this.around + (isInVain ? this.timeInVain : length + this.notes);
  }

  private length(): number {
    const { lengths, shares } = this;
    const last = lengths.length - 1;
    let left = last > 0 ? uniformFloat32(this.random) : 0;
    for (let at = 0; at < last; at++) {
      const share = shares[at] as number;
      if (left < share) return lengths[at] as number;
      left -= share;
    }
    return last < 0 ? 0 : (lengths[last] as number);
  }
}
