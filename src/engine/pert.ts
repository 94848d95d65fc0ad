// Numbers drawn from ranges: PERT, a beta distribution between the ends that leans to the likely value.
import { uniformFloat32 } from 'pure-rand/distribution/uniformFloat32';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import type { Column } from './columns.ts';

export interface Range {
  low: number;
  likely: number;
  high: number;
}

/** How many times as much the likely value weighs as an end: that of PERT since 1959. */
const LEANS = 4;

/** Draws a column of each range. One more range at the end, or more draws, changes none of those before. */
export class RangeDraws {
  readonly columns: readonly Column[];
  private readonly each: readonly Pert[];

  constructor(ranges: readonly Range[], seed: number, n: number) {
    const random = xoroshiro128plus(seed);
    this.columns = ranges.map(() => new Float64Array(n));
    this.each = ranges.map((range) => {
      // Far apart in one long sequence, so that no two ranges are drawn from the same part of it.
      const own = random.clone();
      random.jump();
      return new Pert(range, own);
    });
  }

  /** The next draws of all of them. */
  next(): void {
    this.each.forEach((pert, at) => {
      pert.fill(this.columns[at] as Column);
    });
  }
}

/** The beta distribution by Cheng's algorithm BB (1978), exact where both its shapes are above 1. */
class Pert {
  private readonly up: number;
  private readonly down: number;

  constructor(
    private readonly range: Range,
    private readonly random: RandomGenerator,
  ) {
    const { low, likely, high } = range;
    this.up = 1 + (LEANS * (likely - low)) / (high - low);
    this.down = 1 + (LEANS * (high - likely)) / (high - low);
  }

  fill(column: Column): void {
    const { low, high } = this.range;
    const { up, down, random } = this;
    // Where an end is the likeliest the distribution can be turned round.
    if (up === 1) for (let i = 0; i < column.length; i++) column[i] = 1 - (1 - uniformFloat32(random)) ** (1 / down);
    else if (down === 1) for (let i = 0; i < column.length; i++) column[i] = (1 - uniformFloat32(random)) ** (1 / up);
    else this.betas(column);
    for (let i = 0; i < column.length; i++) column[i] = low + (high - low) * (column[i] as number);
  }

  private betas(column: Column): void {
    const { up, down, random } = this;
    const a = Math.min(up, down);
    const b = Math.max(up, down);
    const all = a + b;
    const beta = Math.sqrt((all - 2) / (2 * a * b - all));
    const gamma = a + 1 / beta;
    for (let i = 0; i < column.length; ) {
      const one = uniformFloat32(random);
      const two = uniformFloat32(random);
      if (one === 0 || two === 0) continue;
      const v = beta * Math.log(one / (1 - one));
      const w = a * Math.exp(v);
      const z = one * one * two;
      const r = gamma * v - LOG_4;
      const s = a + r - w;
      if (s + ONE_AND_LOG_5 < 5 * z && s < Math.log(z) && r + all * Math.log(all / (b + w)) < Math.log(z)) continue;
      column[i++] = a === up ? w / (b + w) : b / (b + w);
    }
  }
}

const LOG_4 = Math.log(4);
const ONE_AND_LOG_5 = 1 + Math.log(5);
