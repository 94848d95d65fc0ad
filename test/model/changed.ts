// Contracts of the second edition for tests: a small contract read from YAML, then changed as an object.
import { assess } from '../../src/assess.ts';
import type { Contract } from '../../src/contract/types.ts';
import { figureById } from '../../src/figures/index.ts';
import type { Assessment } from '../../src/model/types.ts';
import type { ScenarioName } from '../../src/scenarios/index.ts';
import { contractWith } from './contract.fixture.ts';

/** £20 for an hour's visit, 500 hours a week, at the minimum wage of 2025, and nothing else stated. */
const PLAIN = {
  price: '{per_hour: £20.00}',
  demand: '{hours_per_week: 500 hours, visit_length: 1 hour}',
  visit: '{}',
  pay: '{rate: minimum-wage}',
  overheads: '{}',
};

export function assessed(
  change: (contract: Contract) => void = () => {},
  sections: Record<string, string> = {},
): Assessment {
  const file = contractWith({ ...PLAIN, ...sections });
  const { silence, ...own } = file.contract;
  const contract: Contract = { ...structuredClone(own), silence };
  change(contract);
  const { assessment, mistakes } = assess({ ...file, contract });
  if (!assessment) throw new Error(mistakes.map(({ message }) => message).join('\n'));
  return assessment;
}

/** Figures of one run by id, rows one by one; null where a figure is none. */
export function figuresOf(assessment: Assessment, scenario: ScenarioName = 'asSpecified', year = 1) {
  const run = assessment.years[year - 1]?.runs.get(scenario);
  if (!run) throw new Error(`no ${scenario} in year ${year}`);
  const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);
  const figure = (id: string) => {
    const found = figureById.get(id);
    if (!found) throw new Error(`no figure is called ${id}`);
    return found;
  };
  return {
    unit: run.context.unit,
    value: (id: string, row = 0): number | null => orNull(run.results.value(figure(id), row)),
    number: (id: string, row = 0): number => run.results.value(figure(id), row),
    rows: (id: string): (number | null)[] =>
      Array.from({ length: run.results.rowCount(figure(id)) }, (_, row) => orNull(run.results.value(figure(id), row))),
  };
}

export function figuresWith(change?: (contract: Contract) => void, sections?: Record<string, string>) {
  return figuresOf(assessed(change, sections));
}
