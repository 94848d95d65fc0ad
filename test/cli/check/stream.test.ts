import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contractText } from '../../batch/sample.ts';
import { emptyFolder, viability } from '../program.ts';
import { lines, PROGRAM } from './folders.ts';

describe('JSON Lines through standard input', () => {
  const contract = (price: string) =>
    JSON.stringify({
      contract: { title: 'Home care', start: '2025-04-07', profile: 'home-care' },
      price: { per_hour: price },
      demand: { hours_per_week: '1000 hours' },
    });

  test('are a contract a line, in and out, and a broken line stops no other', async () => {
    const stdin = `${contract('£20.00')}\n{"contract": \n${contract('£45.00')}\n`;
    const { code, stdout } = await viability(['check', '-', '--format', 'jsonl'], { stdin });
    expect(code).toBe(2);
    expect(lines(stdout).map((line) => JSON.parse(line))).toMatchObject([
      { file: 'standard input line 1', status: 'checked', view: { judged: 'undeliverable' } },
      { file: 'standard input line 2', status: 'invalid' },
      { file: 'standard input line 3', status: 'checked', view: { finance: 'viable' } },
    ]);
  });

  test('may also be one contract as it stands in a file', async () => {
    const { code, stdout } = await viability(['check', '-'], { stdin: contractText() });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^standard input +undeliverable/m);
  });

  test('that hold nothing are an error', async () => {
    const { code, stderr } = await viability(['check', '-', '--format', 'jsonl'], { stdin: '' });
    expect(code).toBe(2);
    expect(stderr).toContain('standard input holds no contract');
  });

  // The line of the README with GNU parallel does what xargs and split do here: machines without it can test this one.
  test('can be spread over processes, and put together again in order', async () => {
    const cwd = emptyFolder();
    const all = Array.from({ length: 40 }, (_, at) => contract(`£${20 + at}.00`));
    writeFileSync(join(cwd, 'contracts.jsonl'), `${all.join('\n')}\n`);
    const check = `"${process.execPath}" "${PROGRAM}" check - --format jsonl --fail-on never`;
    const line = `split -l 10 contracts.jsonl part. && ls part.* | xargs -P 2 -I {} sh -c '${check} < {} > {}.out' && cat part.*.out`;
    const spread = execFileSync('sh', ['-c', line], { cwd, encoding: 'utf8' });
    const alone = await viability(['check', '-', '--format', 'jsonl'], { stdin: `${all.join('\n')}\n` });
    const gaps = (text: string) => lines(text).map((each) => JSON.parse(each).gap);
    expect(gaps(spread)).toHaveLength(40);
    expect(gaps(spread)).toEqual(gaps(alone.stdout));
  });
});
