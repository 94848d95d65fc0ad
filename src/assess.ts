// Works a contract out: every contract year, the scenarios asked for, the findings and the view.
import { termOf, yearsWithExtension } from './calendar/term.ts';
import { contractYear } from './calendar/year.ts';
import { judge, type Worked } from './checks/judge.ts';
import { placeOf } from './contract/text/place.ts';
import type { Contract, ContractFile, Mistake } from './contract/types.ts';
import type { Results } from './engine/evaluate.ts';
import type { Figure } from './engine/figure.ts';
import { yearGap, yearPart } from './figures/calendar.ts';
import type { RunContext } from './figures/context.ts';
import { gapPerYear, gapTerm } from './figures/total/result.ts';
import { applyScenario } from './model/apply.ts';
import { chanceThatItPays } from './model/draws/index.ts';
import { statedRanges } from './model/draws/ranges.ts';
import { missingInputs } from './model/missing.ts';
import { problemIn } from './model/problem.ts';
import { contextOf, lawOf, type Sums } from './model/run.ts';
import type { Assessment, Run, YearResult } from './model/types.ts';
import { runOf } from './model/unstated.ts';
import { type Applied, type ScenarioName, scenarioNames } from './scenarios/index.ts';

export interface AssessOptions {
  /** Which scenarios to work out; all unless told. `asSpecified` and `legalMinimum` always are: the view needs them. */
  scenarios?: readonly ScenarioName[];
  /** How many the simulation of calls adds to cover, such as another contract's; simulated unless told. */
  added?: number | undefined;
}

const ALWAYS: readonly ScenarioName[] = ['legalMinimum', 'asSpecified'];

/** The assessment, or the mistakes of the contract that only the sums could show. */
export function assess(
  file: ContractFile,
  options: AssessOptions = {},
): { assessment?: Assessment; mistakes: Mistake[] } {
  const { done, mistakes } = orMistakes(file, () => judge(workOut(file, options)));
  return { assessment: done, mistakes };
}

/** The sums alone, of the contract as specified and at the legal minimum: nothing is judged, and no calls are simulated. */
export function sumsOf(file: ContractFile): { sums?: Worked; mistakes: Mistake[] } {
  const { done, mistakes } = orMistakes(file, () => workOut(file, { scenarios: [], added: 0 }));
  return { sums: done, mistakes };
}

function orMistakes<T>(file: ContractFile, work: () => T): { done?: T; mistakes: Mistake[] } {
  try {
    return { done: work(), mistakes: [] };
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

function workOut(file: ContractFile, options: AssessOptions): Worked {
  const { contract } = file;
  const { parts } = termOf(contract.contract);
  const missing = missingInputs(file);
  const canBeMade = missing.length === 0;
  // Where no sums can be made there is nothing to change.
  const ladder: Ladder = canBeMade ? ladderOf(contract, options) : { rungs: new Map(), unavailable: [] };
  const asItIs = canBeMade ? contextOf(contract, {}, 1, lawOf(contract, 1)) : undefined;
  const years: Year[] = [];
  for (let year = 1; year <= yearsWithExtension(contract.contract, contract.contract.extension); year++) {
    const runs = runsOf(year, ladder, asItIs, years);
    const all = [...runs.values()];
    years.push({
      year,
      ...contractYear(contract.contract.start, year),
      projected: lawOf(contract, year).projected || all.some(({ context }) => context.layout.projectedHolidays),
      runs,
      usual: usualOf(file, year, runs.get('asSpecified'), years.at(-1)?.usual?.sums),
    });
  }
  const inTerm = years.slice(0, parts.length);
  for (const name of ladder.rungs.keys())
    addTermGap(
      inTerm.map(({ runs }) => runs.get(name)),
      parts,
    );
  addTermGap(
    inTerm.map(({ usual }) => usual),
    parts,
  );
  const first = inTerm[0]?.runs.get('asSpecified');
  if (first && statedRanges(file).length > 0)
    first.context = { ...first.context, chance: () => chanceThatItPays({ file, years: inTerm }) };
  return { file, years: inTerm, extension: years.slice(parts.length), unavailable: ladder.unavailable, missing };
}

/** The contract as each scenario changes it, and the scenarios that fall away. */
interface Ladder {
  rungs: Map<ScenarioName, Applied>;
  unavailable: { scenario: ScenarioName; reason: string }[];
}

function ladderOf(contract: Contract, options: AssessOptions): Ladder {
  const ladder: Ladder = { rungs: new Map(), unavailable: [] };
  const isAsked = (name: ScenarioName): boolean =>
    options.scenarios?.includes(name) ?? (name !== 'asDelivered' || contract.delivered.length > 0);
  for (const name of scenarioNames) {
    if (!ALWAYS.includes(name) && !isAsked(name)) continue;
    const applied = applyScenario(name, contract, options);
    if ('unavailable' in applied) ladder.unavailable.push({ scenario: name, reason: applied.unavailable });
    else ladder.rungs.set(name, applied);
  }
  return ladder;
}

/**
 * A year on each rung, each worked out like itself in the year before, or like the rung before it. `asItIs`: what the first
 * year is worked out from, with the calendar that is laid out for it.
 */
function runsOf(
  year: number,
  { rungs, unavailable }: Ladder,
  asItIs: RunContext | undefined,
  earlier: readonly Year[],
): Map<ScenarioName, Run> {
  const runs = new Map<ScenarioName, Run>();
  let near: Sums | undefined;
  for (const [name, { contract, rules, changes, added }] of rungs) {
    try {
      const like = earlier.at(-1)?.runs.get(name)?.sums ?? near;
      const withUnit = { ...rules, unit: asItIs?.unit };
      const run = runOf(contract, withUnit, year, lawOf(contract, year), like, near?.given ?? asItIs);
      near = run.sums;
      runs.set(name, { scenario: name, ...run, changes, added });
    } catch (error) {
      // A rate that a scenario asks for may be younger than the contract, or its changes may leave no time on duty:
      // the scenario falls away, not the report.
      const problem = problemIn(error);
      if (!problem || ALWAYS.includes(name)) throw error;
      unavailable.push({ scenario: name, reason: problem.message });
      rungs.delete(name);
      for (const before of earlier) before.runs.delete(name);
    }
  }
  return runs;
}

/** The contract as specified, with what is silent at the usual level: one model, run once more. */
function usualOf({ usual }: ContractFile, year: number, lean: Run | undefined, before?: Sums): Run | undefined {
  if (!usual || !lean) return undefined;
  const { sums, context } = lean;
  const run = runOf(usual, { unit: context.unit }, year, lawOf(usual, year), before ?? sums, context);
  return { scenario: 'asSpecified', changes: [], ...run };
}

type Year = YearResult & { runs: Map<ScenarioName, Run> };

/** The gap of the whole term crosses years, so it is added once every year is known. */
function addTermGap(ofYears: readonly (Run | undefined)[], termParts: readonly number[]): void {
  const runs = ofYears.filter((run) => run !== undefined);
  const gaps = runs.map(({ results }) => results.value(gapPerYear));
  const total = gaps.reduce((sum, gap, at) => sum + gap * (termParts[at] ?? 0), 0);
  const rows = new Map([
    [yearGap, gaps],
    [yearPart, termParts],
  ]);
  for (const run of runs) {
    run.context = { ...run.context, gaps, termParts };
    run.results = withTermGap(run.results, rows, total);
  }
}

function withTermGap(results: Results, rows: ReadonlyMap<Figure, readonly number[]>, total: number): Results {
  return {
    value: (figure, row = 0) => (figure === gapTerm ? total : (rows.get(figure)?.[row] ?? results.value(figure, row))),
    rowCount: (figure) => rows.get(figure)?.length ?? results.rowCount(figure),
  };
}
