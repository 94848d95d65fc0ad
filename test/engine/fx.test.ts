import { describe, expect, it } from 'vitest';
import { evaluateTree } from '../../src/engine/closures.ts';
import { asItStands, casesThatHold, figuresThatCount, inWords } from '../../src/engine/explain.ts';
import { type Expression, fact, figure } from '../../src/engine/figure.ts';
import { fx } from '../../src/engine/fx.ts';

const words = { unit: 'GBP', source: 'a test' };
const a = fact('a', { label: 'A', ...words });
const b = fact('b', { label: 'B', ...words });
const c = fact('c', { label: 'C', ...words });
const each = fact('each', { label: 'Each', rows: 'row', ...words });

const given: Record<string, number[]> = { a: [6], b: [4], c: [2], each: [1, 2, 3] };
const value = (formula: Expression): number =>
  evaluateTree(formula, { read: (part, row) => given[part.id]?.[row] ?? Number.NaN, rows: () => 3 });

describe('a formula', () => {
  it.each([
    ['a + b * c', fx`${a} + ${b} * ${c}`, 14],
    ['(a + b) * c', fx`(${a} + ${b}) * ${c}`, 20],
    ['a - b - c', fx`${a} - ${b} - ${c}`, 0],
    ['a / b / c', fx`${a} / ${b} / ${c}`, 0.75],
    ['a - (b - c)', fx`${a} - (${b} - ${c})`, 4],
    ['max', fx`max(${a}, ${b}, ${c})`, 6],
    ['min', fx`min(${a}, ${b}, ${c})`, 2],
    ['above', fx`above(${a}, ${b})`, 2],
    ['above, but under', fx`above(${c}, ${b})`, 0],
    ['power', fx`power(1 + ${c}, ${c})`, 9],
    ['sum over rows', fx`sum(${each} * ${c}) + 1`, 13],
    ['if', fx`if(${a} > ${b} and not(${c} >= ${b}), ${a}, ${b})`, 6],
    ['or', fx`if(${a} < ${b} or ${c} <= ${b}, 1, 0)`, 1],
  ] as const)('works out %s', (_, formula, gives) => {
    expect(value(formula)).toBe(gives);
  });

  it('is none where it says so', () => {
    expect(value(fx`if(${a} > 0, none, 1)`)).toBeNaN();
  });

  it('takes no number but 0 and 1: every other has a name', () => {
    expect(() => fx`${a} * 2`).toThrow('"2" is neither a function nor 0 or 1');
    expect(() => fx`${a} * 0.5`).toThrow('neither a function nor 0 or 1');
  });

  it.each([
    ['an open bracket', () => fx`(${a} + ${b}`],
    ['an end too soon', () => fx`${a} +`],
    ['something after the end', () => fx`${a} ${b}`],
    ['an unknown function', () => fx`round(${a})`],
    ['too few arguments', () => fx`above(${a})`],
    ['too many arguments', () => fx`power(${a}, ${b}, ${c})`],
    ['a sign that is none', () => fx`${a} % ${b}`],
    ['a comparison of three, which compares the answer of the first two', () => fx`${a} < ${b} < ${c}`],
    ['the same after a sum', () => fx`${a} + 1 >= ${b} > 0`],
  ])('refuses %s', (_, formula) => {
    expect(formula).toThrow(/^formula: /);
  });
});

const byCase = fx.cases(
  ['A is under C', fx`${a} < ${c}`, fx`${b}`],
  ['A is over B', fx`${a} > ${b}`, fx`${a} - ${b}`],
  ['A lies between', fx`${c}`],
);

describe('a formula of cases', () => {
  it('is worth what the first case gives that holds, or the last', () => {
    const at = (own: number) =>
      evaluateTree(byCase, { read: ({ id }) => ({ a: own, b: 4, c: 2 })[id] ?? 0, rows: () => 0 });
    expect([1, 6, 3].map(at)).toEqual([4, 2, 2]);
  });

  it('reads nothing of a case that does not hold', () => {
    const read = ({ id }: { id: string }) => {
      if (id === 'b') throw new Error('reads B');
      return id === 'a' ? 1 : 2;
    };
    const formula = fx.cases(['A is over C', fx`${a} > ${c}`, fx`${b}`], ['A is not', fx`${c}`]);
    expect(evaluateTree(formula, { read, rows: () => 0 })).toBe(2);
  });

  it('may stand inside another formula', () => {
    expect(value(fx`${byCase} * ${c} + 1`)).toBe(5);
    expect(inWords(fx`${c} * ${fx.cases(['A', fx`${a}`, fx`${b}`], ['B is left', fx`0`])}`)).toBe(
      'C x [if A: B; otherwise, because B is left: 0]',
    );
  });

  it('says its cases by name, with their conditions', () => {
    expect(inWords(byCase)).toBe(
      '[if A is under C (A < C): B; if A is over B (A > B): A - B; otherwise, because A lies between: C]',
    );
  });

  it('as it stands, is the case that holds, and says which', () => {
    const holds = (condition: Expression) => value(condition) !== 0;
    expect(asItStands(byCase, ({ id }) => String(given[id]), holds)).toBe('6 - 4');
    expect(casesThatHold(byCase, holds)).toEqual(['A is over B']);
    expect(casesThatHold(byCase, () => false)).toEqual(['A lies between']);
    expect(figuresThatCount(byCase, holds).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('names no case of what a sum adds up, where each row may have another', () => {
    const rows = fx.cases(['a row is over C', fx`${each} > ${c}`, fx`${each}`], ['a row is not over C', fx`0`]);
    expect(value(fx`sum(${rows})`)).toBe(3);
    expect(casesThatHold(fx`sum(${rows})`, () => true)).toEqual([]);
  });
});

describe('a formula in words', () => {
  it('keeps the brackets that matter, and no others', () => {
    expect(inWords(fx`(${a} + ${b}) * ${c}`)).toBe('(A + B) x C');
    expect(inWords(fx`${a} + (${b} * ${c})`)).toBe('A + B x C');
    expect(inWords(fx`${a} - (${b} - ${c})`)).toBe('A - (B - C)');
    expect(inWords(fx`${a} / (${b} * ${c})`)).toBe('A / (B x C)');
  });

  it('keeps the names of operations', () => {
    expect(inWords(fx`above(${a}, ${b}) * ${c}`)).toBe('the part of (A) above (B) x C');
    expect(inWords(fx`if(${a} > 0, ${b}, none)`)).toBe('[if A > 0: B; otherwise: none]');
  });

  it('as it stands, shows only the branch that holds', () => {
    const formula = fx`if(${a} > ${b}, ${a} + ${c}, ${b})`;
    expect(
      asItStands(
        formula,
        ({ id }) => String(given[id]),
        () => true,
      ),
    ).toBe('6 + 2');
    expect(figuresThatCount(formula, () => true).map(({ id }) => id)).toEqual(['a', 'c']);
    expect(figuresThatCount(formula, () => false).map(({ id }) => id)).toEqual(['b']);
  });

  it('is said with the label of a figure that is worked out', () => {
    const total = figure('total', { label: 'Total', ...words, formula: fx`${a} + ${b}` });
    expect(inWords(fx`${total} * ${c}`)).toBe('Total x C');
  });
});
