// Ranges: `20..40 minutes`, `£14..£16`. The sums use the likely value; the ends are kept.
import { beyond } from './forms.ts';
import type { Attempt, LeafSpec } from './leaf.ts';
import type { Reader } from './reader.ts';

/** The two ends of a text with `..` between them; the first takes the unit of the last. */
export function splitRange(text: string): { first: string; last: string } | undefined {
  const dots = text.indexOf('..');
  if (dots <= 0) return undefined;
  const first = text.slice(0, dots).trim();
  const last = text.slice(dots + 2).trim();
  const unit = /^[£\d.,\s]*([^\d.,\s£].*)?$/.exec(last)?.[1];
  return { first: unit && /^[\d.,]+$/.test(first) ? `${first} ${unit}` : first, last };
}

/** A stated range, reduced to its likely value: the middle where only the ends are given. */
export function parseRange<T>(
  reader: Reader,
  spec: LeafSpec<T>,
  first: string,
  last: string,
  likely?: string,
): Attempt<T> | undefined {
  for (const form of spec.forms) {
    const low = form.parse(first, reader);
    const high = form.parse(last, reader);
    const middle = likely === undefined ? undefined : form.parse(likely, reader);
    if (low === undefined || high === undefined || (likely !== undefined && middle === undefined)) continue;
    if (typeof low === 'string') return low;
    if (typeof high === 'string') return high;
    if (typeof middle === 'string') return middle;
    for (const end of [low, high]) {
      const wrong = beyond(end, form.limits, form.show);
      if (wrong) return `${form.show(end)} is out of bounds: ${wrong}`;
    }
    if (low > high) return `write the lower end first: ${form.show(high)} to ${form.show(low)}`;
    const value = middle ?? (low + high) / 2;
    if (value < low || value > high) return `the likely value, ${form.show(value)}, must lie between the ends`;
    const wrong = beyond(value, form.limits, form.show);
    if (wrong) return `the middle of it is ${form.show(value)}, and ${wrong}`;
    return {
      value: form.make(value),
      text: `${form.show(low)} to ${form.show(high)}`,
      unit: form.unit ?? spec.unit,
      low,
      high,
    };
  }
  return undefined;
}
