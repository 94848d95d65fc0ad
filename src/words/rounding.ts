// Rounding for print: half away from zero, and columns whose printed parts add to their printed total.

/** An amount of less than this is nothing in print. */
export const HALF_A_PENNY = 0.005;

const DIGITS = 15;
/** Decimals kept beyond the printed ones when remainders are compared: finer differences are noise of the arithmetic. */
const FINER = 6;

/**
 * A value in units of its last printed decimal (pennies for 2 decimals), rounded half away from zero.
 *
 * The value is first read to 15 significant digits, as a spreadsheet reads it. The binary number nearest to 1.005 lies a
 * little under it, so rounding what is stored would print 1.00 where everybody who checks by hand gets 1.01.
 *
 * Throws a RangeError where the value is not finite.
 */
export function unitsOf(value: number, decimals: number): bigint {
  if (!Number.isFinite(value)) throw new RangeError(`cannot round ${value}`);
  const quick = quickUnitsOf(Math.abs(value), decimals);
  if (quick !== undefined) return BigInt(value < 0 ? -quick : quick);
  const [mantissa = '0', exponent = '0'] = Math.abs(value)
    .toExponential(DIGITS - 1)
    .split('e');
  const whole = BigInt(mantissa.replace('.', ''));
  const shift = Number(exponent) - (DIGITS - 1) + decimals;
  const units = shift >= 0 ? whole * 10n ** BigInt(shift) : halfUp(whole, 10n ** BigInt(-shift));
  return value < 0 ? -units : units;
}

/** Of a value above nothing, where it lies so far from a half that its digits beyond the fifteenth decide nothing. */
function quickUnitsOf(value: number, decimals: number): number | undefined {
  const scaled = value * 10 ** decimals;
  const below = Math.floor(scaled);
  const past = scaled - below - 0.5;
  // Reading to 15 digits moves a value by half a unit of the last of them at most, and scaling it by far less.
  return scaled < 1e12 && Math.abs(past) > scaled * 1e-14 + 1e-9 ? below + (past > 0 ? 1 : 0) : undefined;
}

function halfUp(whole: bigint, divisor: bigint): bigint {
  return (whole * 2n + divisor) / (divisor * 2n);
}

/** The value as it is printed with so many decimals. Never -0. NaN, which is null, stays so. */
export function roundTo(value: number, decimals: number): number {
  return Number.isNaN(value) ? value : fromUnits(unitsOf(value, decimals), decimals);
}

/** The least that is printed with so many decimals and is not under the value: what pays must pay as it is printed. */
export function roundUp(value: number, decimals: number): number {
  const near = roundTo(value, decimals);
  // What is over by the noise of the arithmetic alone is not over.
  return near >= inDigits(value, DIGITS - 2) ? near : fromUnits(unitsOf(near, decimals) + 1n, decimals);
}

/** Whole minutes of those that the money pays for, to the nearest: only money for all 60 pays for 60. */
export function wholeMinutes(minutes: number): number {
  const whole = Math.max(0, roundTo(minutes, 0));
  return whole >= 60 && minutes < 60 ? 59 : Math.min(60, whole);
}

/** £ of an hour, to the penny; `gap` is what a reader gets who subtracts `cost` from `net`. */
export interface RoundedHour {
  net: number;
  cost: number;
  gap: number;
}

export function roundedHour(price: number, spent: number, decimals = 2): RoundedHour {
  const [net, cost] = [roundTo(price, decimals), roundTo(spent, decimals)];
  return { net, cost, gap: roundTo(net - cost, decimals) };
}

function fromUnits(units: bigint, decimals: number): number {
  return Number(units) / 10 ** decimals;
}

/**
 * Rounds a column so that its parts add, as printed, to its total as printed.
 *
 * A part moves by one unit of the last decimal at most. Those furthest from their own rounding move first; among equals
 * the largest amount, where a penny matters least, and then the first. Without `total` the parts add to the rounded sum
 * of the values. Throws a RangeError where the total is so far from the sum that the column is not of that total.
 */
export function roundToAdd(values: readonly number[], decimals: number, total?: number): number[] {
  const finer = 10n ** BigInt(FINER);
  const parts = values.map((value, at) => {
    const units = unitsOf(value, decimals);
    const fine = unitsOf(value, decimals + FINER);
    return { at, units, fine, size: fine < 0n ? -fine : fine, left: fine - units * finer };
  });
  const sum = parts.reduce((all, part) => all + part.fine, 0n);
  const target = total === undefined ? unitsOfFine(sum, finer) : unitsOf(total, decimals);
  const missing = target - parts.reduce((all, part) => all + part.units, 0n);
  const step = missing < 0n ? -1n : 1n;
  const moves = Number(missing * step);
  if (moves > parts.length) {
    throw new RangeError(`parts that come to ${fromUnits(sum, decimals + FINER)} cannot be a column of ${total}`);
  }
  const order = [...parts].sort(
    (a, b) => compare(b.left * step, a.left * step) || compare(b.size, a.size) || a.at - b.at,
  );
  for (const part of order.slice(0, moves)) part.units += step;
  return parts.map((part) => fromUnits(part.units, decimals));
}

function unitsOfFine(fine: bigint, finer: bigint): bigint {
  return fine < 0n ? -halfUp(-fine, finer) : halfUp(fine, finer);
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** With so many digits that say something: 1.831 in 3 of them is 1.83, 41.78 is 41.8. */
export function inDigits(value: number, digits: number): number {
  return Number(value.toPrecision(digits));
}

/** £ from which on pennies only get in the way: nobody counts those of a year. */
const WHOLE_POUNDS = 1000;

/** Digits of an amount under a pound that is multiplied by thousands: `£0.09850` a word. */
const SMALL = 4;
/** Nobody follows more decimals than these. */
const MOST = 7;

/** How many decimals the amounts of a unit have beside each other. */
export function decimalsOf(amount: number): number {
  if (amount >= WHOLE_POUNDS) return 0;
  return amount > 0 && amount < 1 ? Math.min(MOST, SMALL - 1 - Math.floor(Math.log10(amount))) : 2;
}

/** Half of the last decimal that is printed: what is less is nothing in print. */
export const halfOf = (decimals: number): number => HALF_A_PENNY * 10 ** (2 - decimals);
