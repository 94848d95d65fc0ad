import { describe, expect, test } from 'vitest';
import { day } from '../../src/calendar/day.ts';
import { readRate } from '../../src/rates/read.ts';

const row = {
  from: '2020-04-01',
  value: 8.72,
  reference: 'An Act',
  reference_confirmed: true,
  confidence: 'one-source',
  sources: ['A source'],
};
const file = {
  title: 'test rate',
  unit: 'GBP/hour',
  description: 'A rate',
  law: 'An Act',
  before: 'unknown',
  known_to: '2021-03-31',
  projection: 'none',
  rows: [row],
};
const later = { ...row, from: '2022-04-01', announced: true };

describe('reading the file of a rate', () => {
  test('a whole file', () => {
    const rate = readRate('test-rate', {
      ...file,
      rows: [{ ...row, note: 'A note', min_age: 25, annual: 16_000 }, later],
    });
    expect(rate).toMatchObject({
      name: 'test-rate',
      knownTo: day('2021-03-31'),
      before: 'unknown',
      projection: 'none',
    });
    expect(rate.rows[0]).toMatchObject({
      from: day('2020-04-01'),
      value: 8.72,
      note: 'A note',
      minAge: 25,
      annual: 16_000,
    });
    expect(rate.rows[1]?.announced).toBe(true);
  });

  const mistakes: [string, unknown, string][] = [
    ['not a map', [], 'test-rate: not a map'],
    ['a key nobody reads', { ...file, colour: 'red' }, 'test-rate: unknown key colour'],
    ['no title', { ...file, title: undefined }, 'test-rate: title: not a text'],
    [
      'a day that does not exist',
      { ...file, known_to: '2021-02-29' },
      "test-rate: known_to: not a day such as '2026-04-01'",
    ],
    [
      'a projection nobody knows',
      { ...file, projection: 'up' },
      'test-rate: projection: not one of wages, prices, none',
    ],
    ['rows that are no list', { ...file, rows: row }, 'test-rate: rows: not a list'],
    ['a value as text', { ...file, rows: [{ ...row, value: '8.72' }] }, 'test-rate: row 1: value: not a number'],
    [
      'a value that is not finite',
      { ...file, rows: [{ ...row, value: Number.NaN }] },
      'test-rate: row 1: value: not a number',
    ],
    [
      'yes for true',
      { ...file, rows: [{ ...row, reference_confirmed: 'yes' }] },
      'row 1: reference_confirmed: neither true nor false',
    ],
    ['the same day twice', { ...file, rows: [row, row] }, 'test-rate: rows are not in order of date'],
    [
      'a value in force after the last day known',
      { ...file, rows: [row, { ...row, from: '2022-04-01' }] },
      'test-rate: known_to must lie',
    ],
    [
      'an announced value that is in force',
      { ...file, rows: [{ ...row, announced: true }] },
      'test-rate: known_to must lie',
    ],
  ];
  test.each(mistakes)('%s is refused', (_, data, message) => {
    expect(() => readRate('test-rate', data)).toThrow(message);
  });
});
