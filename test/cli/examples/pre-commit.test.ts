import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { example, repository, type Sandbox, SHORT, SOUND } from './sandbox.ts';

/** A repository of git with the hook in place and nothing committed. */
function withHook(contracts: Parameters<typeof repository>[0]): Sandbox {
  const repo = repository(contracts);
  repo.install();
  git(repo, 'init', '--quiet');
  mkdirSync(join(repo.folder, '.git', 'hooks'), { recursive: true });
  repo.write('.git/hooks/pre-commit', example('pre-commit'));
  chmodSync(join(repo.folder, '.git', 'hooks', 'pre-commit'), 0o755);
  return repo;
}

function git(repo: Sandbox, ...words: string[]) {
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
  return repo.run('git', [...who, ...words], { GIT_CONFIG_NOSYSTEM: '1' });
}

function commit(repo: Sandbox, ...names: string[]) {
  for (const name of names) git(repo, 'add', name);
  return git(repo, 'commit', '--quiet', '-m', 'Contracts');
}

describe('the pre-commit hook', () => {
  it('lets a contract through whose price can pay', () => {
    const repo = withHook([SOUND]);
    expect(commit(repo, 'contracts')).toMatchObject({ code: 0 });
    expect(git(repo, 'log', '--format=%s').stdout).toBe('Contracts\n');
  });

  it('stops one whose price cannot, and names the line as it is in the repository', () => {
    const repo = withHook([SHORT, SOUND]);
    const { code, stdout, stderr } = commit(repo, 'contracts');
    expect(code).toBe(1);
    expect(stdout + stderr).toMatch(/^contracts\/family-support-2015\.yaml:\d+:\d+ critical price-below-cost /m);
    expect(git(repo, 'log').code).not.toBe(0);
  });

  it('checks what is staged, not what is in the folder', () => {
    const repo = withHook([SOUND]);
    git(repo, 'add', 'contracts');
    repo.write(`contracts/${SOUND}`, 'price: {per_hour: 16 pounds}\n');
    expect(git(repo, 'commit', '--quiet', '-m', 'Contracts')).toMatchObject({ code: 0 });
    const { code, stdout, stderr } = commit(repo, 'contracts');
    expect(code).toBe(1);
    expect(stdout + stderr).toContain(`contracts/${SOUND}:1:`);
  });

  it('checks only what is about to change, under any name', () => {
    const repo = withHook([SHORT, SOUND]);
    expect(git(repo, 'commit', '--no-verify', '--allow-empty', '-m', 'Start').code).toBe(0);
    repo.write("contracts/Mary's new bid.yaml", repo.read(`contracts/${SOUND}`));
    expect(commit(repo, "contracts/Mary's new bid.yaml", `contracts/${SOUND}`)).toMatchObject({ code: 0 });
  });

  it('follows the staged configuration', () => {
    const repo = withHook([SHORT]);
    repo.write('viability.config.yaml', 'failOn: [never]\n');
    const both = commit(repo, 'contracts', 'viability.config.yaml');
    expect(both).toMatchObject({ code: 0 });
  });

  it('is quiet where no contract changes', () => {
    const repo = withHook([SHORT]);
    repo.write('notes.txt', 'No contract.\n');
    expect(commit(repo, 'notes.txt')).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('does not call it a pass where viability is not installed', () => {
    const repo = withHook([SOUND]);
    git(repo, 'add', 'contracts');
    const bare = repo.run('/bin/sh', ['.git/hooks/pre-commit'], { PATH: '/nowhere' });
    expect(bare).toMatchObject({ code: 1, stdout: '' });
    expect(bare.stderr).toContain('the command viability is not installed');
  });
});

describe('the configuration for the pre-commit framework', () => {
  const { repos } = parse(example('pre-commit-config.yaml'));
  const [hook] = repos[0].hooks;

  it('hands contracts to viability check, by name', () => {
    expect(hook).toMatchObject({ id: 'viability', language: 'system' });
    const files = new RegExp(hook.files);
    const names = [`contracts/${SHORT}`, 'contracts/lots/a.yml', 'viability.config.yaml', 'docs/contracts/a.yaml'];
    expect(names.filter((name) => files.test(name))).toEqual(names.slice(0, 2));
    const repo = repository([SHORT, SOUND]);
    repo.install();
    const [program, ...words] = hook.entry.split(' ');
    expect(repo.run(program, [...words, `contracts/${SOUND}`])).toMatchObject({ code: 0 });
    expect(repo.run(program, [...words, `contracts/${SOUND}`, `contracts/${SHORT}`])).toMatchObject({ code: 1 });
  });
});
