// A scenario put to a contract, with what it must know of the contract as specified.
import { raiseCover } from '../calls/contract/raise-cover.ts';
import type { Contract } from '../contract/types.ts';
import type { Results } from '../engine/evaluate.ts';
import { contactHours } from '../figures/time/contact-hours.ts';
import { hoursByTheHour } from '../figures/time/hours-by-the-hour.ts';
import { type Applied, type ScenarioName, scenarios } from '../scenarios/index.ts';
import { makeSafe } from '../scenarios/safe.ts';
import { callsIn } from './calls.ts';
import { problemIn } from './problem.ts';
import { contextOf, lawOf, workOut } from './run.ts';
import { THE_YEAR } from './unit.ts';

export interface ApplyOptions {
  /** How many the simulation of calls adds to cover, where that is known: then nothing is simulated. */
  added?: number | undefined;
}

/** As `scenarios[name].apply`; income and, where hours on duty are bought, contact stay those of the contract. */
export function applyScenario(
  name: ScenarioName,
  contract: Contract,
  options: ApplyOptions = {},
): Applied | { unavailable: string } {
  const applied = scenarios[name].apply(contract);
  if ('unavailable' in applied || name === 'asSpecified') return applied;
  const sold = asSold(applied, contract, name);
  return scenarios[name].answersCalls ? withMore(sold, options.added ?? addedWhereSafe(contract)) : sold;
}

/** What a changed contract needs of the one that it was made of. */
export function asSold(applied: Applied, contract: Contract, name: ScenarioName): Applied {
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
  const per_year = overheads.per_year + overheads.per_hour * specified(billed).value(contactHours);
  return { ...contract, overheads: { ...overheads, per_hour: 0, per_year } };
}

/** Hours of contact are the same in every year: a duty hour holds as much. */
function specified(contract: Contract): Results {
  return workOut(contextOf(contract, { unit: THE_YEAR }, 1, lawOf(contract, 1)));
}

/** The cover raised by so many in each window. */
function withMore(applied: Applied, added: number | undefined): Applied {
  if (!added) return { ...applied, added };
  return {
    ...applied,
    added,
    contract: raiseCover(applied.contract, added),
    changes: [
      ...applied.changes,
      { path: 'cover', to: `${added} more wherever somebody is on cover`, why: 'calls find somebody who can come' },
    ],
  };
}

/** By how many its cover is raised once it is safe otherwise: 0 where no number would be enough; undefined where calls are planned. */
export function addedWhereSafe(contract: Contract): number | undefined {
  const safe = asSold({ rules: {}, ...makeSafe(contract) }, contract, 'safe');
  try {
    const calls = callsIn(safe);
    return calls && (calls.fewest?.added ?? 0);
  } catch (error) {
    // What cannot be worked out is told of the scenario itself.
    if (!problemIn(error)) throw error;
    return undefined;
  }
}
