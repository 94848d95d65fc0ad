// A scenario put to a contract, with what it must know of the contract as specified.
import type { Contract } from '../contract/types.ts';
import { hoursByTheHour } from '../figures/time/hours-by-the-hour.ts';
import { type Applied, type ScenarioName, scenarios } from '../scenarios/index.ts';
import { contextOf, lawOf, workOut } from './run.ts';
import { THE_YEAR } from './unit.ts';

/** As `scenarios[name].apply`; income and, where hours on duty are bought, contact stay those of the contract. */
export function applyScenario(name: ScenarioName, contract: Contract): Applied | { unavailable: string } {
  const applied = scenarios[name].apply(contract);
  if ('unavailable' in applied || name === 'asSpecified') return applied;
  const rules = { ...applied.rules, sold: contract };
  // In the legal minimum the hours on duty stay instead: less around a visit leaves more contact in them.
  const keepsContact = contract.price.buys === 'duty' && name !== 'legalMinimum';
  return { ...applied, rules: keepsContact ? { ...rules, contactHours: contactHoursOf(contract) } : rules };
}

/** The same in every year: a duty hour holds as much contact. */
function contactHoursOf(contract: Contract): number {
  return workOut(contextOf(contract, { unit: THE_YEAR }, 1, lawOf(contract, 1))).value(hoursByTheHour);
}
