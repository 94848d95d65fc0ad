import { describe, expect, it } from 'vitest';
import { evaluateTree } from '../../src/engine/closures.ts';
import { type Figure, figuresIn } from '../../src/engine/figure.ts';
import { figures, sections } from '../../src/figures/index.ts';

const withExample = figures.filter((figure) => figure.example);

function gives({ formula, example, id }: Figure): number {
  if (!formula || !example) throw new Error(`${id} has no example`);
  const lists = Object.values(example.given).filter((value) => Array.isArray(value));
  return evaluateTree(formula, {
    read: (part, row) => {
      const given = example.given[part.id];
      const value = Array.isArray(given) ? given[row] : given;
      if (value === undefined) throw new Error(`the example of ${id} gives no ${part.id}`);
      return value;
    },
    rows: () => lists[0]?.length ?? 0,
  });
}

describe('the example of each figure', () => {
  it.each(withExample.map((figure) => [figure.id, figure] as const))('%s', (_, figure) => {
    expect(gives(figure)).toBeCloseTo(figure.example?.gives as number, 9);
  });

  it.each(withExample.map((figure) => [figure.id, figure] as const))(
    '%s: it gives just the parts of the formula',
    (_, figure) => {
      const parts = figure.formula ? figuresIn(figure.formula).map((part) => part.id) : [];
      expect(Object.keys(figure.example?.given ?? {}).sort()).toEqual(parts.sort());
    },
  );

  it('is there for every result', () => {
    const listed = sections.flatMap((section) => section.figures);
    expect(listed.filter((figure) => !figure.example).map((figure) => figure.id)).toEqual([]);
  });
});
