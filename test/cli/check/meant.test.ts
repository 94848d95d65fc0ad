import { expect, test } from 'vitest';
import { whyOther } from '../../../src/cli/check/meant.ts';

const NONE = 'no contract: it has none of its sections';
const why = (text: string | Uint8Array) => whyOther(Buffer.from(text as string), 'a.yaml');
const other = (text: string) => why(text) !== undefined;

test.each([
  'price:',
  'Price :',
  '> "demand":',
  '\ufeff\ufeffcontract:',
  ' 12  contract:',
  '1. • price:',
  '!x demand:',
  'o\tprice:',
])('a file with %j in it was meant to be a contract', (line) => {
  expect(other(`a: [1\n${line} 1\n`)).toBe(false);
  expect(other(`a: [1\nx${line} 1\n`)).toBe(true);
});

test.each(['\ufeff', '\u00a0', '> ', '\u200b', '1. ', '! ', '"', '\t- ', '12 '])(
  'lines of nothing but %j are looked through in no time, however they could be divided',
  (sign) => {
    const before = process.cpuUsage();
    expect(other(`a: [1\n${`${sign.repeat(100)}\n`.repeat(2000)}`)).toBe(true);
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(2);
  },
);

test.each([
  ['capitals, bold or brackets around them', '**Contract**:\n(Price): 1\n'],
  ['their plural', 'contracts: 1\nprices: 1\n'],
  ['full width, or mathematical letters', 'ｃｏｎｔｒａｃｔ: 1\n𝐩𝐫𝐢𝐜𝐞: 1\n'],
  ['letters of another alphabet', 'сontract: 1\nрrice: 1\n'],
  ['the escapes of JSON', '{"\\u0063ontract": [1, "\\u0070rice": 2'],
  ['no colon', 'Contract\n  start = 1: x: y\nPrice\n'],
  ['the way of another format', '[contract]\nstart = "x"\n[price]\n'],
  ['dots between keys', 'contract.start: 2026-04-06\nprice.per_hour: £16\n'],
  ['the number of their line', '1:contract:\n2:price: x: y\n'],
  ['the sign of a screen', 'PS C:\\> contract: a: b\nPS C:\\> price:\n'],
  ['other keys before them in one line', '{"$schema": "x", "contract": {"start": 1}, "price": 2}'],
  ['slips of the keys in each of them', 'contarct: {start: x: y}\nprise: 1\ndemnd: 2\n'],
  ['quotes in quotes, as a program writes JSON twice', '"{\\"contract\\": {\\"start\\": 1}, \\"price\\": 2}"'],
  ['a list', '[{"contract": {"start": 1}, "price": {"per_hour": 2}}]'],
])('sections with %s were meant to be those of a contract', (_, text) => {
  expect(why(text)).toBeUndefined();
});

test('two sections that other files have too were meant to be those of a contract; one alone was not', () => {
  expect(why('pay: {rate: £13}\nvisit: {travel: 8 minutes}\n')).toBeUndefined();
  expect(why('pay: {rate: £13}\nvisits: 3\n')).toBe('no contract: of its sections it has pay: alone');
});

test('text that only its mark calls UTF-16 is looked at as it stands', () => {
  expect(why(Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from('a: [1\nprice: 1\n')]))).toBeUndefined();
});

test.each(['', ' \n\n', '\ufeff', '---\n', '---\n...\n', '{}', '[]', 'null\n', '""'])(
  'a file that says nothing has lost its contract: %j',
  (text) => {
    expect(why(text)).toBeUndefined();
  },
);

test('one that holds nothing but remarks was left so by somebody', () => {
  expect(why('---\n# contract: {start: 2026-04-06}\n\n  # to come\n')).toBe('no contract: all of it is remarks');
});

test.each(['base.yaml\n', 'see the other file', 'a,b,c\n1,2,3\n'])(
  'one text alone is what stands in place of a contract: %j',
  (text) => {
    expect(why(text)).toBeUndefined();
  },
);

test.each([
  'colours: [red]\n',
  'contact: a\nprize: b\n',
  '- name: a\n',
  'services:\n  web: {image: "contract: 1"}\n',
  'on: push\nx: {{ y }}\n',
])('data of another kind is passed over: %j', (text) => {
  expect(why(text)).toBe(NONE);
});
