// A contract for tests of the model, in YAML so that the reader is part of what is tested.

import { assess } from '../../src/assess.ts';
import { formatMistake, readContract } from '../../src/contract/index.ts';
import type { ContractFile } from '../../src/contract/types.ts';
import type { Assessment } from '../../src/model/types.ts';

export const BASE: Record<string, string> = {
  contract:
    '{title: Support, authority: A council, authority_kind: local-authority, provider_kind: company, nation: england, start: 2025-04-06, years: 1}',
  price: '{per_hour: £25.00}',
  demand: '{hours_per_week: 100 hours, visit_length: 1 hour}',
  visit: '{travel: 10 minutes, notes: 5 minutes, miles: 2}',
  pay: '{rate: £13.00, full_time_week: 37 hours}',
  overheads: '{share: 10%, surplus: 3%}',
};

/** The base contract with some sections written anew. */
export function contractWith(changes: Record<string, string> = {}): ContractFile {
  const sections = { ...BASE, ...changes };
  const text = Object.entries(sections)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');
  const { contract, mistakes } = readContract(text, 'test.yaml');
  if (!contract) throw new Error(mistakes.map((mistake) => formatMistake(mistake, text)).join('\n'));
  return contract;
}

export function assessmentOf(changes: Record<string, string> = {}): Assessment {
  const { assessment, mistakes } = assess(contractWith(changes));
  if (!assessment) throw new Error(mistakes.map(({ message }) => message).join('\n'));
  return assessment;
}
