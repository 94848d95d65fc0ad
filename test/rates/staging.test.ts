import { describe, expect, test } from 'vitest';
import { day, formatIso } from '../../src/calendar/day.ts';
import { stagingClasses, stagingDates } from '../../src/rates/staging.ts';

const fitting = <T extends { least?: number; most?: number }>(rows: readonly T[], size: number): T[] =>
  rows.filter(({ least, most }) => least !== undefined && size >= least && (most === undefined || size <= most));

/** The last day on which the duty began for one of that size. */
const lastFor = (size: number) => fitting(stagingDates(), size).at(-1)?.from ?? Number.NaN;

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
    expect(formatIso(lastFor(size))).toBe(expected);
  });

  test('every size has one day from 30 people up, and lies within its class', () => {
    for (let size = 1; size <= 1300; size++) {
      if (size >= 30) expect(fitting(stagingDates(), size)).toHaveLength(1);
      const [own] = fitting(stagingClasses(), size);
      expect(lastFor(size)).toBeGreaterThanOrEqual(own?.from as number);
      expect(lastFor(size)).toBeLessThanOrEqual(own?.latest as number);
    }
  });

  test('an employer that began in between was bound by February 2018', () => {
    const [between] = stagingClasses().filter((each) => each.class === 'new-2012-to-2017');
    expect(between?.latest).toBe(day('2018-02-01'));
    expect(Math.max(...stagingDates().map(({ from }) => from))).toBe(day('2018-02-01'));
  });
});
