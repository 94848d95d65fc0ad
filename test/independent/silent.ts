// What a contract says beyond the sums, where it says nothing: no figure of this method reads it.
import type { Contract } from '../../src/contract/types.ts';

type Clauses = Extract<
  keyof Contract,
  'quality' | 'monitoring' | 'judgements' | 'delivered' | 'elsewhere' | 'exceptions'
>;

export const SILENT = {
  quality: {
    qualification: '',
    skills: [],
    training: [],
    lone_work: { excluded_tasks: [] },
    transfer: {},
    scoring: {},
  },
  monitoring: [],
  judgements: [],
  delivered: [],
  elsewhere: [],
  exceptions: [],
} as unknown as Pick<Contract, Clauses>;
