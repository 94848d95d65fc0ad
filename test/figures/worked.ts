// A small contract as an object, changed in code, and its figures in one year of one scenario.
import { readContract } from '../../src/contract/index.ts';
import type { Contract, StaffRole } from '../../src/contract/types.ts';
import type { Results } from '../../src/engine/evaluate.ts';
import { figureById } from '../../src/figures/index.ts';
import { contextOf, evaluate, lawOf } from '../../src/model/run.ts';
import { type ScenarioName, scenarios } from '../../src/scenarios/index.ts';

/** 500 hours of visits a week from April 2025 at £30, adults at £13 in weeks of 37 hours, and nothing else that costs money. */
const TEXT = `
contract: {title: Visits, authority_kind: local-authority, provider_kind: charity, nation: england, start: 2025-04-06, years: 1}
price: {per_hour: £30.00}
demand: {hours_per_week: 500 hours, visit_length: 1 hour}
pay: {rate: £13.00, full_time_week: 37 hours, contracted_week: 37 hours}
absence: {leave: 5.6 weeks, sickness: 5 days, training: 4 days, supervision: 1 hour}
assumptions: {wage_growth: 3%, price_growth: 2%}
`;

export function plain(change: (contract: Contract) => void = () => {}): Contract {
  const { contract: file, mistakes } = readContract(TEXT, 'test.yaml');
  if (!file) throw new Error(mistakes.map(({ message }) => message).join('\n'));
  const { silence, ...own } = file.contract;
  const contract: Contract = { ...structuredClone(own), silence };
  change(contract);
  return contract;
}

/** A role that says only what a test is about. */
export function role(name: string, says: Partial<StaffRole> = {}): StaffRole {
  return {
    role: name,
    share: undefined,
    posts: undefined,
    cases: undefined,
    per_worker: undefined,
    rate: undefined,
    contracted_week: undefined,
    age: undefined,
    ...says,
  };
}

export interface Worked {
  results: Results;
  /** The value of a figure by its id; of a figure of rows that of a row. */
  of(id: string, row?: number): number;
}

export function worked(contract: Contract, year = 1, scenario: ScenarioName = 'asSpecified'): Worked {
  const applied = scenarios[scenario].apply(contract);
  if ('unavailable' in applied) throw new Error(applied.unavailable);
  const results = evaluate(contextOf(applied.contract, applied.rules, year, lawOf(contract, year)));
  return {
    results,
    of(id, row = 0) {
      const figure = figureById.get(id);
      if (!figure) throw new Error(`no figure is called ${id}`);
      return results.value(figure, row);
    },
  };
}

/** All figures of one value, but for those that are none. */
export function singles({ results }: Worked): Record<string, number> {
  return Object.fromEntries(
    [...figureById.values()]
      .filter((figure) => figure.rows === undefined)
      .map((figure): [string, number] => [figure.id, results.value(figure)])
      .filter(([, value]) => !Number.isNaN(value)),
  );
}
