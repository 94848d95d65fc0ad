// What a format of `viability check` is: a writer that is given one result after the other.

import type { Totals } from '../../batch/totals.ts';
import type { FailOn, Result } from '../../batch/types.ts';

export interface CheckOptions {
  colour: boolean;
  unicode: boolean;
  /** Columns of the longest file name that is to come, for columns that stand under each other. */
  widest: number;
  /** Columns of the screen. Undefined where nobody looks: each thing is then a line, for programs that read by lines. */
  width?: number | undefined;
  failOn: readonly FailOn[];
  /** Somebody asked for all that was found and all that cannot be told, each. */
  isFull?: boolean;
}

/** What is known once all results are. */
export interface Ending {
  totals: Totals;
  exitCode: 0 | 1 | 2;
  /** Why the run as a whole could not be done, such as that nothing matched. */
  problem: string | undefined;
}

/**
 * Of each result it makes its part, which rests on that result alone and is plain data, so that another thread can make it.
 * Each piece of text is written as it comes, so that a format that can let go of a part does.
 */
export interface CheckWriter<Part = unknown> {
  part(result: Result): Part;
  add(part: Part): string;
  end(ending: Ending): string;
  /** What to tell whoever runs the check, once it has ended. */
  remarks?(): string[];
}

export type OpenCheck = (options: CheckOptions) => CheckWriter;
