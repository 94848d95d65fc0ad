import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as readByServer, type TestCase, type TestSuites } from 'junit2json';
import { parse as readByReporter } from 'test-results-parser';
import { describe, expect, test } from 'vitest';
import { emptyFolder } from '../../cli/program.ts';
import { ALL, bad, broken, fine, hostile, skipped, written } from './samples.ts';

/** The document as the reader of a build server takes it, its cases beside it. */
async function read(results: Parameters<typeof written>[1], options?: Parameters<typeof written>[2]) {
  const document = (await readByServer(await written('junit', results, options))) as TestSuites;
  const cases = (document.testsuite ?? []).flatMap(({ testcase }) => testcase ?? []);
  return { document, cases };
}

const outcomeOf = ({ failure, error, skipped: passedOver }: TestCase): string =>
  failure ? 'failure' : error ? 'error' : passedOver ? 'skipped' : 'passed';

describe('the JUnit XML of a check', () => {
  test('can be read whatever a contract says', async () => {
    expect((await read(ALL)).cases).toHaveLength(ALL.length);
  });

  test('has a test case for each file, and counts them', async () => {
    const { document, cases } = await read([bad, fine, broken, skipped]);
    expect(document).toMatchObject({ tests: 4, failures: 1, errors: 1 });
    expect(document.testsuite?.[0]).toMatchObject({ tests: 4, failures: 1, errors: 1, skipped: 1 });
    expect(cases.map(({ name }) => name)).toEqual([bad, fine, broken, skipped].map(({ file }) => file));
    expect(cases.map(outcomeOf)).toEqual(['failure', 'passed', 'error', 'skipped']);
  });

  test('says what failed, and the rest aside', async () => {
    const [found] = (await read([bad])).cases;
    const [failure] = found?.failure ?? [];
    expect(failure?.type).toBe('view-undeliverable');
    expect(failure?.inner).toMatch(/^contracts\/a\.yaml:1:1 critical view-undeliverable Undeliverable\. An hour costs/);
    const aside = found?.['system-out']?.join('');
    expect(aside).toContain('price-below-cost');
    expect(aside).toContain('Exception: no-indexation, until 31 March 2027');
  });

  test('keeps hostile text as text', async () => {
    const [found] = (await read([hostile])).cases;
    expect(found?.failure?.[0]?.inner).toContain('"quoted" <b>&amp; %0A');
  });

  test('shows what a file is called, and has no line that a build server takes for a command', async () => {
    const named = [
      { ...bad, file: '::error::x.yaml' },
      { ...broken, file: 'a\n::error::b.yaml' },
    ];
    expect(await written('junit', named)).not.toMatch(/^\s*::/m);
    expect((await read(named)).cases.map(({ name }) => name)).toEqual(['::error::x.yaml', 'a\\n::error::b.yaml']);
  });

  test('has an error where nothing could be checked', async () => {
    const { document, cases } = await read([], { problem: 'no contract' });
    expect(document).toMatchObject({ tests: 1, errors: 1 });
    expect(cases[0]?.error?.[0]?.message).toBe('no contract');
  });

  test('is the same to a reporter that posts results to a chat', async () => {
    const path = join(emptyFolder(), 'check.xml');
    writeFileSync(path, await written('junit', [bad, fine, broken]));
    const result = readByReporter({ type: 'junit', files: [path] }) as unknown as Parsed;
    expect(result).toMatchObject({ total: 3, passed: 1, failed: 1, errors: 1 });
    expect(result.suites[0]?.cases.map(({ name, status }) => [name, status])).toEqual([
      [bad.file, 'FAIL'],
      [fine.file, 'PASS'],
      [broken.file, 'FAIL'],
    ]);
  });
});

interface Parsed {
  suites: { cases: { name: string; status: string }[] }[];
}
