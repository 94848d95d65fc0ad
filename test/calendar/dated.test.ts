import { describe, expect, test } from 'vitest';
import { beginningIn, dated, rowOn, stretchesOf } from '../../src/calendar/dated.ts';
import { day, formatIso } from '../../src/calendar/day.ts';

const rows = dated([
  { from: '2014-10-01', value: 6.5 },
  { from: '2015-10-01', value: 6.7 },
  { from: '2016-04-01', value: 7.2 },
]);

const shown = (from: string, to: string) =>
  stretchesOf(rows, day(from), day(to)).map(
    (stretch) => `${formatIso(stretch.from)} ${formatIso(stretch.to)} ${stretch.row.value}`,
  );

describe('what is known by date', () => {
  test('a row holds from its day until the next', () => {
    expect(rowOn(rows, day('2015-09-30'))?.value).toBe(6.5);
    expect(rowOn(rows, day('2015-10-01'))?.value).toBe(6.7);
    expect(rowOn(rows, day('2030-01-01'))?.value).toBe(7.2);
    expect(rowOn(rows, day('2014-09-30'))).toBeUndefined();
  });

  test('the stretches of a year, cut at its ends', () => {
    expect(shown('2015-09-01', '2016-08-31')).toEqual([
      '2015-09-01 2015-09-30 6.5',
      '2015-10-01 2016-03-31 6.7',
      '2016-04-01 2016-08-31 7.2',
    ]);
    expect(shown('2015-10-01', '2015-10-01')).toEqual(['2015-10-01 2015-10-01 6.7']);
  });

  test('days before the first row are in no stretch', () => {
    expect(shown('2014-09-01', '2014-10-31')).toEqual(['2014-10-01 2014-10-31 6.5']);
    expect(shown('2013-01-01', '2013-12-31')).toEqual([]);
  });

  test('the rows that begin within some days, both included', () => {
    expect(beginningIn(rows, day('2014-10-01'), day('2016-03-31')).map(({ value }) => value)).toEqual([6.5, 6.7]);
  });

  test('a file with a day that does not exist is refused', () => {
    expect(() => dated([{ from: '2015-02-29' }])).toThrow();
  });
});
