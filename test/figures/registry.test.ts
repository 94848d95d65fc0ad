import { describe, expect, it } from 'vitest';
import { figuresIn } from '../../src/engine/figure.ts';
import { rowsOf } from '../../src/engine/graph.ts';
import { unitMistake } from '../../src/engine/units.ts';
import { figures } from '../../src/figures/index.ts';

describe('the registry of figures', () => {
  it('has ids that are unique, also without regard to case', () => {
    const ids = figures.map((figure) => figure.id.toLowerCase());
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it.each(figures.filter((figure) => figure.formula).map((figure) => [figure.id, figure] as const))(
    '%s: its units agree',
    (_, figure) => {
      expect(unitMistake(figure)).toBeUndefined();
    },
  );

  it.each(figures.map((figure) => [figure.id, figure] as const))(
    '%s: it has a label, a source and rows as its formula',
    (_, figure) => {
      expect(figure.label).not.toBe('');
      expect(figure.source).not.toBe('');
      if (figure.formula) expect(rowsOf(figure.formula)).toBe(figure.rows);
    },
  );

  it('says the rule in our own words beside every formula that rests on an Act or on regulations', () => {
    const byLaw = figures.filter(({ formula, source }) => formula && /\b(Act|Regulations) \d{4}/.test(source));
    expect(byLaw.length).toBeGreaterThan(8);
    expect(byLaw.filter(({ why }) => !why).map(({ id }) => id)).toEqual([]);
  });

  it('says it too beside every formula that reads the law of a period', () => {
    const ofPeriod = figures.filter(
      ({ formula }) =>
        formula && figuresIn(formula).some(({ kind, rows }) => kind === 'parameter' && rows === 'period'),
    );
    expect(ofPeriod.length).toBeGreaterThan(8);
    expect(ofPeriod.filter(({ why }) => !why).map(({ id }) => id)).toEqual([]);
  });
});
