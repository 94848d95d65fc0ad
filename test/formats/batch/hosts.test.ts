// What code hosts read: annotations of GitHub, the code quality report of GitLab, the summary of a job.
import { describe, expect, test } from 'vitest';
import { ALL, bad, broken, fine, hostile, skipped, written } from './samples.ts';

describe('a remark on a contract that can be read', () => {
  const remarked = {
    ...fine,
    mistakes: [
      {
        path: 'pay.rate',
        spot: { line: 4, column: 3, length: 2 },
        message: 'is it the pay of a week?',
        severity: 'warning' as const,
        excerpt: undefined,
      },
    ],
  };

  test.each(['github', 'junit', 'gitlab', 'sarif'] as const)(
    'is called no mistake, nor its contract invalid: %s',
    async (format) => {
      const all = (await written(format, [remarked])).split('\n');
      const [line] = all.filter((each) => each.includes('is it the pay of a week?'));
      expect(line).toMatch(/Remark on the contract|contract-remark/);
      expect(line).not.toMatch(/invalid|mistake/i);
      expect(line).not.toMatch(/"error"|^::error/);
    },
  );
});

describe('annotations of a GitHub workflow', () => {
  const lines = async (...results: Parameters<typeof written>[1][number][]) =>
    (await written('github', results)).trimEnd().split('\n');

  test('are errors where something counts, warnings and notices elsewhere', async () => {
    const all = await lines(bad, fine, broken);
    expect(all[0]).toMatch(/^::error file=contracts\/a\.yaml,line=1,title=view-undeliverable::Undeliverable\. /);
    expect(all).toContainEqual(
      expect.stringMatching(/^::warning file=contracts\/a\.yaml,line=3,col=13,endColumn=19,title=price-below-cost::/),
    );
    expect(all).toContainEqual(
      expect.stringMatching(/^::notice .*title=no-indexation::.* \[excepted until 31 March 2027 by/),
    );
    expect(all).toContainEqual(
      expect.stringMatching(/^::error file=contracts\/broken\.yaml,line=3,.*title=Mistake in the contract::/),
    );
    expect(all.at(-1)).toMatch(
      /^::notice title=viability check::2 contracts checked: .* 1 contract at or above --fail-on\.$/,
    );
  });

  test('come worst first, and what nobody can tell is a notice', async () => {
    const all = await lines(fine, skipped, bad, broken);
    const levels = all.slice(0, -1).map((line) => line.slice(2).split(' ')[0] as string);
    const order = ['error', 'warning', 'notice'];
    expect(levels).toEqual([...levels].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(all.filter((line) => line.endsWith('[cannot tell]')).every((line) => line.startsWith('::notice'))).toBe(
      true,
    );
    expect(all).toContainEqual(
      expect.stringMatching(/^::notice file=contracts\/notes\.yaml,.*Not checked: no contract\.$/),
    );
  });

  test('cannot be broken out of', async () => {
    const all = await lines(hostile);
    expect(all.every((line) => /^::(error|warning|notice) [^:]*::/.test(line))).toBe(true);
    expect(all[0]).toContain('file=contracts/a b%2Cc%3A%25&"<é>.yaml,');
    expect(all[0]).toContain('%250A::error::x');
  });
});

describe('the code quality report of GitLab', () => {
  test('is a list of issues with what GitLab asks for', async () => {
    const issues = JSON.parse(await written('gitlab', [bad, fine, broken, skipped]));
    for (const issue of issues) {
      expect(Object.keys(issue)).toEqual(['description', 'check_name', 'fingerprint', 'severity', 'location']);
      expect(issue.severity).toMatch(/^(info|minor|major|critical)$/);
      expect(issue.fingerprint).toMatch(/^[0-9a-f]{32}$/);
      expect(issue.location).toEqual({ path: expect.any(String), lines: { begin: expect.any(Number) } });
    }
    expect(issues).toContainEqual(
      expect.objectContaining({
        check_name: 'price-below-cost',
        severity: 'critical',
        location: { path: 'contracts/a.yaml', lines: { begin: 3 } },
      }),
    );
  });

  test('has no two issues with one fingerprint', async () => {
    const prints = JSON.parse(await written('gitlab', ALL)).map(
      ({ fingerprint }: { fingerprint: string }) => fingerprint,
    );
    expect(new Set(prints).size).toBe(prints.length);
  });

  test('makes little of what was set aside', async () => {
    const issues = JSON.parse(await written('gitlab', [bad, fine]));
    const aside = issues.filter(({ check_name }: { check_name: string }) => check_name === 'no-indexation');
    expect(aside.map(({ severity }: { severity: string }) => severity)).toEqual(['info', 'info']);
    expect(aside[0].description).toContain('[excepted until 31 March 2027 by A. Smith: set anew each April]');
  });

  test('of nothing is an empty list', async () => {
    expect(JSON.parse(await written('gitlab', []))).toEqual([]);
  });
});

describe('the summary of a job', () => {
  test('leads with how it went, then has the contracts, what was found and the exceptions', async () => {
    const page = await written('markdown', [bad, fine, broken, skipped]);
    expect(page).toMatch(/^\*\*COULD NOT BE DONE\.\*\* 1 contract at or above --fail-on\./);
    expect(page).toMatch(
      /\| \*\*contracts\/a\.yaml\*\* +\| \*\*undeliverable\*\* +\| \*\*hour\*\* +\| +\*\*£19\.\d\d\*\* \|/,
    );
    expect(page).toContain('## What was found');
    expect(page).toContain('## Exceptions');
    expect(page).toContain('contracts/a.yaml: no-indexation, until 31 March 2027, by A. Smith: set anew each April');
  });

  test('shows what weighs most and folds the rest', async () => {
    const page = await written('markdown', [bad, fine]);
    const [open = '', ...folds] = page.split('<details>');
    expect(open).toContain('price-below-cost');
    expect(open).not.toContain('; cannot tell');
    expect(folds.map((fold) => /<summary>(.*)<\/summary>/.exec(fold)?.[1])).toEqual([
      expect.stringMatching(/^\d+ more that were found$/),
      expect.stringMatching(/^\d+ that cannot be told$/),
    ]);
    expect(page.match(/<details>/g)).toHaveLength(page.match(/<\/details>/g)?.length ?? 0);
  });

  test('says so where all is well', async () => {
    expect(await written('markdown', [fine])).toMatch(/^\*\*PASSED\.\*\* Nothing at or above --fail-on\./);
  });

  test('stays within what a job may write, and counts what it leaves out', async () => {
    const many = Array.from({ length: 3000 }, (_, at) => ({ ...bad, file: `contracts/${at}.yaml` }));
    const page = await written('markdown', many);
    expect(Buffer.byteLength(page)).toBeLessThan(1024 * 1024);
    expect(page).toContain('and 2,000 files more');
    expect(page).toMatch(/and \d+ more\n/);
  });

  test('lets no text of a contract become markup', async () => {
    expect(await written('markdown', [hostile])).not.toMatch(/<b>/);
  });
});

test('a contract of JSON Lines is shown at its line of the file, which is what a host knows', async () => {
  const lots = [
    { ...bad, file: 'lots/all.jsonl line 3' },
    { ...broken, file: 'lots/all.jsonl line 12' },
  ];
  const annotations = await written('github', lots);
  expect(annotations).toMatch(/^::error file=lots\/all\.jsonl,line=3,/m);
  expect(annotations).toMatch(/ file=lots\/all\.jsonl,line=12,.*title=Mistake in the contract/);
  expect(annotations).not.toMatch(/jsonl line/);
  const places = JSON.parse(await written('gitlab', lots)).map((each: { location: object }) => each.location);
  expect(places).toContainEqual({ path: 'lots/all.jsonl', lines: { begin: 12 } });
  const [run] = JSON.parse(await written('sarif', lots)).runs;
  const regions = run.results.map(
    (each: { locations: [{ physicalLocation: object }] }) => each.locations[0].physicalLocation,
  );
  expect(regions).toContainEqual({
    artifactLocation: { uri: 'lots/all.jsonl' },
    region: { startLine: 12, startColumn: expect.any(Number), endLine: 12, endColumn: expect.any(Number) },
  });
});
