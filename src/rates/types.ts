// What the law by date looks like once read.

import type { Dated } from '../calendar/dated.ts';
import type { Day } from '../calendar/day.ts';
import type { RateFile } from './schema.ts';

type FileRow = RateFile['rows'][number];

/** How well a value or reference is confirmed. */
export type Confidence = FileRow['confidence'];

/** One dated value of a rate: the fields of its file. */
export type RateRow = Dated<
  Omit<FileRow, 'from' | 'reference_confirmed' | 'min_age'> & { referenceConfirmed: boolean; minAge?: number }
>[number];

export interface Rate extends Omit<RateFile, 'known_to' | 'rows'> {
  /** Its file name, such as `minimum-wage`. */
  name: string;
  /** The last day on which the newest value is known to hold. */
  knownTo: Day;
  rows: readonly RateRow[];
}

/** Yearly growth used after `knownTo`, as fractions. */
export interface Growth {
  wages: number;
  prices: number;
}

/** A stretch of days on which a rate has one value. `to` is its last day. */
export interface Piece {
  from: Day;
  to: Day;
  value: number;
  /** The value of the row it rests on, before growth. */
  base: number;
  /** How many times a year's growth has been applied: 0 where the value is known. */
  steps: number;
  projected: boolean;
  /** Undefined where the thing did not exist yet. */
  row: RateRow | undefined;
}
