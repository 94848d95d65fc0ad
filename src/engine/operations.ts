// The operations of a formula, each defined once: what it does to numbers. How it is written for a reader, checked for
// units or put into a workbook is told by explain.ts, units.ts and workbook.ts, which must name every operation too.
import type { OperationName } from './figure.ts';

/** Operations on two numbers; `max` and `min` of more are taken pair by pair. Comparisons give 1 or 0. */
export const PAIRS: Partial<Record<OperationName, (a: number, b: number) => number>> = {
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  multiply: (a, b) => a * b,
  divide: (a, b) => a / b,
  max: Math.max,
  min: Math.min,
  above: (a, b) => (a > b ? a - b : 0),
  power: (a, b) => a ** b,
  less: (a, b) => (a < b ? 1 : 0),
  atMost: (a, b) => (a <= b ? 1 : 0),
  more: (a, b) => (a > b ? 1 : 0),
  atLeast: (a, b) => (a >= b ? 1 : 0),
  and: (a, b) => (a !== 0 && b !== 0 ? 1 : 0),
  or: (a, b) => (a !== 0 || b !== 0 ? 1 : 0),
};
