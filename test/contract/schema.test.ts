import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { jsonSchema } from '../../src/contract/json-schema.ts';
import { readContract } from '../../src/contract/read.ts';
import { contractField, fieldAt, leafPaths } from '../../src/contract/schema.ts';
import type { Field } from '../../src/contract/tree.ts';
import { fixture, input, messages, read, SHORT } from './fixtures.ts';

/** Every field with its path; lists as `[]`. */
function allFields(field: Field = contractField, path = ''): [string, Field][] {
  const inner = [...(field.fields ?? [])].flatMap(([key, child]) =>
    allFields(child, path === '' ? key : `${path}.${key}`),
  );
  return [[path, field], ...inner, ...(field.item ? allFields(field.item, `${path}[]`) : [])];
}

describe('the one schema', () => {
  test.each(allFields().filter(([path]) => path !== ''))('%s says what it means', (_, field) => {
    expect(field.about).toMatch(/^\S.{3,200}$/);
    expect(field.about).toMatch(/\.$/);
  });

  // In a list an entry has other keys that must be there, so its examples are tried in the fixture instead.
  const single = allFields().filter(([path, field]) => field.leaf && field.unit !== undefined && !path.includes('[]'));
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
    const order = [...(contractField.fields?.keys() ?? [])];
    const seen = paths.map((path) => order.indexOf(path.split('.')[0] ?? ''));
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    for (const path of leafPaths().filter(
      (leaf) =>
        !leaf.includes('[]') && !/^(on_costs\.national_insurance|price\.places)\./.test(leaf) && !fieldAt(leaf)?.isBare,
    ))
      expect(paths, path).toContain(path);
  });

  test('a field names only paths that there are', () => {
    const named = allFields().flatMap(([, { safeOf, follows, oftenUnsaid }]) => [
      ...[safeOf, follows].filter((path) => path !== undefined),
      ...Object.keys(oftenUnsaid?.atWorst ?? {}),
    ]);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((path) => !fieldAt(path))).toEqual([]);
  });

  test('a share has its unit, and money too', () => {
    expect(input(SHORT, 'price.per_hour').unit).toBe('GBP/hour');
    expect(input(SHORT, 'visit.travel_paid').unit).toBe('share');
    expect(input(SHORT, 'visit.travel').unit).toBe('hours/visit');
  });
});

describe('the JSON Schema', () => {
  const schema = jsonSchema();
  const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);
  const complaints = (text: string): string => {
    validate(parse(text));
    return (validate.errors ?? [])
      .map(({ instancePath, params }) => `${instancePath} ${JSON.stringify(params)}`)
      .join('\n');
  };

  test('accepts the contract that uses every part of the format', () => {
    expect(complaints(fixture('full.yaml'))).toBe('');
    expect(complaints(SHORT)).toBe('');
  });

  test.each([
    ['price: {per_hou: 16}', 'per_hou'],
    ['price: {per_hour: 16 pounds}', 'per_hour'],
    ['price: {early_payment: {discount: 12}}', 'discount'],
    ['price: {early_payment: {value: {discount: 12}, source: Tender}}', 'discount'],
    ['price: {per_hour: {value: 16 pounds, source: Tender}}', 'per_hour'],
    ['visit: {travel: {low: 10 minutes, high: long}}', 'travel/high'],
    ['contract: {title: A service}', 'start'],
    ['contract: {start: 2015-09-01, nation: englnd}', 'nation'],
    ['contract: {start: unknown}', 'start'],
    ['demand: {visit_length: 1 hour, visits: []}', 'demand'],
    ['cover: [{days: every day}]', 'cover'],
    ['staff: [{role: nurse, posts: 2, share: 10%}]', 'staff'],
    ['visit: {travel: {value: 5 minutes, hgih: 10 minutes}}', 'travel'],
    ['on_costs: {national_insurance: {share: 9.5%}}', 'national_insurance'],
    ['prices: {}', 'prices'],
  ])('refuses %s', (line, where) => {
    expect(complaints(line.startsWith('contract') ? line : `contract: {start: 2015-09-01}\n${line}`)).toContain(where);
  });

  test('carries the words, defaults and examples of the fields', () => {
    const all = schema.definitions as Record<string, { anyOf?: { properties?: Record<string, unknown> }[] }>;
    const visit = Object.values(all).find(({ anyOf }) => anyOf?.[0]?.properties?.travel_paid);
    expect(visit?.anyOf?.[0]?.properties?.travel_paid).toMatchObject({
      description: `${fieldAt('visit.travel_paid')?.about} Unit: share.`,
      default: '100%',
      examples: ['100%', 'no'],
    });
    expect(visit).toMatchObject({ description: fieldAt('visit')?.about });
    expect(JSON.stringify(schema)).not.toContain('undefined');
  });

  /** Texts of every kind, right for some fields and wrong for others. */
  const TEXTS = [
    ...['£16.00', '16', '0', '£1,500', '£1.1m', '45p', '12.5%', '0.125', '100%', '150%', '45 minutes', '1.5 hours'],
    ...[
      '5.6 weeks',
      '30 days',
      '3 miles',
      '2030-09-01',
      '6 April 2030',
      '6.4.2030',
      'yes',
      'no',
      'unknown',
      'statutory',
      'none',
    ],
    ...['minimum-wage', '110% of minimum-wage', '20..40 minutes', '£1..£2', '5%..10%', 'mon-fri', 'weekends', 'words'],
    ...[
      '"22:00-07:00"',
      '10pm to 7am',
      'All day',
      '16 pounds',
      '20...40 minutes',
      '{low: 1, high: 2}',
      '{value: unknown}',
      '[1, 2]',
    ],
    // What YAML itself takes for a number, or nearly. An editor is handed `1e3`, `0x10` and `016` as the numbers that YAML
    // makes of them, and cannot see what the program refuses.
    ...['-0', '.5', '.inf', '-1e3', '1_000', '1e3 hours', '"1e3"'],
  ];
  const kinds = new Map(
    leafPaths()
      .filter(
        (path) => !path.includes('[]') && path !== 'contract.start' && !path.startsWith('on_costs.national_insurance'),
      )
      .reverse()
      .map((path) => [fieldAt(path)?.leaf?.kind, path]),
  );

  test.each([...kinds.values()])('refuses of %s what the program refuses, but for sizes', (path) => {
    const refused = TEXTS.filter((text) => {
      const section = path
        .split('.')
        .reduceRight((inner, key) => `{${key}: ${inner}}`, text)
        .slice(1, -1);
      const whole = section.startsWith('contract')
        ? section.replace('{', '{start: 2026-04-06, ')
        : `contract: {start: 2026-04-06}\n${section}`;
      const { mistakes } = readContract(whole, 'a.yaml');
      const own = mistakes.filter((mistake) => mistake.path.startsWith(path));
      // What is only too much, or does not go with the rest, is for the program to say.
      if (own.length > 0 && own.every(({ message }) => !/write|is a map|is a list/i.test(message))) return false;
      return own.length > 0 !== (complaints(whole) !== '');
    });
    expect(refused).toEqual([]);
  });

  test('is the same each time', () => {
    expect(JSON.stringify(jsonSchema())).toBe(JSON.stringify(schema));
  });
});
