// Professional judgements on the record. The checks know the keys; here they are read as they stand.
import { freeList } from '../free.ts';

export const judgements = freeList(
  'Professional judgements: who, in what role, when, what they move, to what, and why.',
  '{who: name of the person, role: social worker, moves: view, to: undeliverable, reason: "..."}',
);
