import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { figuresBeside } from '../../src/checks/figures.ts';
import { branchesOf, type Expression, figuresIn } from '../../src/engine/figure.ts';
import { rowsOf } from '../../src/engine/graph.ts';
import { unitMistake } from '../../src/engine/units.ts';
import { figureById, figures, results, sections } from '../../src/figures/index.ts';

/** The results that each section of the method names and that have one value, by its title. */
function namedInMethod(): [section: string, id: string][] {
  const text = readFileSync('docs/method.md', 'utf8').replaceAll('`[new]`', '');
  return text.split(/^## \d+\. /m).flatMap((part) => {
    const [title = ''] = part.split('\n');
    return [...part.matchAll(/`([a-z]\w*\.[a-zA-Z]+)`/g)].flatMap(([, id = '']): [string, string][] => {
      const figure = figureById.get(id);
      return figure?.formula && figure.rows === undefined ? [[title, id]] : [];
    });
  });
}

/** Whether a branch without a name stands inside another, where no explanation would say which of them holds. */
function hasNestedIf(expression: Expression, inside = false): boolean {
  const isIf = expression.op === 'cases' && expression.cases.some(({ name }) => name === undefined);
  if (inside && isIf) return true;
  // Of what a sum adds up each row may have a branch of its own.
  const isSum = expression.op === 'call' && expression.name === 'sum';
  return branchesOf(expression).some((part) => hasNestedIf(part, !isSum && (inside || expression.op === 'cases')));
}

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
    '%s: it has a label, a unit, a source and rows as its formula',
    (_, { formula, rows, ...figure }) => {
      for (const word of ['label', 'unit', 'source'] as const) expect(figure[word], word).toMatch(/\w/);
      if (formula) expect(rowsOf(formula)).toBe(rows);
    },
  );

  it('names the cases of a formula where one stands inside another, of checks and ways too', () => {
    const all = [...figures, ...figuresBeside().values()];
    expect(all.filter(({ formula }) => formula && hasNestedIf(formula)).map(({ id }) => id)).toEqual([]);
  });

  it('lists what the method names, and has no section without a result', () => {
    const listed = new Set(sections.flatMap((section) => section.figures.map(({ id }) => id)));
    const named = namedInMethod();
    expect(named.length).toBeGreaterThan(90);
    expect(named.filter(([, id]) => !listed.has(id))).toEqual([]);
    expect(sections.filter((section) => section.figures.length === 0)).toEqual([]);
  });

  it('prints in JSON what is worked out and has one value, but for constants', () => {
    const ids = results.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['time.contactHours', 'income.net', 'cost.total', 'gap.perUnit']));
    for (const id of ['constant.weeksPerYear', 'constant.daysPerYear', 'band.onDuty', 'pay.contracted_week'])
      expect([id, figureById.has(id), ids.includes(id)]).toEqual([id, true, false]);
    expect(results.filter(({ formula, rows }) => !formula || rows !== undefined)).toEqual([]);
  });

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
