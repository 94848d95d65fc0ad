// What checks ask of a contract that has been worked out.
import { isStated } from '../contract/text/place.ts';
import type { ContractFile } from '../contract/types.ts';
import type { Figure } from '../engine/figure.ts';
import { gapPerUnit } from '../figures/total/result.ts';
import type { Run, Subject, YearResult } from '../model/types.ts';
import type { ScenarioName } from '../scenarios/index.ts';
import type { Found } from './check.ts';
import { holdsIn } from './value.ts';

export { isStated } from '../contract/text/place.ts';
export { firstRun } from '../model/specified.ts';

export interface RunOfYear {
  year: YearResult;
  run: Run;
}

/** The run of a scenario in each contract year in which it could be worked out. */
export function runsOf({ years }: Pick<Subject, 'years'>, scenario: ScenarioName = 'asSpecified'): RunOfYear[] {
  const found: RunOfYear[] = [];
  for (const year of years) {
    const run = year.runs.get(scenario);
    if (run) found.push({ year, run });
  }
  return found;
}

/** The first year in which a condition holds of the contract as specified. */
export function firstWhere(condition: Figure, subject: Subject): RunOfYear | undefined {
  return runsOf(subject).find(({ run }) => holdsIn(condition, run));
}

/** The years in which a condition holds, of how many, and the one with the widest gap a unit: a year without contact has no gap an hour. */
export function worstWhere(
  condition: Figure,
  subject: Subject,
  scenario: ScenarioName,
): (RunOfYear & { failing: number; term: number }) | undefined {
  const runs = runsOf(subject, scenario);
  const failing = runs.filter(({ run }) => holdsIn(condition, run));
  const gap = ({ run }: RunOfYear): number => run.results.value(gapPerUnit);
  const [worst] = [...failing].sort((a, b) => gap(a) - gap(b));
  return worst && { ...worst, failing: failing.length, term: runs.length };
}

/** What a check answers that needs sums, where nothing more can be said: that it cannot tell, if inputs are missing. */
export function unworked({ missing }: Subject): Found<never>[] {
  return missing.length > 0 ? [{ status: 'cannotTell', lacks: 'sums' }] : [];
}

/** Whether nobody stated what stands at this path, and nothing may be assumed for it. */
export function isUnknown({ inputs, unknown }: ContractFile, path: string): boolean {
  return inputs.get(path)?.origin === 'unknown' || unknown.includes(path);
}

/** Whether the file states a value at this path, and not that it is unknown. */
export function isKnown(file: ContractFile, path: string): boolean {
  return isStated(file, path) && !isUnknown(file, path);
}
