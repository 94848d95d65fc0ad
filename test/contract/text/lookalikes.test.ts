import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readContract } from '../../../src/contract/read.ts';
import { straightened } from '../../../src/contract/text/lookalikes.ts';

const CONTRACT = `contract:
  title: Home care
  start: 2026-04-06
price:
  per_hour: £23.50
  early_payment: {discount: 1%, within: 10 days}
demand:
  hours_per_week: 600 hours
  visit_length: 30 minutes
monitoring:
- {measure: call-monitoring}
`;
const read = (text: string) => readContract(text, 'a.yaml');
const plain = read(CONTRACT).contract?.contract;
const remarksOf = (text: string) => read(text).contract?.warnings.map(({ message }) => message);

describe('a character that only looks like what was meant is read as that, and told', () => {
  test.each([
    [
      'a byte order mark in the middle',
      'price:',
      '\ufeffprice:',
      'a byte order mark (U+FEFF), first on line 4 at column 1, is passed over',
    ],
    [
      'a space of no width in a key',
      'price:',
      'pri\u200bce:',
      'a space of no width (U+200B), first on line 4 at column 4, is passed over',
    ],
    ...['\u202e', '\u2066', '\u034f', '\u3164', '\ufe0f', '\u{e0041}', '\u{e0100}'].map((sign) => {
      const code = `U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
      const told = `a sign that is not seen (${code}), first on line 4 at column 4, is passed over`;
      return [`${code} in a key`, 'price:', `pri${sign}ce:`, told] as [string, string, string, string];
    }),
    [
      'dashes that do not break in a date',
      '-04-',
      '\u201104\u2011',
      '\u2011 (U+2011), first on line 3 at column 14, is read as -',
    ],
    ['a pound of full width', '£23', '\uffe123', '\uffe1 (U+FFE1), first on line 5 at column 13, is read as £'],
    ['a per cent of full width', '1%', '1\uff05', '\uff05 (U+FF05), first on line 6 at column 30, is read as %'],
    ['figures of full width', '600', '\uff1600', '\uff16 (U+FF16), first on line 8 at column 19, is read as 6'],
    ['a wide colon', 'per_hour: ', 'per_hour\uff1a', '\uff1a (U+FF1A), first on line 5 at column 11, is read as :'],
    [
      'spaces that do not break, to indent',
      '  per_hour',
      '\u00a0\u00a0per_hour',
      'a space that does not break (U+00A0), first on line 5 at column 1, is read as a plain space',
    ],
    [
      'one after a colon between braces',
      'discount: ',
      'discount:\u00a0',
      'a space that does not break (U+00A0), first on line 6 at column 28, is read as a plain space',
    ],
    [
      'a dash of Word before an entry',
      '- {',
      '\u2013 {',
      '\u2013 (U+2013), first on line 11 at column 1, is read as -',
    ],
    [
      'line separators',
      '\n  visit',
      '\u2028  visit',
      'a line separator (U+2028), first on line 8 at column 28, is read as the end of a line',
    ],
  ])('%s', (_, meant, written, remark) => {
    const text = CONTRACT.replace(meant, written);
    expect(read(text).contract?.contract).toEqual(plain);
    expect(remarksOf(text)).toEqual([remark]);
  });

  test('quotation marks of Word around a value and a key', () => {
    const text = CONTRACT.replace('£23.50', '\u201c£23.50\u201d').replace('price:', '\u201cprice\u201d:');
    expect(read(text).contract?.contract).toEqual(plain);
    expect(remarksOf(text)).toHaveLength(2);
  });
});

describe('a text that can be read as it stands', () => {
  test('keeps its own dashes, quotes and spaces, without a word', () => {
    const text = CONTRACT.replace('Home care', 'Children\u2019s \u201chome\u201d care \u2013 Lot\u00a01');
    expect(read(text).contract?.text).toBe(text);
    expect(remarksOf(text)).toEqual([]);
  });

  test('keeps them where something else is put right', () => {
    const text = CONTRACT.replace('Home care', 'Children\u2019s \u201chome\u201d care').replace('£', '\uffe1');
    expect(read(text).contract?.contract.contract.title).toBe('Children\u2019s \u201chome\u201d care');
  });
});

test('a mistake names what stands on its line and cannot be seen', () => {
  const [mistake] = read(CONTRACT.replace('£23.50', '16\u200b pounds\u00ad')).mistakes;
  expect(mistake?.message).toContain('the line holds a space of no width (U+200B) at column 15; take it out');
  const [other] = read(CONTRACT.replace('£23.50', '16\u00a0pounds')).mistakes;
  expect(other?.message).toContain(
    'write £16 if that is meant, or an amount such as £16.00 (the line holds a space that does not break (U+00A0) at column 15; write £16)',
  );
});

test.each([
  ['price:', '\u0440rice:', '\u0440 (U+0440) at column 1; type p'],
  ['price:', 'pri\u03f2e:', '\u03f2 (U+03F2) at column 4; type c'],
  ['discount', 'di\ufb06count', '\ufb06 (U+FB06) at column 21; write discount'],
  ['per_hour', 'per\uff3fhour', '\uff3f (U+FF3F) at column 6; type _'],
  ['per_hour', 'per_ho\u0301ur', 'a mark on the letter before it (U+0301) at column 9; take it out'],
  ['£23.50', '£\u0662\u0663.50', '\u0662 (U+0662) at column 14; type 2'],
  ['price:', '\u2022 price:', '\u2022 (U+2022) at column 1; take it out'],
  ['£23.50', '£23\u00b750', '\u00b7 (U+00B7) at column 16; type .'],
  ['£23.50', '£23\u060c50', '\u060c (U+060C) at column 16; write £23.50'],
  ['£23.50', '\u{1d7da}3.50', '\u{1d7da} (U+1D7DA) at column 13; type 2'],
  ['£23.50', '£23.50\u00b9', '\u00b9 (U+00B9) at column 19; write £23.50'],
  ['600 hours', '\u2162 hours', '\u2162 (U+2162) at column 19; type what is meant in plain letters'],
  ['per_hour', 'per\u00a0hour', 'a space that does not break (U+00A0) at column 6; write per_hour'],
  ['per_hour', 'per\u2011hour', '\u2011 (U+2011) at column 6; write per_hour'],
  ['title', 't\uff49tle', '\uff49 (U+FF49) at column 4; type i'],
  ['price:', '\u{1d429}\u{1d42b}\u{1d422}\u{1d41c}\u{1d41e}:', '\u{1d429} (U+1D429) at column 1; type p'],
  ['£23.50', '\u2014', '\u2014 (U+2014) at column 13; write unknown'],
  ['£23.50', '£23\u4e00', '\u4e00 (U+4E00) at column 16; type what is meant in plain letters'],
])('a mistake in %j names the character of another script in it', (from, to, named) => {
  const [mistake] = read(CONTRACT.replace(from, to)).mistakes;
  expect(mistake?.message).toContain(`(the line holds ${named})`);
});

test.each([
  ['£23.50', '€23.50'],
  ['£23.50', '£20\u2013£30'],
])('a mistake in %j names none where it is what it looks like', (from, to) => {
  const [mistake] = read(CONTRACT.replace(from, to)).mistakes;
  expect(mistake?.message).not.toContain('the line holds');
});

test.each([
  ['spaces that do not break', '\u00a0'.repeat(200_000)],
  ['such spaces behind a key', `price:\n  per_hour:${' \u00a0'.repeat(100_000)}x`],
  ['commas in a number', `price: {per_hour: ${'1,'.repeat(100_000)}}`],
  ['figures of full width', `price: {per_hour: ${'\uff11'.repeat(100_000)}}`],
  ['signs of no width', `price: {per_hour: ${'\u200b1'.repeat(100_000)}}`],
])('a file of nothing but %s is told in seconds, where it took hours', (_, text) => {
  const before = process.cpuUsage();
  expect(read(text).mistakes.length).toBeGreaterThan(0);
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(10);
});

test('what is put right stays right', () => {
  const scraps = fc.constantFrom(
    'a',
    ':',
    '\n',
    ' ',
    '\u00a0',
    '\u200b',
    '\u2013',
    '\u201c',
    '\uff1a',
    '\uffe1',
    '5',
    '{',
    ',',
    '\u2028',
  );
  fc.assert(
    fc.property(fc.array(scraps, { maxLength: 40 }), (parts) => {
      const once = straightened(parts.join(''))?.text;
      if (once !== undefined) expect(once).not.toMatch(/[\u200b\uffe1\u2028]/);
    }),
  );
});

test.each([
  ['separators of lines', '\u2028'],
  ['empty lines', '\n\n\n'],
  ['lines of spaces', `${' '.repeat(79)}\n`],
  ['words far down', `${'\n'.repeat(60)}ab`],
])('a file of nothing but %s behind one such character is told in no time', (_, part) => {
  const before = process.cpuUsage();
  expect(readContract(`“\n${part.repeat(300_000 / part.length)}x: [1：`, 'a.yaml').mistakes).not.toEqual([]);
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(5);
});
