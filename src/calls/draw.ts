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

/** A class, as its methods are the same in every simulation and so are compiled once. */
export class Draws {
  private readonly random: RandomGenerator;
  private readonly question: CallQuestion;
  private readonly whole: number;
  private readonly chance: number;

  constructor(question: CallQuestion, seed: number) {
    this.random = xoroshiro128plus(seed);
    this.question = question;
    this.whole = Math.floor(question.crew);
    this.chance = question.crew - this.whole;
  }

  /** The time to the next call, where one comes an hour on average. */
  gap(): number {
    return -Math.log1p(-uniformFloat32(this.random));
  }

  next(call: Call): void {
    const { travel, checkIn, notes, wasted } = this.question;
    const inVain = wasted.share > 0 && uniformFloat32(this.random) < wasted.share;
    call.length = this.length();
    call.need = this.chance > 0 && uniformFloat32(this.random) < this.chance ? this.whole + 1 : this.whole;
    call.busy = travel + checkIn + (inVain ? wasted.staffTime : call.length + notes);
  }

  private length(): number {
    const { visits } = this.question;
    const last = visits.length - 1;
    let left = last > 0 ? uniformFloat32(this.random) : 0;
    for (let at = 0; at < last; at++) {
      const { length, share } = visits[at] as { length: number; share: number };
      if (left < share) return length;
      left -= share;
    }
    return visits[last]?.length ?? 0;
  }
}
