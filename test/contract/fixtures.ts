// Short contracts for tests, and short ways to read them.
import { readFileSync } from 'node:fs';
import { formatMistake } from '../../src/contract/mistake.ts';
import { readContract } from '../../src/contract/read.ts';
import type { ContractFile, Input } from '../../src/contract/types.ts';

export const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

/** A contract of a few lines, to which a test adds its own. */
export const START = 'contract: {start: 2015-09-01}\n';
export const PRICE = 'price: {per_hour: £16.00}\n';
export const DEMAND = 'demand: {hours_per_week: 60 hours, visit_length: 2 hours}\n';
export const SHORT = START + PRICE + DEMAND;

/** The contract; fails with its mistakes where it has any. */
export function read(text: string): ContractFile {
  const { contract, mistakes } = readContract(text, 'contract.yaml');
  if (!contract) throw new Error(mistakes.map((mistake) => formatMistake(mistake, text)).join('\n'));
  return contract;
}

export function input(text: string, path: string): Input {
  const found = read(text).inputs.get(path);
  if (!found) throw new Error(`no input at ${path}`);
  return found;
}

/** The messages of all mistakes. */
export function messages(text: string): string[] {
  return readContract(text, 'contract.yaml').mistakes.map(({ message }) => message);
}
