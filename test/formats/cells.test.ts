import { describe, expect, it } from 'vitest';
import { day } from '../../src/calendar/day.ts';
import { barWords, cellText, opening } from '../../src/formats/cells.ts';
import type { Cell } from '../../src/report/types.ts';
import { report } from './report.fixture.ts';

describe('what a cell says', () => {
  it.each<[Cell, string]>([
    [{ kind: 'text', text: 'as stated' }, 'as stated'],
    [{ kind: 'money', value: -1234.5 }, '-£1,234.50'],
    [{ kind: 'money', value: 13.06, signed: true }, '+£13.06'],
    [{ kind: 'money', value: -6.888, bare: true }, '-6.89'],
    [{ kind: 'money', value: 40_861.6, decimals: 0 }, '£40,862'],
    [{ kind: 'number', value: 31.3, decimals: 0 }, '31'],
    [{ kind: 'number', value: 3128.5714, unit: 'hours/year' }, '3,128.57 hours a year'],
    [{ kind: 'share', value: 0.125 }, '12.5%'],
    [{ kind: 'day', value: day('2015-09-01') }, '1 September 2015'],
    [{ kind: 'empty', text: 'unknown' }, 'unknown'],
    [{ kind: 'empty' }, ''],
  ])('%j is "%s"', (cell, words) => {
    expect(cellText(cell)).toBe(words);
  });
});

describe('the values of bars', () => {
  const bars = [{ label: 'a', value: 999 }];

  it('have pennies while they are small, and none when they are thousands of pounds', () => {
    expect(barWords({ kind: 'bars', caption: '', unit: 'GBP', bars })(999)).toBe('£999.00');
    expect(barWords({ kind: 'bars', caption: '', unit: 'GBP', bars: [{ label: 'a', value: -1000 }] })(999)).toBe(
      '£999',
    );
    expect(barWords({ kind: 'bars', caption: '', unit: 'GBP/hour', bars })(14.256)).toBe('£14.26');
    expect(barWords({ kind: 'bars', caption: '', unit: 'minutes', bars })(31.34)).toBe('31.3 minutes');
    expect(barWords({ kind: 'bars', caption: '', unit: 'share', bars })(0.304)).toBe('30%');
  });
});

describe('the opening sentence', () => {
  it('is parted into the view and the rest, and never says the view twice', () => {
    expect(opening(report).rest).toMatch(/^An hour costs/);
    expect(opening({ ...report, sentence: 'Short by £1.' })).toEqual({ lead: 'UNDELIVERABLE.', rest: 'Short by £1.' });
  });
});
