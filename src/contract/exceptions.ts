// What a contract file says of its own findings.
import type { Contract } from './schema.ts';

/** A finding that a person has taken on; it holds for a path and what stands under it, or for the whole contract. */
export type ExceptionEntry = Contract['exceptions'][number];
