import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readContract } from '../../src/contract/index.ts';
import { fieldAt } from '../../src/contract/schema.ts';
import type { RunContext } from '../../src/figures/context.ts';
import { figures } from '../../src/figures/index.ts';
import { input, partOf, readLeaf, wordBehind } from '../../src/figures/leaf.ts';

describe('a figure that reads the contract', () => {
  test('is called and measured as its field says', () => {
    expect(input('price.early_payment.discount')).toMatchObject({ label: 'Early-payment discount', unit: 'share' });
    expect(input('visit.miles', { unit: 'miles' })).toMatchObject({ id: 'visit.miles', unit: 'miles' });
  });

  test('reads a field that there is, and that has a name for it', () => {
    expect(() => input('visit.milles')).toThrow('visit.milles has no label');
    expect(() => input('contract.title')).toThrow('contract.title has no label');
  });

  test('looks for a word that its field accepts', () => {
    const asked = figures.flatMap(({ id }) => wordBehind(id) ?? []);
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter(({ path, word }) => !fieldAt(path)?.leaf?.words.includes(word))).toEqual([]);
  });

  test('reads nothing but the section it is of', () => {
    const contracts = readdirSync('contracts')
      .filter((name) => name.endsWith('.yaml'))
      .flatMap((name) => readContract(readFileSync(`contracts/${name}`, 'utf8'), name).contract?.contract ?? []);
    const ofSections = figures.flatMap((figure) => {
      const part = partOf(figure);
      return part !== undefined && contracts.every((contract) => part in contract) ? { figure, part } : [];
    });
    expect(contracts.length).toBeGreaterThan(5);
    expect(ofSections.length).toBeGreaterThan(100);
    for (const contract of contracts)
      for (const { figure, part } of ofSections) {
        const alone = { [part]: contract[part as keyof typeof contract] };
        expect([figure.id, readLeaf(figure, { contract: alone } as unknown as RunContext, 0)]).toEqual([
          figure.id,
          readLeaf(figure, { contract } as unknown as RunContext, 0),
        ]);
      }
  });
});
