import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { example, repository, type Sandbox, SHORT, SOUND } from './sandbox.ts';

const { viability: job } = parse(example('gitlab-ci.yml'));

/** Runs the lines of the job as GitLab does: in one shell, up to the first that fails. */
function runJob(repo: Sandbox) {
  repo.vendor(job.variables.VIABILITY);
  return repo.run('bash', ['-e', '-o', 'pipefail', '-c', job.script.join('\n')], { ...job.variables, CI: 'true' });
}

describe('the GitLab job', () => {
  it('passes where the prices can pay', () => {
    const repo = repository([SOUND]);
    const { code, stdout } = runJob(repo);
    expect(code).toBe(0);
    expect(stdout).toContain('1 contract checked: 1 deliverable.');
    expect(repo.read(job.artifacts.reports.junit)).toContain('failures="0"');
  });

  it('fails where one cannot, with both reports for the merge request', () => {
    const repo = repository([SHORT, SOUND]);
    const { code, stdout } = runJob(repo);
    expect(code).toBe(1);
    expect(stdout).toContain('1 contract at or above --fail-on.');
    const issues = JSON.parse(repo.read(job.artifacts.reports.codequality));
    expect(issues).toContainEqual(
      expect.objectContaining({
        check_name: 'price-below-cost',
        fingerprint: expect.stringMatching(/^[0-9a-f]{32,}$/),
        location: expect.objectContaining({ path: `contracts/${SHORT}` }),
      }),
    );
    expect(repo.read(job.artifacts.reports.junit)).toMatch(/<testcase [^>]*family-support-2015/);
    expect(job.artifacts.when).toBe('always');
  });

  it('says so in the log where a contract cannot be read', () => {
    const repo = repository([SOUND, { name: 'broken.yaml', text: 'price: {per_hour: 16 pounds}\n' }]);
    const { code } = runJob(repo);
    expect(code).toBe(2);
    expect(repo.read(job.artifacts.reports.codequality)).toContain('contracts/broken.yaml');
  });
});
