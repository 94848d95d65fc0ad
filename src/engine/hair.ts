// "Equal but for a hair": sums of many parts made in another order end on other last digits.

/**
 * Amounts, times and shares that miss each other by no more than this are equal: nothing that anybody pays, waits or
 * agrees is as small.
 */
export const A_HAIR = 1e-6;

/** Less by more than a hair; and neither more nor less by one. Neither holds of what nobody knows. */
export const isLess = (a: number, b: number): boolean => a < b - A_HAIR;
export const isEqual = (a: number, b: number): boolean => Math.abs(a - b) <= A_HAIR;

/** Of income less cost. Neither holds of what nobody knows. */
export const isShort = (gap: number): boolean => gap < -A_HAIR;
export const isPaid = (gap: number): boolean => gap >= -A_HAIR;

/** As much as there can be without being all: a share of all hours cannot be given up whole, for no hour has no cost an hour. */
export const ALL_BUT_NOTHING = 1 - 1e-9;

/** Of numbers of any size: whether they differ in their last digits at most. */
export function isClose(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
