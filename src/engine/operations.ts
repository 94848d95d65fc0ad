// What stands between two values of a formula: its sign, how tightly it binds them, and what it makes of them.
import { power } from './power.ts';

interface Pair {
  /** As a formula writes it between two values; absent where it is a function: `max(a, b)`. */
  sign?: string;
  /** What binds more tightly is worked out first. */
  binds: number;
  of(a: number, b: number): number;
}

export const COMPARES = 3;

const COMPARED = { binds: COMPARES };
const FUNCTION = { binds: 7 };

/** A condition is 1 where it holds and 0 where it does not; any number but 0 counts as holding. */
export const PAIRS = {
  or: { sign: 'or', binds: 1, of: (a, b) => (a !== 0 || b !== 0 ? 1 : 0) },
  and: { sign: 'and', binds: 2, of: (a, b) => (a !== 0 && b !== 0 ? 1 : 0) },
  less: { sign: '<', ...COMPARED, of: (a, b) => (a < b ? 1 : 0) },
  atMost: { sign: '<=', ...COMPARED, of: (a, b) => (a <= b ? 1 : 0) },
  more: { sign: '>', ...COMPARED, of: (a, b) => (a > b ? 1 : 0) },
  atLeast: { sign: '>=', ...COMPARED, of: (a, b) => (a >= b ? 1 : 0) },
  add: { sign: '+', binds: 4, of: (a, b) => a + b },
  subtract: { sign: '-', binds: 4, of: (a, b) => a - b },
  multiply: { sign: '*', binds: 5, of: (a, b) => a * b },
  divide: { sign: '/', binds: 5, of: (a, b) => a / b },
  power: { ...FUNCTION, binds: 6, of: power },
  /** The part of one value above another. */
  above: { ...FUNCTION, of: (a, b) => Math.max(0, a - b) },
  max: { ...FUNCTION, of: (a, b) => Math.max(a, b) },
  min: { ...FUNCTION, of: (a, b) => Math.min(a, b) },
} satisfies { [name: string]: Pair };

export type PairName = keyof typeof PAIRS;

export function pair(name: PairName): Pair {
  return PAIRS[name];
}
