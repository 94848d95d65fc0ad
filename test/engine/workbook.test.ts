import { describe, expect, it } from 'vitest';
import { constant, type Expression, fact, figure } from '../../src/engine/figure.ts';
import { fx } from '../../src/engine/fx.ts';
import { DefinedNames, partsOfSums, spreadsheetFormula } from '../../src/engine/workbook.ts';
import { figures } from '../../src/figures/index.ts';

const words = { label: 'A thing', unit: 'ratio', source: 'A test' };
const a = fact('a', words);
const b = fact('b', words);
const c = constant('c', 7, words);
const row = fact('row', { ...words, rows: 'band' });
const other = fact('other', { ...words, rows: 'band' });
const unknown = fact('unknown', { ...words, rows: 'band', nullable: true });
const maybe = figure('maybe', { ...words, formula: fx`if(${a} > 0, ${a}, none)` });

const references = {
  value: (one: { id: string }) => one.id,
  row: (one: { id: string }) => `${one.id}!3`,
  range: (one: { id: string }) => (one.id === 'other' ? undefined : `${one.id}!1:5`),
};
const written = (formula: Expression): string => spreadsheetFormula(figure('x', { ...words, formula }), references);

describe('a formula as a spreadsheet writes it', () => {
  it.each([
    [fx`${a} + ${b} * ${c}`, 'a+b*c'],
    [fx`(${a} + ${b}) * ${c}`, '(a+b)*c'],
    [fx`${a} - (${b} - ${c})`, 'a-(b-c)'],
    [fx`${a} - ${b} - ${c}`, 'a-b-c'],
    [fx`${a} / (${b} * ${c})`, 'a/(b*c)'],
    [fx`${a} / ${b} / ${c}`, 'a/b/c'],
    [fx`max(0, ${a} - ${b})`, 'MAX(0,a-b)'],
    [fx`min(${a}, ${b}, 1)`, 'MIN(a,b,1)'],
    [fx`above(${a}, ${b} + 1)`, 'MAX(0,a-(b+1))'],
    [fx`power(1 + ${a}, ${b})`, 'POWER(1+a,b)'],
    [fx`if(${a} > 0 and ${b}, ${a}, ${b})`, 'IF(AND(a>0,b<>0),a,b)'],
    [fx`if(not(${a} <= 1) or ${b} < ${a}, 1, 0)`, 'IF(OR(NOT(a<=1),b<a),1,0)'],
    [fx`${a} >= ${b}`, 'IF(a>=b,1,0)'],
    [
      fx.cases(['a is low', fx`${a} < ${b}`, fx`${b}`], ['b is there', fx`${b}`, fx`1`], ['neither', fx`${a} + ${c}`]),
      'IF(a<b,b,IF(b<>0,1,a+c))',
    ],
    [fx`not(${a}) * ${b}`, 'IF(NOT(a<>0),1,0)*b'],
    [fx`if(${a} > 0, ${b}, none)`, 'IF(a>0,b,"none")'],
    [fx`${row} * ${a}`, 'row!3*a'],
    [fx`sum(${row}) / ${a}`, 'SUM(row!1:5)/a'],
    [fx`sum(${other})`, '0'],
    [fx`${maybe} * ${a}`, 'IF(COUNT(maybe)<1,"none",maybe*a)'],
    [fx`if(${a} > 0, ${maybe}, ${b})`, 'IF(a>0,IF(COUNT(maybe)<1,"none",maybe),b)'],
    [fx`${b} + if(${a} > 0, ${maybe}, 0)`, 'IF(IF(a>0,COUNT(maybe)<1,0>1),"none",b+IF(a>0,maybe,0))'],
    [fx`if(${maybe} > ${a}, 1, 0)`, 'IF(IF(OR(COUNT(maybe)<1),0>1,maybe>a),1,0)'],
    [fx`sum(${unknown}) * ${a}`, 'IF(COUNT(unknown!1:5)<ROWS(unknown!1:5),"none",SUM(unknown!1:5)*a)'],
  ])('%#: %s', (formula, text) => {
    expect(written(formula)).toBe(text);
  });

  it('puts what a sum adds up in rows of its own', () => {
    const sum = figure('x', {
      ...words,
      formula: fx`sum(${row} * ${a}) + sum(max(${row}, ${other})) * ${b} + sum(${row})`,
    });
    const { figure: one, parts } = partsOfSums(sum);
    expect(parts.map(({ id, rows }) => [id, rows])).toEqual([
      ['x.part', 'band'],
      ['x.part2', 'band'],
    ]);
    expect(parts.map((part) => spreadsheetFormula(part, references))).toEqual(['row!3*a', 'MAX(row!3,other!3)']);
    expect(spreadsheetFormula(one, references)).toBe('SUM(x.part!1:5)+SUM(x.part2!1:5)*b+SUM(row!1:5)');
  });

  it('refuses a sum that no row stands for', () => {
    expect(() => written(fx`sum(${row} * ${a})`)).toThrow('a sum over more than the rows of one figure');
  });

  it('can write every figure there is', () => {
    const formulas = figures.filter((one) => one.formula).map(partsOfSums);
    expect(formulas.length).toBeGreaterThan(80);
    for (const { figure: one, parts } of formulas)
      for (const each of [one, ...parts]) expect(spreadsheetFormula(each, references)).not.toMatch(/undefined|NaN/);
  });
});

describe('names', () => {
  it('are readable, and the same when asked for again', () => {
    const names = new DefinedNames();
    expect(names.of('income.net', 'y1', 'safe')).toBe('income.net_y1_safe');
    expect(names.of('law.national-insurance-rate')).toBe('law.national_insurance_rate');
    expect(names.of('income.net', 'y1', 'safe')).toBe('income.net_y1_safe');
  });

  it('are never those of others, however a spreadsheet reads them', () => {
    const names = new DefinedNames();
    const given = ['a-b', 'a_b', 'A_B', 'a b', 'a[]b', 'a__b'].map((id) => names.of(id));
    expect(new Set(given.map((name) => name.toLowerCase())).size).toBe(6);
    expect(names.of('a', 'b')).not.toBe(names.of('a_b'));
  });

  it.each(['tax2025', 'a1', 'XFD1', 'R1C1', 'r', 'c', 'rc', 'TRUE', '1st', '.x'])('%s is made a name', (id) => {
    expect(new DefinedNames().of(id)).toMatch(/^_/);
  });

  it('are no longer than a name may be', () => {
    const names = new DefinedNames();
    const [one, two] = [names.of('x'.repeat(400)), names.of(`${'x'.repeat(400)}y`)];
    expect(one).not.toBe(two);
    expect(Math.max(one.length, two.length)).toBeLessThanOrEqual(255);
  });
});
