import { describe, expect, test } from 'vitest';
import { noTotals } from '../../../src/batch/totals.ts';
import type { CheckFormatName } from '../../../src/formats/batch/index.ts';
import { totalLines } from '../../../src/formats/batch/words.ts';
import { bad, written } from './samples.ts';

const figures = {
  year: 1,
  scenario: 'asSpecified' as const,
  netPrice: 19.903,
  cost: 25.128,
  gap: -5.225,
  gapPerYear: -27_240.3,
  minutes: 47.52,
};

describe('the figures of a contract that is checked', () => {
  test.each<[CheckFormatName, RegExp]>([
    ['text', /£19\.90 +£25\.13 +-£5\.23 +48\n/],
    ['markdown', /£19\.90\D+£25\.13\D+-£5\.23\D+48\D/],
    ['csv', /,19\.9,25\.13,-5\.23,-27240\.3,47\.5,/],
  ])('as %s give the gap that a reader who subtracts one from the other gets', async (format, row) => {
    expect(await written(format, [{ ...bad, figures }])).toMatch(row);
  });

  test.each<[CheckFormatName, RegExp]>([
    ['text', /-£5\.23 +48 {2}by the year\n/],
    ['markdown', /\| \*\*year\*\* +\|/],
    ['csv', /,1,year,19\.9,/],
  ])('as %s say of what they are, where that is no hour', async (format, row) => {
    expect(await written(format, [{ ...bad, figures, unit: 'year' }])).toMatch(row);
  });

  test('have no minutes under none where money goes out', async () => {
    const text = await written('text', [{ ...bad, figures: { ...figures, netPrice: -10, minutes: -23.9 } }]);
    expect(text).toMatch(/-£10\.00 +£25\.13 +-£35\.13 +0\n/);
  });
});

test('totals count what pays only at the least apart, as each line names it', () => {
  const views = { deliverable: 1, atRisk: 0, cannotTell: 14, undeliverable: 4 };
  const lines = (atTheLeast: number) => totalLines({ ...noTotals(), contracts: 19, views, atTheLeast });
  expect(lines(5)[0]).toBe(
    '19 contracts checked: 4 undeliverable, 5 pay only at the least, 9 cannot tell and 1 deliverable.',
  );
  expect(lines(0)[0]).toBe('19 contracts checked: 4 undeliverable, 14 cannot tell and 1 deliverable.');
});
