// Where the work of a contract is done, as far as it says: whether anybody goes anywhere, and whether anybody is alone there.
import type { Contract } from '../types.ts';

/** By telephone or video alone: nobody goes to a door. */
export const isFromAfar = ({ quality }: Contract): boolean => quality.contact === 'phone';

/** Whoever is on duty is awake at one place, as a guard is or a control room; nobody is called away from it. */
export const isAtOnePlace = ({ cover, demand, price, visit }: Contract): boolean =>
  cover.length > 0 &&
  visit.travel === 0 &&
  cover.every(({ mode }) => mode === 'waking') &&
  (demand.hours_per_week === 0 || price.buys === 'duty' || cover.every(({ takes_visits }) => !takes_visits));

/** At one place at least two are on duty whenever anybody is. */
export const isNeverAlone = (contract: Contract): boolean =>
  isAtOnePlace(contract) &&
  contract.staff.length === 0 &&
  contract.price.items.length === 0 &&
  contract.cover.every(({ staff }) => staff >= 2);
