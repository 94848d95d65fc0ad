// A contract whose price does not pay, for tests of the ways in which the gap could be closed.

import { assess } from '../../src/assess.ts';
import { readContract } from '../../src/contract/index.ts';
import type { Assessment, Way } from '../../src/model/types.ts';
import { type Changes, changed, PLAIN } from '../checks/looking.ts';

/** £20 an hour, with supervision, a second worker and paid notes to give up. */
export const SHORT: Changes = {
  'price.per_hour': '£20.00',
  'visit.notes': '10 minutes',
  'lone_working.check_in': '3 minutes',
  'lone_working.second_worker': '20%',
  'absence.supervision': '1 hour',
  'absence.training': '4 days',
  'supervision.span': '10',
  'supervision.supervisor_salary': '£27,000',
};

export function assessed(changes: Changes = {}, text = PLAIN): Assessment {
  const { contract, mistakes } = readContract(changed(text, changes), 'test.yaml');
  if (!contract) throw new Error(mistakes.map(({ message }) => message).join('\n'));
  const { assessment, mistakes: later } = assess(contract);
  if (!assessment) throw new Error(later.map(({ message }) => message).join('\n'));
  return assessment;
}

/** The way of that name where a contract is short. */
export function way(id: string, changes: Changes = {}): Way {
  const found = assessed({ ...SHORT, ...changes }).ways.find((each) => each.id === id);
  if (!found) throw new Error(`no way is called ${id}`);
  return found;
}
