import { describe, expect, test } from 'vitest';
import type { CheckFormatName } from '../../../src/formats/batch/index.ts';
import { bad, written } from './samples.ts';

const figures = { year: 1, netPrice: 19.903, cost: 25.128, gap: -5.225, gapPerYear: -27_240.3, minutes: 47.52 };

describe('the figures of a contract that is checked', () => {
  test.each<[CheckFormatName, RegExp]>([
    ['text', /£19\.90 +£25\.13 +-£5\.23 +48\n/],
    ['markdown', /£19\.90\D+£25\.13\D+-£5\.23\D+48\D/],
    ['csv', /,19\.9,25\.13,-5\.23,-27240\.3,47\.5,/],
  ])('as %s give the gap that a reader who subtracts one from the other gets', async (format, row) => {
    expect(await written(format, [{ ...bad, figures }])).toMatch(row);
  });

  test('have no minutes under none where money goes out', async () => {
    const text = await written('text', [{ ...bad, figures: { ...figures, netPrice: -10, minutes: -23.9 } }]);
    expect(text).toMatch(/-£10\.00 +£25\.13 +-£35\.13 +0\n/);
  });
});
