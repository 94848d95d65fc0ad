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
    ['a mail or a web archive', 'Date: Mon, 6 Apr 2026 10:00:00 +0100\nTo: a@b.example\n\ncontract:\n'],
    ['a mail or a web archive', 'X-Mozilla-Status: 0001\nReceived: by x\n\ncontract:\n'],
    ['a mail or a web archive', 'From - Mon Apr  6 10:00:00 2026\nSubject: x\n\ncontract:\n'],
    ['a mail or a web archive', '--part42\nContent-Type: text/plain\n\ncontract:\n'],
    ['the answer of a web server', 'HTTP/1.1 200 OK\nContent-Type: text/yaml\n\ncontract:\n'],
    ['the answer of a web server', '404: Not Found'],
    ['a PostScript document', '%!PS-Adobe-3.0\n'],
    ['a LaTeX document', '\\documentclass{article}\ncontract: x\n'],
    ['a card or a calendar', 'BEGIN:VCALENDAR\nSUMMARY:contract\n'],
    ['an encrypted file', '$ANSIBLE_VAULT;1.1;AES256\n6638\n'],
    ['an encrypted file', '-----BEGIN AGE ENCRYPTED FILE-----\nabc\n'],
    ['a list of changes (a patch), not the file that they are of', '--- a/a.yaml\n+++ b/a.yaml\n price:\n'],
    ['a compressed file', 'BZh91AY&SY'],
    ['a file of settings in another format (TOML or INI)', '[contract]\nstart = 2026-04-06\n[price]\n'],
    ['a program', '\x7fELF'],
    ['a part of a zip file', 'PK\x07\x08PK'],
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

  test.each(['../shared/base.yaml', './base.yaml\n', '[InternetShortcut]\nURL=https://a.example/a.yaml\n'])(
    'a link that became a text is told, with what to do: %j',
    (text) => {
      const { mistakes } = decodeContract(new TextEncoder().encode(text), 'a.yaml');
      expect(mistakes.map(({ message }) => message).join()).toMatch(
        /^this is a link to a file, .*put the file itself here/,
      );
    },
  );

  test('the name of another file alone is told as one', () => {
    expect(
      readContract('base.yaml\n', 'a.yaml')
        .mistakes.map(({ message }) => message)
        .join(),
    ).toContain('this file is "base.yaml", the name of another: put that file here');
  });

  test.each(['---\n', 'null\n', '~', '%YAML 1.2\n---\n', '# to come\n'])('that say nothing are empty: %j', (text) => {
    expect(readContract(text, 'a.yaml').mistakes.map(({ message }) => message)).toEqual([
      'the file is empty; a contract starts with contract: and its start, price and demand',
    ]);
  });

  test.each([
    [
      'contracts in one file, a line each',
      '{"contract": {}}\n{"contract": {}}\n',
      'a file with a contract a line (JSON Lines)',
    ],
    [
      'a bracket behind a remark',
      SHORT.replace('£16.00', '{value: £16.00, source: Tender #4}'),
      'on line 2 what stands behind # is a remark',
    ],
    ['a document that is opened and holds nothing', `${SHORT}---\n`, 'take the line out'],
    ['a list of contracts', '- contract: {}\n- contract: {}\n', 'is a list; give each contract its own file'],
  ])('%s: the message says what to do', (_, text, remedy) => {
    expect(
      readContract(text, 'a.yaml')
        .mistakes.map(({ message }) => message)
        .join(),
    ).toContain(remedy);
  });

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
