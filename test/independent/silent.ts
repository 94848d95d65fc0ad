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

/** The same contract with what the second edition adds where nobody says anything of it. */
export function neutral(first: object): Contract {
  const c = first as Contract;
  return {
    ...c,
    contract: { ...c.contract, provider: '', end: undefined },
    price: { ...c.price, buys: 'contact', places: undefined, set_up: 0, cap_per_year: undefined },
    demand: { ...c.demand, calls: undefined, weeks_per_year: 365 / 7 },
    cover: c.cover.map((window) => ({ ...window, takes_visits: true, per_session: undefined })),
    staff: [],
    visit: { ...c.visit, crew: 1 },
    pay: { ...c.pay, age: '21+' },
    on_costs: { ...c.on_costs, pension: { ...c.on_costs.pension, duty_from: undefined } },
    supervision: { ...c.supervision, on_call_manager: { ...c.supervision.on_call_manager, share: 1 } },
    delivered: [],
  };
}
