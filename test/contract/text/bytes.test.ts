import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeContract } from '../../../src/contract/decode.ts';
import { readContract } from '../../../src/contract/read.ts';
import { MAX_BYTES } from '../../../src/contract/text/bytes.ts';
import { SHORT } from '../fixtures.ts';

const encode = (text: string) => new TextEncoder().encode(text);

describe('the bytes of a file', () => {
  test('in UTF-8 are a contract', () => {
    expect(decodeContract(encode(SHORT), 'a.yaml').contract?.contract.price.per_hour).toBe(16);
    expect(decodeContract(encode(`\ufeff${SHORT}`), 'a.yaml').contract?.text).toBe(SHORT);
  });

  test('are refused above the largest size, without being read', () => {
    const { contract, mistakes } = decodeContract(new Uint8Array(MAX_BYTES + 1), 'a.yaml');
    expect(contract).toBeUndefined();
    expect(mistakes.map(({ message }) => message).join()).toContain('larger than 1 MB');
  });

  test('name the line where they stop being UTF-8', () => {
    const bytes = new Uint8Array([...encode('a: 1\nb: £2\nc: '), 0xa3, ...encode('3\nd: €4\n')]);
    const [mistake] = decodeContract(bytes, 'a.yaml').mistakes;
    expect(mistake?.place.line).toBe(3);
    expect(mistake?.message).toContain('not UTF-8 text from here on');
  });

  test('whatever they are, give a contract or a mistake', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { contract, mistakes } = decodeContract(bytes, 'a.yaml');
        expect(contract !== undefined || mistakes.length > 0).toBe(true);
      }),
    );
  });
});

describe('any text', () => {
  const scraps = fc.constantFrom(
    ...[
      'contract:',
      'price:',
      '  per_hour: ',
      '£16',
      '{',
      '}',
      '[',
      ']',
      ', ',
      '- ',
      '&a ',
      '*a',
      '!!str ',
      '"',
      "'",
      '|',
      '>',
      '? ',
      ': ',
    ],
    ...[
      '\n',
      '  ',
      '\t',
      '#',
      '---\n',
      '%',
      '@',
      '`',
      '..',
      'unknown',
      '12.5%',
      '{value: ',
      'source: ',
      '__proto__: ',
      '<<: ',
      '\u0000',
      '\ud800',
      '£30,000',
    ],
  );

  test('gives a contract or mistakes with places in it, and never throws', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(scraps, { maxLength: 40 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { contract, mistakes } = readContract(text, 'a.yaml');
        expect(contract !== undefined || mistakes.some(({ severity }) => severity === 'error')).toBe(true);
        const lines = text.split('\n').length;
        for (const { place, message } of mistakes) {
          expect(place.line).toBeLessThanOrEqual(lines);
          expect(message.length).toBeGreaterThan(10);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('put after a good contract is read to its end, too', () => {
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 12 }), (parts) => {
        const { contract, mistakes } = readContract(`${SHORT}visit:\n  travel: ${parts.join('')}\n`, 'a.yaml');
        expect(contract !== undefined || mistakes.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['brackets', '['.repeat(900_000)],
    ['brackets behind keys', stairs('a: {', 0, 300)],
    ['braces', '{a: '.repeat(200_000)],
    ['dashes', '- '.repeat(400_000)],
    ['question marks', '? '.repeat(400_000)],
    ['question marks behind a key', `contract:\n  title: ${'? '.repeat(400_000)}`],
    ['dashes behind a key', `cover: ${'- '.repeat(400_000)}`],
    ['keys, each further in', stairs('a:', 1, 1400)],
    ['dashes, each further in', stairs('-', 1, 1400)],
    ['lines of dashes, each further in', stairs('- '.repeat(199), 398, 60)],
    ['keys in one line', `demand: {calls: ${'a: '.repeat(300_000)}}`],
    ['keys with nothing behind their colon', `cover:\n  - {days: ${'a :'.repeat(9)}${' a :'.repeat(200_000)}}`],
  ])('of nested %s is refused at once', (_, text) => {
    expect(
      readContract(text, 'a.yaml')
        .mistakes.map(({ message }) => message)
        .join(),
    ).toContain('nested more than 200 deep');
  });

  test.each([
    ['an RTF document', '{\\rtf1\\ansi\\deff0 contract:\\par}'],
    ['a saved web page', '<!DOCTYPE html>\n<html><body>contract: {start: 2025-04-07}</body></html>'],
    ['a saved web page', '\ufeff<?xml version="1.0"?>\n<!-- saved -->\n<html xmlns="x"></html>'],
    ['a PDF document', '%PDF-1.7\ncontract:'],
    ['a PDF document', '\n\n%PDF-1.7\ncontract:'],
    ['an RTF document', '\ufeff{\\rtf1 contract:}'],
    ['an XML document', '<?xml version="1.0"?>\n<w:document>contract:</w:document>'],
    ['an XML document', '<p>contract:</p><p>price:</p>'],
    ['a mail or a web archive', 'MIME-Version: 1.0\nContent-Type: multipart/related\n\ncontract:\n'],
    ['a mail or a web archive', 'From: a@b.example\nSubject: the contract\n\ncontract:\n'],
    ['a web archive of Safari', 'bplist00contract:'],
  ])('%s is called by its kind, whatever its name', (kind, text) => {
    const { mistakes } = decodeContract(new TextEncoder().encode(text), 'a.yaml');
    const drafted = /PDF|web page/.test(kind) ? 'viability draft makes a contract of it, or ' : '';
    expect(mistakes.map(({ message }) => message)).toEqual([
      `this is ${kind}, not a contract; ${drafted}write the contract as plain text in YAML`,
    ]);
  });

  test.each([
    ['a release', '{"ocid": "ocds-1", "tender": {"title": "x"}}'],
    ['a package', '{"uri": "x", "version": "1.1", "releases": [{"ocid": "ocds-1"}]}'],
  ])('%s of a notice is told in one word, and what reads it', (_, text) => {
    expect(readContract(text, 'a.json').mistakes.map(({ message }) => message)).toEqual([
      'this is a notice as data (OCDS), not a contract; viability draft makes a contract of it',
    ]);
  });

  test.each(['version https://git-lfs.github.com/spec/v1\noid sha256:ab\n', '/annex/objects/SHA256E-s12--ab.yaml\n'])(
    'what git leaves of a large file is told, with how to fetch it: %j',
    (text) => {
      const { mistakes } = decodeContract(new TextEncoder().encode(text), 'a.yaml');
      expect(mistakes.map(({ message }) => message).join()).toMatch(/not fetched.*git lfs pull/);
    },
  );

  test('a line of dashes or a table in a remark is no nesting', () => {
    expect(readContract(`# ${'-'.repeat(500)}\n# ${'- '.repeat(150)}\n${SHORT}`, 'a.yaml').mistakes).toEqual([]);
  });

  test('more than 100 mistakes end with a word about the rest', () => {
    const { mistakes } = readContract(
      `visit:\n${Array.from({ length: 5000 }, (_, at) => `  k${at}: 1\n`).join('')}`,
      'a.yaml',
    );
    expect(mistakes).toHaveLength(101);
    expect(mistakes.at(-1)?.message).toContain('more mistakes');
  });
});

/** Lines that begin further in each. */
function stairs(line: string, further: number, count: number): string {
  return Array.from({ length: count }, (_, at) => `${' '.repeat(at * further)}${line}`).join('\n');
}
