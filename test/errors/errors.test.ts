// Every mistake beside its message: NAME.yaml is a contract with something wrong, NAME.txt what the program says of it.
// `UPDATE=1 npx vitest run test/errors` writes the messages anew; read them as a diff.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeContract } from '../../src/contract/decode.ts';
import { formatMistake } from '../../src/contract/mistake.ts';

const folder = new URL('./', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.slice(0, -'.yaml'.length));

function messagesOf(name: string): string {
  const bytes = readFileSync(new URL(`${name}.yaml`, folder));
  const { contract, mistakes } = decodeContract(bytes, `contracts/${name}.yaml`);
  expect(contract).toBeUndefined();
  const text = bytes.toString('utf8').replace(/^\ufeff/, '');
  return mistakes.map((mistake) => `${formatMistake(mistake, text)}\n`).join('');
}

describe('a mistake in a contract says where, what and what to do', () => {
  test.each(names)('%s', (name) => {
    const messages = messagesOf(name);
    const expected = new URL(`${name}.txt`, folder);
    if (process.env.UPDATE === '1') writeFileSync(expected, messages);
    expect(messages).not.toBe('');
    expect(messages).toBe(readFileSync(expected, 'utf8'));
  });

  test('every message has its contract', () => {
    const orphans = readdirSync(folder).filter((name) => name.endsWith('.txt') && !existsSync(new URL(name.replace(/txt$/, 'yaml'), folder)));
    expect(orphans).toEqual([]);
  });
});
