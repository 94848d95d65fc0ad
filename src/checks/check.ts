// What a check is: one question put to a contract that has been worked out, with its page for whoever doubts it.
import type { Figure } from '../engine/figure.ts';
import type { Dimension, Run, Severity, Subject, YearResult } from '../model/types.ts';
import type { ScenarioName } from '../scenarios/index.ts';
import { valueIn } from './value.ts';

export { isStated } from '../contract/place.ts';
export type { Subject } from '../model/types.ts';

/** The page that `viability rule ID` prints. */
export interface CheckPage {
  /** What it checks. */
  checks: string;
  /** Why it matters. */
  why: string;
  /** A worked example in money. */
  example: string;
  /** Changes to one of `contracts/` on which it is found, and a part of what it then says; a test runs it. */
  console?: { command: string; prints: string };
  basedOn: readonly string[];
  /** When it does not apply. */
  exclusions: readonly string[];
  /** How it could be wrong. */
  couldBeWrong: readonly string[];
}

/** What a check answers; an empty list where it finds nothing. */
export interface Outcome {
  /** `cannotTell`: it would need something that nobody stated. */
  status: 'found' | 'cannotTell';
  /** With the numbers; asks and shows, does not accuse. */
  message: string;
  /** What to ask the commissioner. */
  question: string;
  /** The contract path it concerns, where not the check's own. */
  path?: string;
  /** Where not the check's own. */
  severity?: Severity;
}

export interface Check {
  /** Lower case with hyphens; public: exceptions and baselines name it. */
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly dimension: Dimension;
  /** The contract path it looks at. */
  readonly at: string;
  /** Where it is about figures: a formula that is 1 where it holds, so that it can be explained. */
  readonly condition?: Figure;
  /** Law, guidance or publication, with its date. */
  readonly sources: readonly string[];
  /** Made when somebody asks: a report needs none of the words. */
  readonly page: () => CheckPage;
  look(subject: Subject): Outcome[];
}

/** Whether a condition holds in a run. */
export function holdsIn(condition: Figure, run: Run): boolean {
  const value = valueIn(condition, run);
  return value !== 0 && !Number.isNaN(value);
}

/** The run of a scenario in each contract year in which it could be worked out. */
export function runsOf({ years }: Pick<Subject, 'years'>, scenario: ScenarioName): { year: YearResult; run: Run }[] {
  const found: { year: YearResult; run: Run }[] = [];
  for (const year of years) {
    const run = year.runs.get(scenario);
    if (run) found.push({ year, run });
  }
  return found;
}
