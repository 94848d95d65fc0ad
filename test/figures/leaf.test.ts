import { describe, expect, test } from 'vitest';
import { fieldAt } from '../../src/contract/schema.ts';
import { figures } from '../../src/figures/index.ts';
import { input, wordBehind } from '../../src/figures/leaf.ts';

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
});
