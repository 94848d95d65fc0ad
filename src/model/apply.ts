// A scenario put to a contract, with what it must know of the contract as specified.
import type { Contract } from '../contract/types.ts';
import type { Results } from '../engine/evaluate.ts';
import { contactHours } from '../figures/time/contact-hours.ts';
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
  const held = keepsContact ? { ...rules, contactHours: specified(contract).value(hoursByTheHour) } : rules;
  return {
    ...applied,
    rules: held,
    contract: name === 'asDelivered' ? overheadsHeld(applied, contract) : applied.contract,
  };
}

/** Overheads stated for each contact hour are there whether or not the hour is given. */
function overheadsHeld({ contract }: Applied, billed: Contract): Contract {
  const { overheads } = contract;
  if (overheads.per_hour === 0) return contract;
  const per_year = overheads.per_year + overheads.per_hour * specified(billed).value(contactHours);
  return { ...contract, overheads: { ...overheads, per_hour: 0, per_year } };
}

/** Hours of contact are the same in every year: a duty hour holds as much. */
function specified(contract: Contract): Results {
  return workOut(contextOf(contract, { unit: THE_YEAR }, 1, lawOf(contract, 1)));
}
