import { describe, expect, it } from 'vitest';
import { forWhom, onAverage } from '../../src/model/ages.ts';
import { assessmentOf, BASE } from './contract.fixture.ts';

function contextOf(changes: Record<string, string> = {}) {
  const run = assessmentOf(changes).years[0]?.runs.get('asSpecified');
  if (!run) throw new Error('not worked out');
  return run.context;
}
const from = (start: string): Record<string, string> => ({
  contract: BASE.contract?.replace('2025-04-06', start) ?? '',
});

describe('whose minimum wage the legal minimum is', () => {
  it.each([
    ['2011-04-06', '21 and over'],
    ['2015-09-01', '21 and over, 25 and over from 1 April 2016'],
    ['2018-04-06', '25 and over'],
    ['2020-09-01', '25 and over, 23 and over from 1 April 2021'],
    ['2023-09-01', '23 and over, 21 and over from 1 April 2024'],
    ['2025-04-06', '21 and over'],
    // The last of it is not known yet, and goes on.
    ['2026-09-01', '21 and over'],
  ])('in a year from %s: that of workers aged %s', (start, ages) => {
    expect(forWhom(contextOf(from(start)))).toBe(`for workers aged ${ages}`);
  });

  it.each([
    ['pay', { pay: '{rate: £13.00, age: 18-20}' }],
    ['one role of two', { staff: '[{role: worker, share: 60%}, {role: apprentice, share: 40%, age: apprentice}]' }],
  ])('is that of the ages stated, where %s names a younger one', (_, changes) => {
    expect(forWhom(contextOf(changes))).toBe('for workers of the ages stated');
  });

  it('is that of adults where they are named, for all or for some', () => {
    const roles = '[{role: worker, share: 60%, age: 21+}, {role: senior, share: 40%}]';
    expect(forWhom(contextOf({ pay: '{rate: £13.00, age: 21+}', staff: roles }))).toBe('for workers aged 21 and over');
  });
});

describe('a rate of the law', () => {
  it('is an average over the year where it changes within the year', () => {
    // From April 2025 to April 2026, with five days of the next rate at the end.
    expect(onAverage(contextOf(), 'minimum-wage')).toBe(' on average over the year');
  });

  it('is what it is in a year in which it does not', () => {
    expect(onAverage(contextOf(from('2025-04-01')), 'minimum-wage')).toBe('');
    expect(onAverage(contextOf(), 'minimum-wage-age')).toBe('');
  });
});
