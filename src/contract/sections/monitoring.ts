// How the authority sees whether the work is done. The checks know the keys; here they are read as they stand.
import { freeList } from '../free.ts';

export const monitoring = freeList(
  'How the authority sees whether the work is done: one entry a measure.',
  '{measure: call-monitoring, evidence: provider, every: visit}',
);
