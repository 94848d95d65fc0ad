import { describe, expect, it } from 'vitest';
import { type Figure, fact, figure } from '../../src/engine/figure.ts';
import { fx } from '../../src/engine/fx.ts';
import { inOrder, rowsOf } from '../../src/engine/graph.ts';

const words = { unit: 'GBP', source: 'a test' };
const a = fact('a', { label: 'A', ...words });
const b = figure('b', { label: 'B', ...words, formula: fx`${a} + 1` });
const c = figure('c', { label: 'C', ...words, formula: fx`${b} + ${a}` });

describe('the calculation graph', () => {
  it('puts each figure after what it needs, once', () => {
    expect(inOrder([c, b]).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('refuses a figure that rests on itself', () => {
    const circle = { id: 'circle', kind: 'formula', label: 'Circle', ...words } as {
      -readonly [K in keyof Figure]: Figure[K];
    };
    circle.formula = fx`${circle} + ${a}`;
    expect(() => inOrder([circle])).toThrow('circle rests on itself');
  });

  it('knows the rows of a formula: those that no sum adds up, of each kind with each other', () => {
    const item = fact('item', { label: 'Item', rows: 'item', ...words });
    const band = fact('band', { label: 'Band', rows: 'band', ...words });
    expect(rowsOf(fx`${item} * ${a}`)).toBe('item');
    expect(rowsOf(fx`sum(${item} * ${a}) + ${a}`)).toBeUndefined();
    expect(rowsOf(fx`sum(${item}) * ${band}`)).toBe('band');
    expect(rowsOf(fx`${item} * ${band}`)).toBe('band*item');
    // A sum goes over the rows of the first figure in it that has any.
    expect(rowsOf(fx`sum(${item} * ${band})`)).toBe('band');
    expect(rowsOf(fx`sum(${a} * ${band} * ${item})`)).toBe('item');
  });
});
