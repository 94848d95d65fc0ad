// A scenario: named changes to a contract and to the rules of the model, each with its reason.
import type { Contract } from '../contract/types.ts';
import type { ScenarioRules } from '../figures/context.ts';

/** One input that a scenario changes. */
export interface Change {
  /** The contract path it changes. */
  path: string;
  /** What it becomes, in a few words. */
  to: string;
  why: string;
}

export interface Applied {
  contract: Contract;
  rules: ScenarioRules;
  changes: readonly Change[];
  /** By how many the simulation of calls has raised its cover; undefined where calls are planned, or nobody asks. */
  added?: number | undefined;
}

export interface Scenario {
  title: string;
  /** One sentence for a reader. */
  what: string;
  /** The same of a contract that names no profile, where the sentence speaks of one. */
  withoutProfile?: string;
  /** Whether it is safe or begins there: where calls are unplanned, its cover is then raised until they are answered. */
  answersCalls?: true;
  /** The changed contract, or why the scenario cannot be worked out for it. */
  apply(contract: Contract): Applied | { unavailable: string };
}

/** One that can be worked out for every contract. */
export interface AlwaysThere extends Scenario {
  apply(contract: Contract): Applied;
}
