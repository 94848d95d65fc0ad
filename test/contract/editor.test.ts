// What somebody meets who writes a contract in an editor that knows its schema.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LanguageServer, withoutSchemaLine } from './language-server.ts';

let server: LanguageServer;
beforeAll(async () => {
  server = await LanguageServer.start();
});
afterAll(() => server.end());

const folders = ['contracts', 'test/contract/fixtures'];
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(folder, name)),
);

test.each(files)('%s has no mark', async (file) => {
  const { marks } = await server.open(withoutSchemaLine(readFileSync(file, 'utf8')));
  expect(marks.map(({ range, message }) => `line ${range.start.line + 1}: ${message}`)).toEqual([]);
});

test('a word that is read in another spelling, or by another name, has no mark', async () => {
  const { marks } = await server.open(`contract: {start: 2026-04-06, nation: Northern Ireland}
price: {buys: Duty}
cover: [{staff: 1, mode: awake}, {staff: 1, mode: sleep in}, {staff: 1, mode: on call}, {staff: 1, mode: asleep}]
`);
  expect(marks).toEqual([]);
});

describe('a mistake', () => {
  test('is told in words, and never as a regular expression', async () => {
    const { marks } = await server.open(`contract: {start: 6th of April, nation: engalnd}
price: {per_hour: 16 pounds, payment_terms: thirty days}
demand: {hours_per_week: lots, visit_length: 45 mins., pattern: [{days: mo-fri, hours: 24/7, share: most}]}
absence: {leave: long}
`);
    const messages = marks.map(({ message }) => message);
    for (const message of messages) expect(message).not.toMatch(/\\[sd]|\(\?:|\[\^/);
    expect(messages).toContainEqual(expect.stringMatching(/^Write an amount such as £[\d.]+\.$/));
    expect(messages).toContain(
      'Value is not accepted. Valid values: "england", "wales", "scotland", "northern-ireland", "unknown".',
    );
    expect(messages).toHaveLength(9);
  });
});

describe('the editor', () => {
  const TEXT = 'contract:\n  start: 2026-04-06\nprice:\n  per_hour: \n  indexation: \n';

  test('says what a key means', async () => {
    const { uri } = await server.open(TEXT);
    const words = await server.hover(uri, { line: 3, character: 4 });
    expect(words).toContain('The price of an hour of contact');
    expect(words).not.toContain('Nobody stated it');
  });

  test('says what each word of a choice means, where the value stands and where it is offered', async () => {
    const { uri } = await server.open(
      'contract: {start: 2026-04-06, provider_kind: mutual}\ncover:\n  - {days: every day, hours: "22:00-07:00", mode: sleep-in}\nprice:\n  buys: \npay: {rate: minimum-wage}\n',
    );
    expect(await server.hover(uri, { line: 0, character: 46 })).toContain(
      '* `mutual`: A mutual, a co-operative or a community interest company.',
    );
    expect(await server.hover(uri, { line: 2, character: 57 })).toContain('`sleep-in`: Asleep at work');
    expect(await server.hover(uri, { line: 5, character: 14 })).toContain('`minimum-wage`: What the law asks for');
    const offers = await server.offers(uri, { line: 4, character: 8 });
    expect(offers.find(({ label }) => label === 'duty')?.documentation).toBe(
      'All time at work, with travel and notes inside.',
    );
  });

  test('offers values, `unknown`, and a value with its source', async () => {
    const { uri } = await server.open(TEXT);
    const offers = await server.offers(uri, { line: 3, character: 12 });
    expect(offers.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['£16.00', 'unknown', '{value, source, quote}']),
    );
    const words = await server.offers(uri, { line: 4, character: 14 });
    expect(words.map(({ label }) => label)).toEqual(expect.arrayContaining(['none', 'wages', 'prices']));
  });
});
