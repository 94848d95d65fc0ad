import { describe, expect, test } from 'vitest';
import { day, formatIso } from '../../src/calendar/day.ts';
import { stagingClasses, stagingDate, stagingDates } from '../../src/rates/staging.ts';

describe('from which day an employer owes pension contributions', () => {
  test.each([
    [120_000, '2012-10-01'],
    [119_999, '2012-11-01'],
    [250, '2014-02-01'],
    [249, '2014-04-01'],
    [61, '2014-08-01'],
    [50, '2015-04-01'],
    [49, '2015-08-01'],
    [30, '2015-10-01'],
    // Under 30 it depends on the PAYE reference: the last day on which any of them began.
    [29, '2017-04-01'],
    [1, '2017-04-01'],
  ])('with %i people: %s', (size, expected) => {
    expect(formatIso(stagingDate(size))).toBe(expected);
  });

  test('nobody has no day', () => {
    expect(() => stagingDate(0)).toThrow(RangeError);
  });

  test('every size has one day from 30 people up, and lies within its class', () => {
    for (let size = 1; size <= 1300; size++) {
      const fits = stagingDates().filter(
        ({ least, most }) => least !== undefined && size >= least && (most === undefined || size <= most),
      );
      if (size >= 30) expect(fits).toHaveLength(1);
      const [own] = stagingClasses().filter(
        ({ least, most }) => least !== undefined && size >= least && (most === undefined || size <= most),
      );
      expect(stagingDate(size)).toBeGreaterThanOrEqual(own?.from as number);
      expect(stagingDate(size)).toBeLessThanOrEqual(own?.latest as number);
    }
  });

  test('an employer that began in between was bound by February 2018', () => {
    const [between] = stagingClasses().filter((each) => each.class === 'new-2012-to-2017');
    expect(between?.latest).toBe(day('2018-02-01'));
    expect(Math.max(...stagingDates().map(({ from }) => from))).toBe(day('2018-02-01'));
  });
});
