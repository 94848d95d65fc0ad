// What is taken off a file before the schema sees it.
import { describe, expect, test } from 'vitest';
import { contractField } from '../../src/contract/schema.ts';
import { readYaml } from '../../src/contract/yaml.ts';

const told = (text: string) => readYaml(text, contractField);

describe('plain texts', () => {
  test('are what the author wrote, whatever YAML would make of them', () => {
    const { plain } = told('price: {per_hour: 016, second_worker: no, vat_included: 1e3}\n');
    expect({ ...(plain as { price: object }).price }).toEqual({
      per_hour: '016',
      second_worker: 'no',
      vat_included: '1e3',
    });
  });

  test.each([
    ['1.5e1', '15'],
    ['1e999', '1e999'],
    ['"1e3"', '1e3'],
  ])('have the exponent of %s written out in JSON, where a number can hold it: %s', (written, as) => {
    const { plain } = told(`{"price": {"per_hour": ${written}}}`);
    expect((plain as { price: { per_hour: string } }).price.per_hour).toBe(as);
  });

  test('are null where they are unknown, and true where no such key is known', () => {
    const { plain } = told('visit: {travel: unknown, tarvel: {a: 1}}\ncover: unknown\n') as { plain: unknown };
    expect({ ...(plain as { visit: object }).visit }).toEqual({ travel: null, tarvel: true });
    expect((plain as { cover: unknown }).cover).toBeNull();
  });
});

describe('what stands beside a value', () => {
  test('is kept by its path, with the place of the value itself', () => {
    const { plain, notes } = told('price:\n  per_hour: {value: £16, source: Tender, quote: "at most £16"}\n');
    expect((plain as { price: { per_hour: string } }).price.per_hour).toBe('£16');
    expect(notes.get('price.per_hour')).toMatchObject({ text: '£16', source: 'Tender', quote: 'at most £16' });
  });

  test('holds for all that stands under a part', () => {
    const { notes } = told('visit: {value: {travel: 5 minutes, miles: {value: 3, source: Map}}, source: Bid}\n');
    expect(notes.get('visit.travel')?.source).toBe('Bid');
    expect(notes.get('visit.miles')?.source).toBe('Map');
  });

  test('a range as a map is one text, and its ends are kept as they were written', () => {
    const { plain, notes } = told('visit: {travel: {low: 5, likely: 10 minutes, high: 1 hour}}\n');
    expect((plain as { visit: { travel: string } }).visit.travel).toBe('5..10 minutes..1 hour');
    expect(notes.get('visit.travel')?.ends).toEqual(['5', '10 minutes', '1 hour']);
  });
});

describe('places', () => {
  test('count lines and columns from 1, and end with their line', () => {
    const { notes, placeAt } = told('cover:\n  - days: mon-fri\n    mode: waking\n');
    const { start, end } = notes.get('cover[0]') ?? { start: 0, end: 0 };
    expect(placeAt(start, end)).toEqual({ line: 2, column: 5, length: 13 });
    expect(placeAt(-1, -1)).toEqual({ line: 0, column: 0, length: 0 });
  });
});

describe('a hostile file', () => {
  const seconds = (text: string) => {
    // Of a processor: what else runs on the machine is no part of it.
    const before = process.cpuUsage();
    expect(told(text).mistakes.length).toBeGreaterThan(0);
    return process.cpuUsage(before).user / 1e6;
  };

  test.each([
    ['twenty thousand keys that are the same', `visit:\n${'  travel: 5\n'.repeat(20_000)}`],
    [
      'aliases of aliases',
      `${Array.from({ length: 40 }, (_, at) => `cover: &a${at + 1} [*a${at}, *a${at}]`).join('\n')}\n`,
    ],
    ['brackets within brackets', '['.repeat(100_000)],
    ['a flood of values', `cover: [${'{staff: 1}, '.repeat(30_000)}]\n`],
  ])('%s is told in no time', (_, text) => {
    expect(seconds(text)).toBeLessThan(5);
  });
});
