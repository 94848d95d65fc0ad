// Where the work of a contract is done, as far as it says: whether anybody goes anywhere, and whether anybody is alone there.
import { nounOf } from '../../words/words.ts';
import type { Contract } from '../types.ts';

/** By telephone or video alone: nobody goes to a door. */
export const isFromAfar = ({ quality }: Contract): boolean => quality.contact === 'phone';

/** What is paid for are the calls themselves, as at a helpline: nobody expected to be met. */
export const sellsCalls = (contract: Contract): boolean => {
  const met = contract.price.items.filter(({ contact_time }) => contact_time > 0);
  return (
    isFromAfar(contract) && met.length > 0 && met.every(({ name }) => /^(?:call|chat)s?$/.test(nounOf(name ?? '').noun))
  );
};

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

/** Checks and ways of those who go somewhere. */
const ON_THE_WAY: ReadonlySet<string> = new Set([
  'second-worker-for-risks',
  'lone-work-controls',
  'response-time-not-kept',
  'call-out-not-attended',
]);

/** What only those who go somewhere need, by the path of its inputs. */
export const isOnTheWay = (path: string): boolean => NEEDED_ON_THE_WAY.test(path);

const NEEDED_ON_THE_WAY =
  /^(?:visit\.(?:crew|travel|miles|wasted)|lone_working\.(?:second_worker|check_in|device)|costs\.mileage_rate|price\.second_worker|quality\.lone_work\.|safe\.second_worker)/;

/** Whether a check, a way or an input is of journeys, and the contract has none. */
export const isOfJourneysNobodyMakes = (name: string, contract: Contract): boolean =>
  isFromAfar(contract) && (ON_THE_WAY.has(name) || isOnTheWay(name));
