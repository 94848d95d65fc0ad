// What a contract file says of its own findings.
import type { Day } from '../calendar/day.ts';

/** A finding that a person has taken on. */
export interface ExceptionEntry {
  /** The id of a rule. */
  rule: string;
  /** The contract path it holds for, and what stands under it; undefined: the whole contract. */
  path: string | undefined;
  reason: string;
  name: string;
  /** The last day on which it holds. */
  until: Day;
}
