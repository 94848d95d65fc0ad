// Contracts for tests of folders, each as the text of a file.

import { assess } from '../../src/assess.ts';
import { resultOf } from '../../src/batch/result.ts';
import type { IsKnown } from '../../src/batch/standing.ts';
import type { Checked, Policy } from '../../src/batch/types.ts';
import { readContract } from '../../src/contract/read.ts';
import type { Assessment } from '../../src/model/types.ts';

/** £20 an hour for home care that costs more than that. */
export function contractText(changes: { price?: string; more?: string } = {}): string {
  const { price = '£20.00', more = '' } = changes;
  return `contract: {title: Home care, authority: A council, start: 2025-04-07, years: 2, profile: home-care}
price:
  per_hour: ${price}
  indexation: none
demand: {hours_per_week: 1000 hours, visits: [{length: 30 minutes, share: 60%}, {length: 1 hour, share: 40%}]}
visit: {travel: 6 minutes}
${more}`;
}

const POLICY: Policy = {
  failOn: ['undeliverable'],
  minMargin: undefined,
  today: 20_500,
  withExcerpts: true,
};

export function assessed(text: string, file = 'contracts/a.yaml'): Assessment {
  const { contract, mistakes } = readContract(text, file);
  if (!contract) throw new Error(mistakes.map(({ message }) => message).join('\n'));
  const { assessment } = assess(contract, { scenarios: [] });
  if (!assessment) throw new Error('it could not be worked out');
  return assessment;
}

/** The result of a contract. */
export function checkedText(
  text: string,
  policy: Partial<Policy> = {},
  isKnown: IsKnown = () => false,
  file = 'contracts/a.yaml',
): Checked {
  return resultOf(assessed(text, file), { ...POLICY, ...policy }, isKnown);
}

export function findingIn({ findings }: Checked, id: string) {
  const found = findings.find((finding) => finding.id === id);
  if (!found) throw new Error(`${id} is not among ${findings.map((finding) => finding.id).join(', ')}`);
  return found;
}
