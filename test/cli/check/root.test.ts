import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { namesFromRoot } from '../../../src/cli/check/root.ts';
import { emptyFolder } from '../program.ts';

function folders(...names: string[]): string {
  const root = emptyFolder();
  for (const name of names) mkdirSync(join(root, name), { recursive: true });
  return root;
}

describe('the path of a file in a repository', () => {
  test('goes from where the build server put it', () => {
    const root = folders('lots/north');
    for (const name of ['GITHUB_WORKSPACE', 'CI_PROJECT_DIR']) {
      const named = namesFromRoot(join(root, 'lots'), { [name]: root });
      expect(named('north/a.yaml')).toBe('lots/north/a.yaml');
      expect(named('../b.yaml')).toBe('b.yaml');
      expect(named(join(root, 'lots', 'c.yaml'))).toBe('lots/c.yaml');
    }
  });

  test('goes from there whatever links a path takes', () => {
    const root = folders('repo/lots/north');
    const repo = join(root, 'repo');
    symlinkSync(repo, join(root, 'workspace'));
    symlinkSync('lots/north', join(repo, 'current'));
    symlinkSync('lots/north/b.yaml', join(repo, 'b.yaml'));
    const workspace = join(root, 'workspace');
    for (const said of [repo, workspace, `${workspace}/`]) {
      const named = namesFromRoot(join(repo, 'lots'), { GITHUB_WORKSPACE: said });
      expect(named(join(workspace, 'lots', 'north', 'a.yaml'))).toBe('lots/north/a.yaml');
      expect(named(join(workspace, 'current', 'a.yaml'))).toBe('lots/north/a.yaml');
      expect(named('../b.yaml')).toBe('b.yaml');
    }
  });

  test('else from the folder that git keeps, through links too', () => {
    const root = folders('.git', 'lots');
    symlinkSync(join(root, 'lots'), join(root, 'again'));
    expect(namesFromRoot(join(root, 'lots'), {})('a.yaml')).toBe('lots/a.yaml');
    expect(namesFromRoot(join(root, 'again'), {})('a.yaml')).toBe('lots/a.yaml');
  });

  test('is as typed where it leads out, is no file, or the server speaks of another place', () => {
    const root = folders('.git', 'lots');
    const named = namesFromRoot(join(root, 'lots'), { GITHUB_WORKSPACE: folders('else') });
    expect(named('a.yaml')).toBe('lots/a.yaml');
    expect(named('../../else.yaml')).toBe('../../else.yaml');
    expect(named('standard input line 3')).toBe('standard input line 3');
  });
});
