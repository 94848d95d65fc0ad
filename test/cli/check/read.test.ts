import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isOther, readFileBytes } from '../../../src/cli/check/read.ts';
import { emptyFolder } from '../program.ts';

const other = (text: string) => isOther(new TextEncoder().encode(text), 'a.yaml');

test.each(['price:', 'Price :', '> "demand":', '\ufeff\ufeffcontract:', ' 12  contract:', '1. • price:', '!x demand:'])(
  'a file with %j in it was meant to be a contract',
  (line) => {
    expect(other(`a: [1\n${line} 1\n`)).toBe(false);
    expect(other(`a: [1\nx${line} 1\n`)).toBe(true);
  },
);

test.each(['\ufeff', '\u00a0', '> ', '\u200b', '1. ', '! ', '"', '\t- ', '12 '])(
  'lines of nothing but %j are looked through in no time, however they could be divided',
  (sign) => {
    const before = process.cpuUsage();
    expect(other(`a: [1\n${`${sign.repeat(100)}\n`.repeat(2000)}`)).toBe(true);
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(2);
  },
);

test.skipIf(process.platform === 'win32')(
  'a pipe in the place of a listed file is told, and not taken for an empty file',
  () => {
    const path = join(emptyFolder(), 'a.yaml');
    execFileSync('mkfifo', [path]);
    expect(() => readFileBytes(path, 'a.yaml', false)).toThrow('a.yaml is not a plain file');
  },
);
