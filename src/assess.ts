// Works a contract out: every contract year, the scenarios asked for, the findings and the view.
import { contractYear } from './calendar/year.ts';
import { judge } from './checks/judge.ts';
import { placeOf } from './contract/place.ts';
import type { ContractFile, Mistake } from './contract/types.ts';
import type { Results } from './engine/evaluate.ts';
import { gapPerYear, gapTerm } from './figures/total/result.ts';
import { missingInputs } from './model/missing.ts';
import { problemIn } from './model/problem.ts';
import { contextOf, evaluate, lawOf } from './model/run.ts';
import type { Assessment, Run, YearResult } from './model/types.ts';
import { type Applied, type ScenarioName, scenarioNames, scenarios } from './scenarios/index.ts';

export interface AssessOptions {
  /** Which scenarios to work out; all unless told. `asSpecified` and `legalMinimum` always are: the view needs them. */
  scenarios?: readonly ScenarioName[];
}

const ALWAYS: readonly ScenarioName[] = ['legalMinimum', 'asSpecified'];

/** The assessment, or the mistakes of the contract that only the sums could show. */
export function assess(
  file: ContractFile,
  options: AssessOptions = {},
): { assessment?: Assessment; mistakes: Mistake[] } {
  try {
    return { assessment: workOut(file, options), mistakes: [] };
  } catch (error) {
    const problem = problemIn(error);
    if (!problem) throw error;
    return {
      mistakes: [
        {
          file: file.file,
          path: problem.path,
          place: placeOf(file, problem.path),
          message: problem.message,
          severity: 'error',
        },
      ],
    };
  }
}

function workOut(file: ContractFile, options: AssessOptions): Assessment {
  const { contract } = file;
  const missing = missingInputs(file);
  const names = scenarioNames.filter(
    (name) => ALWAYS.includes(name) || !options.scenarios || options.scenarios.includes(name),
  );
  const unavailable: { scenario: ScenarioName; reason: string }[] = [];
  const applied = new Map<ScenarioName, Applied>();
  for (const name of names) {
    const result = scenarios[name].apply(contract);
    if ('unavailable' in result) unavailable.push({ scenario: name, reason: result.unavailable });
    else applied.set(name, result);
  }
  const years: Year[] = [];
  const { years: term, extension } = contract.contract;
  for (let year = 1; year <= term + extension; year++) {
    const { from, to } = contractYear(contract.contract.start, year);
    const law = lawOf(contract, year);
    const runs = new Map<ScenarioName, Run>();
    let projected = law.projected;
    if (missing.length === 0)
      for (const [name, { contract: changed, rules, changes }] of applied) {
        try {
          const context = contextOf(changed, rules, year, law);
          projected ||= context.layout.projectedHolidays;
          runs.set(name, { scenario: name, context, results: evaluate(context), changes });
        } catch (error) {
          // A rate that a scenario asks for may be younger than the contract, or its changes may leave no time on duty:
          // the scenario falls away, not the report.
          const problem = problemIn(error);
          if (!problem || ALWAYS.includes(name)) throw error;
          unavailable.push({ scenario: name, reason: problem.message });
          applied.delete(name);
          for (const earlier of years) earlier.runs.delete(name);
        }
      }
    years.push({ year, from, to, projected, runs });
  }
  const inTerm = years.slice(0, term);
  for (const name of applied.keys()) addTermGap(inTerm, name);
  return judge({ file, years: inTerm, extension: years.slice(term), unavailable, missing });
}

type Year = YearResult & { runs: Map<ScenarioName, Run> };

/** The gap of the whole term crosses years, so it is added once every year is known. */
function addTermGap(years: YearResult[], name: ScenarioName): void {
  const runs = years.map(({ runs }) => runs.get(name)).filter((run): run is Run => run !== undefined);
  const gaps = runs.map(({ results }) => results.value(gapPerYear));
  const total = gaps.reduce((sum, gap) => sum + gap, 0);
  for (const run of runs) {
    run.context = { ...run.context, gaps };
    run.results = withTermGap(run.results, gaps, total);
  }
}

function withTermGap(results: Results, gaps: readonly number[], total: number): Results {
  return {
    value: (figure, row = 0) =>
      figure === gapTerm ? total : figure.rows === 'year' ? (gaps[row] ?? 0) : results.value(figure, row),
    rowCount: (figure) => (figure.rows === 'year' ? gaps.length : results.rowCount(figure)),
  };
}
