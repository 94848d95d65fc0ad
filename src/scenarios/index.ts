// The ladder: one model, run on the same contract under named changes, from what the law obliges upwards.
import type { Contract } from '../contract/types.ts';
import { asDelivered } from './as-delivered.ts';
import { asSpecified } from './as-specified.ts';
import { fairWork } from './fair-work.ts';
import { inHouse } from './in-house.ts';
import { legalMinimum } from './legal-minimum.ts';
import { safe } from './safe.ts';
import type { Scenario } from './types.ts';

export type { Applied, Change, Scenario } from './types.ts';

/** In the order of the ladder. */
export const scenarios = { legalMinimum, asDelivered, asSpecified, safe, fairWork, inHouse } satisfies Record<
  string,
  Scenario
>;

export type ScenarioName = keyof typeof scenarios;

export const scenarioNames = Object.keys(scenarios) as ScenarioName[];

/** What a rung is; of a contract that names no profile, with no word of one. */
export function whatOf(name: ScenarioName, { contract: { profile } }: Pick<Contract, 'contract'>): string {
  const { what, withoutProfile = what }: Scenario = scenarios[name];
  return profile === undefined ? withoutProfile : what;
}
