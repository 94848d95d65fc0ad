import { describe, expect, it } from 'vitest';
import { type Expression, fact, figure } from '../../src/engine/figure.ts';
import { fx } from '../../src/engine/fx.ts';
import { unitMistake } from '../../src/engine/units.ts';

const of = (id: string, unit: string) => fact(id, { label: id, unit, source: 'a test' });
const pay = of('pay', 'GBP/hour');
const hours = of('hours', 'hours/year');
const workers = of('workers', 'workers');
const share = of('share', 'share');

const mistake = (unit: string, formula: Expression) =>
  unitMistake(figure('x', { label: 'X', unit, source: 'a test', formula }));

describe('the unit check', () => {
  it('multiplies and divides units', () => {
    expect(mistake('GBP/year', fx`${pay} * ${hours}`)).toBeUndefined();
    expect(mistake('GBP/year/worker', fx`${pay} * ${hours} / ${workers}`)).toBeUndefined();
    expect(mistake('ratio', fx`${hours} / ${hours}`)).toBeUndefined();
  });

  it('refuses to add workers to pounds', () => {
    expect(mistake('GBP/hour', fx`${pay} + ${workers}`)).toBe('x: add of GBP/hour and worker');
  });

  it('says what a formula gives where it claims another unit', () => {
    expect(mistake('GBP', fx`${pay} * ${hours}`)).toBe('x says GBP, its formula gives GBP/year');
  });

  it('takes 0 for any unit, and 1 for a plain number only', () => {
    expect(mistake('GBP/hour', fx`max(0, ${pay})`)).toBeUndefined();
    expect(mistake('share', fx`1 - ${share}`)).toBeUndefined();
    expect(mistake('GBP/hour', fx`1 + ${pay}`)).toMatch('add of 1 and GBP/hour');
  });

  it('compares like with like, and chooses between alike', () => {
    expect(mistake('GBP/hour', fx`if(${share} > 0, ${pay}, 0)`)).toBeUndefined();
    expect(mistake('GBP/hour', fx`if(${pay} > ${hours}, ${pay}, 0)`)).toMatch('more of GBP/hour and hour/year');
    expect(mistake('GBP/hour', fx`if(${pay}, ${pay}, 0)`)).toMatch('a condition in GBP/hour');
    expect(mistake('GBP/hour', fx`if(${share} > 0, ${pay}, ${hours})`)).toMatch('branches of GBP/hour and hour/year');
  });

  it('wants plain conditions and branches alike of cases too', () => {
    const cases = (first: Expression, last: Expression) => fx.cases(['some', fx`${share} > 0`, first], ['none', last]);
    expect(mistake('GBP/hour', cases(fx`${pay}`, fx`0`))).toBeUndefined();
    expect(mistake('GBP/hour', cases(fx`${pay}`, fx`${hours}`))).toMatch('branches of GBP/hour and hour/year');
    expect(mistake('GBP/hour', fx.cases(['paid', fx`${pay}`, fx`${pay}`], ['not', fx`0`]))).toMatch(
      'a condition in GBP/hour',
    );
  });

  it('raises plain numbers only', () => {
    expect(mistake('ratio', fx`power(1 + ${share}, ${share})`)).toBeUndefined();
    expect(mistake('ratio', fx`power(${pay}, ${share})`)).toMatch('power of GBP/hour');
  });
});
