// The quick way through YAML gives what the library gives, or leaves the text to it.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import { parsePlainYaml } from '../../src/contract/plain-yaml.ts';

/** All that the reader of contracts looks at: kinds, values, how they are written, and the part of the first line. */
function seen(node: unknown, text: string): unknown {
  const { range, tag } = node as Node;
  const [start = -1, end = -1] = range ?? [];
  const line = text.indexOf('\n', start);
  const length = text.slice(start, Math.min(end, line < 0 ? text.length : line)).trimEnd().length;
  const common = { start, length, tag };
  if (isScalar(node)) return { ...common, end, value: node.value, source: node.source, type: node.type };
  if (isSeq(node)) return { ...common, flow: node.flow === true, items: node.items.map((item) => seen(item, text)) };
  if (!isMap(node)) throw new Error('neither scalar, list nor map');
  return {
    ...common,
    flow: node.flow === true,
    pairs: node.items.map(({ key, value }) => [seen(key, text), seen(value, text)]),
  };
}

/** Whether the quick way took it; where it did, it must agree. */
function agrees(text: string): boolean {
  const plain = parsePlainYaml(text);
  if (!plain) return false;
  const document = parseDocument(text, { schema: 'failsafe', uniqueKeys: false, prettyErrors: false });
  expect(document.errors.map(({ message }) => message)).toEqual([]);
  expect(seen(plain, text)).toEqual(seen(document.contents, text));
  return true;
}

describe('what is mostly written is read quickly, and as the library reads it', () => {
  test.each([
    'a: 1\n',
    'a: £16.00 # a comment\nb:\n  c: no\n',
    'a:\n- b\n- c: 1\n  d: 2\ne: f',
    'a:\n  - {b: "1, 2", c: [x, "y"], d: {}}\n  # between\n\n  - -5\n',
    'a: \'it\'\'s\'\nb: "a \\"word\\" \\u00a3"\n',
    '{"contract": {"start":"2025-04-07"}, "years": 2}\n',
    '# first\n\na: b#c\nb: 07:00-14:00\n',
    'a: "a colon: and a # mark"\n',
  ])('%j', (text) => {
    expect(agrees(text)).toBe(true);
  });

  test('every contract that comes with the program', () => {
    const names = readdirSync('contracts', { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.yaml'),
    );
    const quick = names.filter((name) => agrees(readFileSync(`contracts/${name}`, 'utf8')));
    expect(names.length).toBeGreaterThan(3);
    expect(quick.length / names.length).toBeGreaterThan(0.8);
  });

  test('every mistaken contract of the tests, where it is taken at all', () => {
    for (const name of readdirSync('test/errors').filter((each) => each.endsWith('.yaml'))) {
      agrees(readFileSync(`test/errors/${name}`, 'utf8'));
    }
    expect.hasAssertions();
  });
});

describe('what is unusual or wrong is left to the library', () => {
  test.each([
    '',
    '# only a comment\n',
    ' a: 1\n',
    'a: 1\r\nb: 2\n',
    'a:\t1\n',
    'a: &x 1\nb: *x\n',
    'a: !!str 1\n',
    'a: |\n  text\n',
    'a: one\n  two\n',
    'a: {b: 1,\n  c: 2}\n',
    'a: {b: £30,000}\n',
    'a: "open\n',
    'a: [1, 2\n',
    'a: 1\n  b: 2\n',
    'a: b: c\n',
    'a:b\n',
    'a :b\n',
    'a:\n',
    'a: 1\n---\nb: 2\n',
    'a: @b\n',
    'a: "b" c\n',
    'a: "\\x41"\n',
    '- - 1\n',
    '? a\n: b\n',
    'a: [b, ]\n',
  ])('%j', (text) => {
    expect(parsePlainYaml(text)).toBeUndefined();
  });
});

describe('whatever is put together', () => {
  const piece = fc.constantFrom(
    'a', 'b-c', 'contract', ': ', ':', ' ', '  ', '    ', '\n', '\n  ', '\n    ', '- ', '-', '{', '}', '[', ']', ', ', ',',
    '"', "'", '#', ' # note', '£16.00', '12.5%', '07:00', '~', 'null', '\\', '&', '*', '!', '|', '>', '?', '%', '@', '`',
    '---', '...', '\u00a0', 'é', '1', '-5', '"q": ', 'k: v', '\n- k: v', '\nk: v', '\nk:', '{k: v}', "''", '""', '.', '=', '<',
  ); // biome-ignore format: one line a kind would be longer than the test

  test('it is read alike, or not at all', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        agrees(pieces.join(''));
      }),
      { numRuns: 20_000 },
    );
  });

  const word = fc.constantFrom(
    'yes',
    '£16.00',
    '45 minutes',
    '"in: quotes"',
    "'#'",
    '-3',
    'a b',
    '{x: 1, y: "z"}',
    '[]',
    '[p, q]',
  );
  const lines = fc.array(
    fc.record({
      indent: fc.constantFrom(0, 0, 2, 2, 4, 6),
      dash: fc.boolean(),
      key: fc.constantFrom('a', 'b', ''),
      word: fc.option(word),
      note: fc.boolean(),
    }),
    { maxLength: 10 },
  );

  test('lines of keys, dashes and values, well and badly indented', () => {
    let quick = 0;
    fc.assert(
      fc.property(lines, (given) => {
        const text = given
          .map(({ indent, dash, key, word: value, note }) =>
            [
              ' '.repeat(indent),
              dash ? '- ' : '',
              key && `${key}:`,
              value === null ? '' : ` ${value}`,
              note ? ' # note' : '',
            ].join(''),
          )
          .join('\n');
        if (agrees(text)) quick++;
      }),
      { numRuns: 20_000 },
    );
    expect(quick).toBeGreaterThan(200);
  });
});
