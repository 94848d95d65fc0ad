// Growth over whole years, the same to the last digit wherever it is worked out: what an engine of JavaScript makes of `**`
// may differ in the last digit from one version to the next.

/** `base` to a power; a whole one by multiplying. */
export function power(base: number, exponent: number): number {
  if (!Number.isInteger(exponent) || Math.abs(exponent) > MOST) return base ** exponent;
  let product = 1;
  for (let left = Math.abs(exponent); left > 0; left--) product *= base;
  return exponent < 0 ? 1 / product : product;
}

/** More years than any contract has. */
const MOST = 1000;
