// Plain texts of a file, and what is kept beside each of them.
import type { Place } from '../types.ts';

/** A text; null where it is unknown; true where the schema knows no such key. */
export type Plain = string | null | true | Plain[] | PlainMap;
export interface PlainMap {
  [key: string]: Plain | undefined;
}

/** Where a value stands, by offset, and what is said beside it. */
export interface Note {
  start: number;
  end: number;
  /** Its key. */
  key?: readonly [start: number, end: number];
  /** As the author wrote it; undefined for a map or list. */
  text?: string;
  /** The ends of a range that is written as a map. */
  ends?: readonly string[];
  source?: string;
  quote?: string;
}

/** A mistake by offset; -1 where it is one of the whole file. */
export interface Wrong {
  path: string;
  start: number;
  end: number;
  message: string;
  /** Something that must be stated is not. */
  isMissing?: true;
}

export function under(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

/** Whether two say the same. */
export function areAlike(a: Plain | undefined, b: Plain | undefined): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [some, others] = [a, b] as [PlainMap, PlainMap];
  const keys = Object.keys(some);
  return keys.length === Object.keys(others).length && keys.every((key) => areAlike(some[key], others[key]));
}

/** The place of a stretch of text, given where its lines start. */
export function placeIn(text: string, lines: readonly number[], start: number, end: number): Place {
  if (start < 0) return { line: 0, column: 0, length: 0 };
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle] ?? 0) <= start) low = middle;
    else high = middle - 1;
  }
  // An underlined stretch ends with its first line.
  const last = (lines[low + 1] ?? text.length + 1) - 1;
  const length = end <= last ? end - start : text.slice(start, last).trimEnd().length;
  return { line: low + 1, column: start - (lines[low] ?? 0) + 1, length: Math.max(1, length) };
}
