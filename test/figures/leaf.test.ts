import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readContract } from '../../src/contract/index.ts';
import { fieldAt } from '../../src/contract/schema.ts';
import type { RunContext } from '../../src/figures/context.ts';
import { figures } from '../../src/figures/index.ts';
import { input, partsRead, readLeaf, wordBehind } from '../../src/figures/leaf.ts';
import { contextOf, lawOf, rowsIn } from '../../src/model/run.ts';

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

  test('reads nothing but what it says that it is read of', () => {
    const contexts = readdirSync('contracts')
      .filter((name) => name.endsWith('.yaml'))
      .flatMap((name) => readContract(readFileSync(`contracts/${name}`, 'utf8'), name).contract?.contract ?? [])
      .map((contract) => contextOf(contract, {}, 1, lawOf(contract, 1)));
    const told = figures.flatMap((figure) => {
      const parts = partsRead(figure);
      return parts === undefined ? [] : { figure, parts };
    });
    expect(contexts.length).toBeGreaterThan(5);
    expect(told.length).toBeGreaterThan(200);
    for (const context of contexts)
      for (const { figure, parts } of told) {
        const only = (of: object) => Object.fromEntries(Object.entries(of).filter(([key]) => isOneOf(parts, key)));
        const alone = { ...only({ ...context, contract: undefined }), contract: only(context.contract) };
        const count = figure.rows === undefined ? 1 : rowsIn(context, figure.rows);
        for (let row = 0; row < count; row++)
          expect([figure.id, readLeaf(figure, alone as unknown as RunContext, row)]).toEqual([
            figure.id,
            readLeaf(figure, context, row),
          ]);
      }
  });

  test('says what it is read of, wherever runs are compared', () => {
    const untold = figures.filter(({ kind }) => kind === 'input' || kind === 'parameter' || kind === 'fact');
    expect(untold.filter((figure) => partsRead(figure) === undefined).map(({ id }) => id)).toEqual([]);
  });
});

const isOneOf = (parts: readonly string[], key: string): boolean => parts.includes(key);
