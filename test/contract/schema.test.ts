import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Field } from '../../src/contract/field.ts';
import { jsonSchema } from '../../src/contract/json-schema.ts';
import { contractFile, leafPaths, sections } from '../../src/contract/schema.ts';
import { fixture, input, messages, read, SHORT } from './fixtures.ts';
import { complaints } from './json-schema-check.ts';

/** Every field with its path; lists as `[]`. */
function allFields(field: Field<unknown> = contractFile, path = ''): [string, Field<unknown>][] {
  const inner = Object.entries(field.fields ?? {}).flatMap(([key, child]) =>
    allFields(child, path === '' ? key : `${path}.${key}`),
  );
  return [[path, field], ...inner, ...(field.item ? allFields(field.item, `${path}[]`) : [])];
}

describe('the one schema', () => {
  test.each(allFields().filter(([path]) => path !== ''))('%s says what it means', (_, field) => {
    expect(field.about === '' ? field.leaf?.accepts : field.about).toMatch(/^\S.{3,200}$/);
    expect(field.about).toMatch(/\.$/);
  });

  // In a list an entry has other keys that must be there, so its examples are tried in the fixture instead.
  const single = allFields().filter(
    ([path, field]) => field.leaf && field.leaf.forms.length > 0 && !path.includes('[]'),
  );
  test.each(single)('the examples of %s are accepted', (path, field) => {
    for (const example of field.leaf?.examples ?? []) {
      const keys = path.split('.');
      const text = keys.reduceRight(
        (inner, key, at) => `${' '.repeat(at)}${key}:${at === keys.length - 1 ? ` ${inner}` : `\n${inner}`}`,
        example,
      );
      const whole = ['contract', 'price', 'demand'].includes(keys[0] ?? '') ? text : `${SHORT}${text}\n`;
      expect(messages(whole).filter((message) => message.startsWith(path) && !message.includes('missing'))).toEqual([]);
    }
  });

  test('leaves are found by their paths', () => {
    const paths = leafPaths();
    expect(paths).toContain('price.items[].price');
    expect(paths).toContain('on_costs.national_insurance.share');
    expect(paths).toContain('visit.wasted.billed');
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('every leaf of a silent contract has its input, in the order of the sections', () => {
    const paths = [...read(SHORT).inputs.keys()];
    const order = Object.keys(sections);
    const seen = paths.map((path) => order.indexOf(path.split('.')[0] ?? ''));
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    for (const path of leafPaths().filter(
      (leaf) => !leaf.includes('[]') && !leaf.startsWith('on_costs.national_insurance.'),
    ))
      expect(paths, path).toContain(path);
  });

  test('a share has its unit, and money too', () => {
    expect(input(SHORT, 'price.per_hour').unit).toBe('GBP/hour');
    expect(input(SHORT, 'visit.travel_paid').unit).toBe('share');
    expect(input(SHORT, 'visit.travel').unit).toBe('hours/visit');
  });
});

describe('the JSON Schema', () => {
  const schema = jsonSchema();

  test('accepts the contract that uses every part of the format', () => {
    expect(complaints(schema, parse(fixture('full.yaml')))).toEqual([]);
    expect(complaints(schema, parse(SHORT))).toEqual([]);
  });

  test.each([
    ['price: {per_hou: 16}', 'per_hou'],
    ['price: {per_hour: 16 pounds}', 'per_hour'],
    ['price: {early_payment: {discount: 12}}', 'discount'],
    ['contract: {title: A service}', 'start'],
    ['contract: {start: 2015-09-01, nation: englnd}', 'nation'],
    ['demand: {visit_length: 1 hour, visits: []}', 'demand'],
    ['cover: [{days: every day}]', 'cover'],
    ['prices: {}', 'prices'],
  ])('refuses %s', (line, where) => {
    const text = line.startsWith('contract') ? line : `contract: {start: 2015-09-01}\n${line}`;
    const found = complaints(schema, parse(text));
    expect(found.join('\n')).toContain(where);
  });

  test('carries the words, defaults and examples of the fields', () => {
    const { properties } = schema as {
      properties: Record<string, { anyOf: { properties: Record<string, unknown> }[] }>;
    };
    expect(properties.visit?.anyOf[0]?.properties.travel_paid).toMatchObject({ default: '100%', examples: ['100%'] });
    expect(JSON.stringify(schema)).not.toContain('undefined');
  });

  test('is the same each time', () => {
    expect(JSON.stringify(jsonSchema())).toBe(JSON.stringify(schema));
  });
});
