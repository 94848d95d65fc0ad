// What a configuration may name, and whose configuration counts.
import { execFileSync } from 'node:child_process';
import { chownSync, mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CONFIG } from '../../../src/batch/config-name.ts';
import { settingsIn } from '../../../src/cli/check/settings.ts';
import { configAbove, staysInside } from '../../../src/cli/check/trusted.ts';
import { emptyFolder } from '../program.ts';

/** `outer/repo/contracts`, with a repository in `repo`. */
function nested() {
  const outer = realpathSync(emptyFolder());
  const repo = join(outer, 'repo');
  const contracts = join(repo, 'contracts');
  mkdirSync(contracts, { recursive: true });
  mkdirSync(join(repo, '.git'));
  return { outer, repo, contracts };
}

describe('a configuration', () => {
  test('counts in the folder itself and up to the root of the repository', () => {
    const { repo, contracts } = nested();
    writeFileSync(join(repo, CONFIG), '');
    expect(configAbove(contracts)).toEqual({ path: join(repo, CONFIG) });
    writeFileSync(join(contracts, CONFIG), '');
    expect(configAbove(contracts)).toEqual({ path: join(contracts, CONFIG) });
  });

  test.each([
    'viability.config.yml',
    'viability.config.json',
    'viability.config.yaml.txt',
    'Viability.Config.yaml',
    '.viability.config.yaml',
    'viability-config.toml',
  ])('that is called %s is told, and not passed over', (name) => {
    const { repo, contracts } = nested();
    writeFileSync(join(repo, name), 'failOn: [never]\n');
    expect(configAbove(contracts).refused?.path).toBe(join(repo, name));
    writeFileSync(join(repo, CONFIG), '');
    expect(configAbove(contracts)).toEqual({ path: join(repo, CONFIG) });
  });

  test('is none where a folder may not be looked at, or is gone', () => {
    const { repo } = nested();
    writeFileSync(join(repo, CONFIG), '');
    expect(configAbove(join(repo, 'gone'))).toEqual({});
  });

  test('does not count above the root of the repository', () => {
    const { outer, contracts } = nested();
    writeFileSync(join(outer, CONFIG), '');
    expect(configAbove(contracts)).toEqual({});
  });

  test.skipIf(process.getuid?.() !== 0)('does not count in a folder or file of another owner, and that is said', () => {
    const { repo, contracts } = nested();
    writeFileSync(join(repo, CONFIG), '');
    chownSync(join(repo, CONFIG), 4711, 4711);
    expect(configAbove(contracts)).toEqual({
      refused: { path: join(repo, CONFIG), reason: 'its file belongs to somebody else' },
    });
    chownSync(repo, 4711, 4711);
    expect(configAbove(contracts).refused?.reason).toBe('its folder belongs to somebody else');
  });
});

describe('what a configuration names stays inside its folder', () => {
  test.each([
    ['check.md', true],
    ['reports/check.md', true],
    ['contracts/../check.md', true],
    ['../check.md', false],
    ['..', false],
    ['.', false],
    ['.git/config', false],
    ['sub/.GIT/hooks/pre-commit', false],
    ['.github/check.md', true],
    ['GIT~1/hooks/pre-commit', false],
    ['.git./config', false],
    ['.git /config', false],
    ['.git::$INDEX_ALLOCATION/config', false],
    ['git~notes.md', true],
  ])('%s: %s', (path, inside) => {
    expect(staysInside(nested().repo, path)).toBe(inside);
  });

  test('absolute paths and links are followed before it is asked', () => {
    const { outer, repo, contracts } = nested();
    expect(staysInside(repo, join(outer, 'check.md'))).toBe(false);
    expect(staysInside(repo, join(repo, 'check.md'))).toBe(true);
    symlinkSync(outer, join(repo, 'out'));
    symlinkSync(contracts, join(repo, 'in'));
    symlinkSync(join(outer, 'nowhere'), join(repo, 'dangling'));
    expect(staysInside(repo, 'out/check.md')).toBe(false);
    expect(staysInside(repo, 'in/check.md')).toBe(true);
    expect(staysInside(repo, 'dangling')).toBe(false);
  });
});

test.skipIf(process.platform === 'win32')('a pipe in the folder of a configuration holds up no check', async () => {
  const { repo } = nested();
  execFileSync('mkfifo', [join(repo, 'check.md')]);
  writeFileSync(join(repo, CONFIG), 'output: [check.md]\n');
  await expect(settingsIn(repo)).rejects.toThrow(/^viability\.config\.yaml:1: output check\.md is a pipe or a device/);
});
