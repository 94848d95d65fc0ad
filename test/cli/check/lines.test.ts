import { describe, expect, test } from 'vitest';
import { piecesOf } from '../../../src/cli/check/lines.ts';
import { MAX_BYTES } from '../../../src/contract/text/bytes.ts';

/** The pieces of a text that comes in chunks of so many bytes. */
async function pieces(
  text: string,
  { size = 7, isLines = false }: { size?: number; isLines?: boolean | 'by name' } = {},
) {
  const bytes = Buffer.from(text);
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const found: { line: number | undefined; text: string }[] = [];
  for await (const piece of piecesOf(chunks(), isLines)) {
    found.push({ line: piece.line, text: Buffer.from(piece.bytes).toString() });
  }
  return found;
}

describe('standard input', () => {
  test('is JSON Lines where its first line is in braces, whatever the size of what comes', async () => {
    for (const size of [1, 2, 7, 1000]) {
      expect(await pieces('{"a": "£"}\n{"b": 2}\n', { size })).toEqual([
        { line: 1, text: '{"a": "£"}' },
        { line: 2, text: '{"b": 2}' },
      ]);
    }
  });

  test('is JSON Lines behind the mark of UTF-8, as PowerShell writes it', async () => {
    for (const size of [1, 2, 7, 1000])
      expect(await pieces('\ufeff{"a": 1}\r\n{"b": 2}\r\n', { size })).toEqual([
        { line: 1, text: '{"a": 1}' },
        { line: 2, text: '{"b": 2}' },
      ]);
  });

  test('counts lines that say nothing, and leaves them out', async () => {
    expect(await pieces('\n{"a": 1}\r\n\n  \n{"b": 2}')).toEqual([
      { line: 2, text: '{"a": 1}' },
      { line: 5, text: '{"b": 2}' },
    ]);
  });

  test('is one contract where its first line is not', async () => {
    expect(await pieces('contract:\n  start: 2025-04-07\n')).toEqual([
      { line: undefined, text: 'contract:\n  start: 2025-04-07' },
    ]);
    expect(await pieces('{\n "contract": 1\n}\n')).toEqual([{ line: undefined, text: '{\n "contract": 1\n}' }]);
  });

  test('is JSON Lines where that was asked for, also where the first line is broken', async () => {
    expect(await pieces('{"a": 1\n{"b": 2}\n', { isLines: true })).toEqual([
      { line: 1, text: '{"a": 1' },
      { line: 2, text: '{"b": 2}' },
    ]);
  });

  test('may hold nothing', async () => {
    expect(await pieces('', { isLines: true })).toEqual([]);
    expect(await pieces('')).toEqual([{ line: undefined, text: '' }]);
  });

  test('is not kept where a line or a contract is larger than one may be', async () => {
    const long = `{"a": "${'x'.repeat(MAX_BYTES + 5000)}"}`;
    const [first, second] = await pieces(`${long}\n{"b": 2}\n`, { size: 65_536, isLines: true });
    expect(first?.text.length).toBe(MAX_BYTES + 1);
    expect(second).toEqual({ line: 2, text: '{"b": 2}' });
    const [whole] = await pieces(`a: 1\n${'# no end\n'.repeat(200_000)}`, { size: 65_536 });
    expect(whole?.text.length).toBeGreaterThan(MAX_BYTES);
    expect(whole?.text.length).toBeLessThan(MAX_BYTES + 1000);
  });
});

describe('a file whose name says JSON Lines', () => {
  const isLines = 'by name';

  test('has a contract a line, also where the first is cut off', async () => {
    expect(await pieces('{"a": 1\n{"b": 2}\n', { isLines })).toEqual([
      { line: 1, text: '{"a": 1' },
      { line: 2, text: '{"b": 2}' },
    ]);
  });

  test.each(['{\n  "a": 1\n}', 'a: 1\nb: 2', '[\n{"a": 1}\n]'])(
    'may hold one contract over lines, told once: %j',
    async (text) => {
      expect(await pieces(text, { isLines })).toEqual([{ line: undefined, text }]);
    },
  );

  test('may hold nothing', async () => {
    expect(await pieces('\n \n', { isLines })).toEqual([]);
  });
});
