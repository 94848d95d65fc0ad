// What the law by date looks like once read.
import type { Day } from '../calendar/day.ts';

/** How well a value or reference is confirmed. */
export type Confidence = 'two-sources' | 'one-source' | 'derived' | 'memory';

/** One dated value of a rate. */
export interface RateRow {
  from: Day;
  value: number;
  /** The law or publication that sets this value, as shown to a reader. */
  reference: string;
  /** False: the reference could not be checked against the law itself and is shown as unconfirmed. */
  referenceConfirmed: boolean;
  confidence: Confidence;
  /** Where the figure was read. */
  sources: readonly string[];
  note?: string;
  /** Published but not in force on the day the data were gathered: shown, never used. */
  announced?: boolean;
  /** Minimum wage: the age from which this value is due. */
  minAge?: number;
  /** Pay points: the yearly salary (£) that the hourly value is worked out from. */
  annual?: number;
}

/** How a rate moves after the last day on which its value is known. */
export type Projection = 'wages' | 'prices' | 'none';

export interface Rate {
  /** Its file name, such as `minimum-wage`. */
  name: string;
  /** Written to follow "the": `adult minimum wage`. */
  title: string;
  /** A unit of the engine, such as `GBP/hour`. */
  unit: string;
  description: string;
  law: string;
  /** What the value is before the first row: 0 where the thing did not exist, else unknown (an error). */
  before: 'nil' | 'unknown';
  /** The last day on which the newest value is known to hold. */
  knownTo: Day;
  projection: Projection;
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
  /** Undefined before the first row of a rate that did not exist yet. */
  row: RateRow | undefined;
}
