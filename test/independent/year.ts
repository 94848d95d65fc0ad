// What the sections of the method hand on to each other within one contract year.
import type { Contract } from '../../src/contract/types.ts';
import type { Period } from './law.ts';
import type { Quarters } from './quarters.ts';

export interface Year {
  c: Contract;
  crew: number;
  quarters: Quarters;
  /** The law average of the year. */
  mean: (name: string) => number;
  periods: Period[];
  bareLaw: boolean;
  rate: number;
  f: Record<string, number>;
}

/** Looks a figure up that an earlier section worked out. */
export function get(f: Record<string, number>, id: string): number {
  const value = f[id];
  if (value === undefined) throw new Error(`${id} is not worked out yet`);
  return value;
}

export function add(f: Record<string, number>, ...ids: string[]): number {
  return ids.reduce((sum, id) => sum + get(f, id), 0);
}
