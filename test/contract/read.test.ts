import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readContract } from '../../src/contract/read.ts';

test('a contract that uses every part of the format reads without mistakes', () => {
  const text = readFileSync(new URL('fixtures/full.yaml', import.meta.url), 'utf8');
  const { contract, mistakes } = readContract(text, 'full.yaml');
  expect(mistakes).toEqual([]);
  expect(contract?.contract.price.per_hour).toBe(16);
});
