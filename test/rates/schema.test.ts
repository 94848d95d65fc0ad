import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { config, type core, locales, prettifyError } from 'zod/mini';
import { bankHolidays } from '../../src/calendar/schema.ts';
import { priceSeries, unitCosts } from '../../src/published/schema.ts';
import { noticeFile, payPointFile, rateFile, rightsFile, stagingFile } from '../../src/rates/schema.ts';

config(locales.en());

type Schema = core.$ZodType & { safeParse(data: unknown): core.util.SafeParseResult<unknown> };

/** What is wrong with a file, with row and field; empty where nothing is. */
function mistakes(schema: Schema, data: unknown): string {
  const { error } = schema.safeParse(data);
  return error ? prettifyError(error) : '';
}

const LISTS: { [file: string]: Schema } = {
  'law-notices.yaml': noticeFile,
  'rights-to-see.yaml': rightsFile,
  'pension-staging.yaml': stagingFile,
  'pay-points.yaml': payPointFile,
  'pay-points-before-2019.yaml': payPointFile,
};

const yamlIn = (folder: string) => readdirSync(folder).filter((file) => file.endsWith('.yaml'));

describe('every file of dated data fits its schema', () => {
  const files: [string, Schema][] = [
    ...yamlIn('src/rates').map((file): [string, Schema] => [`src/rates/${file}`, LISTS[file] ?? rateFile]),
    ...yamlIn('src/calendar').map((file): [string, Schema] => [`src/calendar/${file}`, bankHolidays]),
    ...yamlIn('src/published/prices').map((file): [string, Schema] => [`src/published/prices/${file}`, priceSeries]),
    ['src/published/unit-costs.yaml', unitCosts],
  ];
  test.each(files)('%s', (path, schema) => {
    expect(mistakes(schema, parse(readFileSync(path, 'utf8')))).toBe('');
  });
});

describe('a broken file of a rate is refused with row and field', () => {
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
    known_to: '2021-03-31',
    projection: 'none',
    rows: [row],
  };
  const later = { ...row, from: '2022-04-01' };

  test('a whole file is taken, with what is announced for later', () => {
    const rows = [
      { ...row, note: 'A note', min_age: 25, annual: 16_000 },
      { ...later, announced: true },
    ];
    expect(mistakes(rateFile, { ...file, before: 'minimum-wage', rows })).toBe('');
  });

  test('what two sources announce is used, so it must lie within what is known', () => {
    const sure = { ...later, announced: true, confidence: 'two-sources' };
    expect(mistakes(rateFile, { ...file, rows: [row, sure] })).toContain('known_to must lie');
    expect(mistakes(rateFile, { ...file, known_to: '2023-03-31', rows: [row, sure] })).toBe('');
  });

  test.each<[string, unknown, string, string]>([
    ['not a map', [], 'expected object', ''],
    ['a key nobody reads', { ...file, colour: 'red' }, 'Unrecognized key: "colour"', ''],
    ['no title', { ...file, title: ' ' }, 'not a text', 'title'],
    ['a day that does not exist', { ...file, known_to: '2021-02-29' }, "not a day such as '2026-04-01'", 'known_to'],
    ['a projection nobody knows', { ...file, projection: 'up' }, '"wages"|"prices"|"none"', 'projection'],
    ['rows that are no list', { ...file, rows: row }, 'expected array', 'rows'],
    ['a value as text', { ...file, rows: [{ ...row, value: '8.72' }] }, 'expected number', 'rows[0].value'],
    ['no finite value', { ...file, rows: [{ ...row, value: Number.NaN }] }, 'expected number', 'rows[0].value'],
    [
      'yes for true',
      { ...file, rows: [{ ...row, reference_confirmed: 'yes' }] },
      'expected boolean',
      'rows[0].reference_confirmed',
    ],
    ['the same day twice', { ...file, rows: [row, row] }, 'not after the row before', 'rows[1].from'],
    ['a value after the last day known', { ...file, rows: [row, later] }, 'known_to must lie', 'rows[1].from'],
    [
      'an announced value that is in force',
      { ...file, rows: [{ ...row, announced: true }] },
      'known_to must lie',
      'rows[0].from',
    ],
  ])('%s', (_, data, message, place) => {
    const told = mistakes(rateFile, data);
    expect(told).toContain(message);
    if (place !== '') expect(told).toContain(`at ${place}`);
  });
});
