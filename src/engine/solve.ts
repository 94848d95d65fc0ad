// Finds where a function of one number is nought: break-even prices, and how far a lever would have to move.

export interface SolveRange {
  low: number;
  high: number;
  /** The answer is no further than this from where the sign changes; 1e-9 of the range unless told. */
  within?: number;
  /** A value of `f` this near to nought is nought; 0 unless told. */
  tiny?: number;
}

/** Every third step halves, so this is enough for any range of doubles. */
const MOST_STEPS = 200;

/** Whether `solveFor` would find a value between two ends, by what the function is there. */
export function isBetween(fa: number, fb: number, tiny = 0): boolean {
  return Math.abs(fa) <= tiny || Math.abs(fb) <= tiny || (fa < 0 ? fb > 0 : fa > 0 && fb < 0);
}

/**
 * The value between `low` and `high`, ends included, at which `f` is nought or, where it jumps, changes its sign: there
 * the side on which `f` is above nought. Undefined where `f` has the same sign at both ends: a function that turns back
 * within the range may hide a root from it. Where `f` is nearly straight it is asked about five times.
 */
export function solveFor(f: (x: number) => number, { low, high, within, tiny = 0 }: SolveRange): number | undefined {
  let a = low;
  let b = high;
  let fa = f(a);
  let fb = f(b);
  if (Math.abs(fa) <= tiny) return a;
  if (Math.abs(fb) <= tiny) return b;
  if (!isBetween(fa, fb)) return undefined;
  const enough = within ?? Math.abs(high - low) * 1e-9;
  // The straight line between the ends, with the Illinois rule (an end that stays put twice counts half), and a halving
  // every third step, so that neither a bend nor a jump can slow it down.
  let wa = fa;
  let wb = fb;
  let stayed: 'a' | 'b' | undefined;
  for (let step = 1; step <= MOST_STEPS && Math.abs(b - a) > enough; step++) {
    let x = (a * wb - b * wa) / (wb - wa);
    if (step % 3 === 0 || !(x > Math.min(a, b) && x < Math.max(a, b))) x = (a + b) / 2;
    if (x === a || x === b) break;
    const fx = f(x);
    if (Math.abs(fx) <= tiny) return x;
    if (fx > 0 === fb > 0) {
      b = x;
      fb = wb = fx;
      if (stayed === 'a') wa /= 2;
      stayed = 'a';
    } else {
      a = x;
      fa = wa = fx;
      if (stayed === 'b') wb /= 2;
      stayed = 'b';
    }
  }
  return fa > 0 ? a : b;
}
