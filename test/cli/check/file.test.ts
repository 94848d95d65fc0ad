import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contractText } from '../../batch/sample.ts';
import { viability } from '../program.ts';
import { folderOf } from './folders.ts';

describe('what should be a contract and cannot be read', () => {
  const CARE = contractText();
  test.each([
    ['UTF-16 with its mark', Buffer.from(`\ufeff${CARE}`, 'utf16le')],
    ['UTF-16 without', Buffer.from(CARE, 'utf16le')],
    ['big-endian UTF-16', Buffer.from(`\ufeff${CARE}`, 'utf16le').swap16()],
    ['text of older Windows programs', Buffer.from(CARE, 'latin1')],
    ['UTF-16 that is cut off', Buffer.from(`\ufeff${CARE}`, 'utf16le').subarray(0, -1)],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, ...Array.from(CARE, (sign) => [sign.charCodeAt(0), 0, 0, 0]).flat()])],
    ['capitals, as Word makes them', CARE.replace(/^(\w)(?=\w*:)/gm, (letter) => letter.toUpperCase())],
    ['sections with tags', CARE.replace(/^(contract|price|demand):/gm, '!x $1:')],
    ['sections behind the marks of a mail', CARE.replace(/^/gm, '> ')],
    ['sections behind the bullets of Word', CARE.replace(/^(?=\w)/gm, '• ')],
    ['sections with numbers', CARE.replace(/^(?=\w)/gm, '1. ')],
    [
      'lines with their numbers',
      CARE.split('\n')
        .map((line, at) => `${at + 1}  ${line}`)
        .join('\n'),
    ],
    ['what git leaves of a large file', 'version https://git-lfs.github.com/spec/v1\noid sha256:ab\nsize 9\n'],
    ['a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])],
    ['what a failing disk has left', Buffer.alloc(500)],
    ['sections far down', `${'#'.repeat(1_000_100)}\n${CARE}`],
  ])('fails the run, in a folder too: %s', async (_, text) => {
    const cwd = folderOf({ 'contracts/good.yaml': CARE });
    writeFileSync(join(cwd, 'contracts', 'bad.yaml'), text);
    const { code, stdout } = await viability(['check', '--fail-on', 'never'], { cwd });
    expect(code).toBe(2);
    expect(stdout).toMatch(/^contracts\/bad\.yaml +invalid/m);
    expect((await viability(['register', 'contracts'], { cwd })).code).toBe(2);
  });
});

describe('a contract as people save it', () => {
  const CARE = contractText();
  test.each([
    ['sections in curly quotes', CARE.replace(/^(contract|price|demand):/gm, '“$1”:')],
    ['spaces that do not break', CARE.replaceAll(': ', ':\u00a0')],
  ])('has the row of the same in UTF-8: %s', async (_, text) => {
    const cwd = folderOf({ 'contracts/a.yaml': CARE });
    const row = async () => {
      const { stdout } = await viability(['check', '--json', '--fail-on', 'never'], { cwd });
      return JSON.parse(stdout, (key, value) => (key === 'mistakes' || key === 'column' ? undefined : value));
    };
    const plain = await row();
    writeFileSync(join(cwd, 'contracts', 'a.yaml'), text);
    expect(await row()).toEqual(plain);
  });

  const LINE =
    '{"contract":{"start":"2026-04-06"},"price":{"per_hour":2.35E+1},\r"demand":{"hours_per_week":6E+2,"visit_length":"30 minutes"}}';
  test.each([
    ['with the line ends of Windows, exponents and a return within', Buffer.from(`${LINE}\r\n${LINE}\r\n`)],
    ['in UTF-16', Buffer.from(`\ufeff${LINE}\r\n${LINE}\r\n`, 'utf16le')],
  ])('may stand a line among others, in a file or a stream, %s', async (_, bytes) => {
    const cwd = folderOf({});
    writeFileSync(join(cwd, 'two.jsonl'), bytes);
    const file = await viability(['check', 'two.jsonl', '--json'], { cwd });
    const stream = await viability(['check', '-', '--json'], { cwd, stdin: bytes });
    expect(file.code).toBe(0);
    expect(stream.stdout.replaceAll('standard input', 'two.jsonl')).toBe(file.stdout);
    expect(file.stdout).toContain('two.jsonl line 2');
  });

  test.each(['#3 or above', '#£3', '#"3" and above'])('warns where YAML ends a text at %s', async (rest) => {
    const cwd = folderOf({ 'contracts/a.yaml': `${CARE}quality:\n  qualification: Level ${rest}\n` });
    const { stdout } = await viability(['check'], { cwd });
    expect(stdout).toContain(`quality.qualification ends before "${rest}", which YAML takes for a comment`);
  });
});
