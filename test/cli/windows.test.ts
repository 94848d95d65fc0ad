// What meets a path, with the paths of Windows: backslashes, drive letters and names of servers.
import { expect, test, vi } from 'vitest';
import { isContractName, nearMiss } from '../../src/cli/check/names.ts';
import { namesFromRoot } from '../../src/cli/check/root.ts';
import { staysInside } from '../../src/cli/check/trusted.ts';

vi.mock('node:path', async () => {
  const { win32 } = await vi.importActual<typeof import('node:path')>('node:path');
  return { ...win32, default: win32 };
});
// A disk with nothing but the folder of a repository.
vi.mock('node:fs', async () => {
  const actual = await vi.importActual<typeof import('node:fs')>('node:fs');
  return {
    ...actual,
    existsSync: (path: string) => path === 'C:\\repo' || path === 'C:\\repo\\.git',
    realpathSync: (path: string) => path,
  };
});

test.each([
  ['contracts/a.yaml', 'sub/contracts/a.yaml'],
  ['..\\contracts\\a.yaml', 'contracts/a.yaml'],
  ['C:\\repo\\contracts\\a.yaml', 'contracts/a.yaml'],
  ['c:\\REPO\\contracts\\a.yaml', 'contracts/a.yaml'],
  // What is not in the repository is called what it is called.
  ['D:\\tenders\\a.yaml', 'D:\\tenders\\a.yaml'],
  ['\\\\server\\share\\a.yaml', '\\\\server\\share\\a.yaml'],
  ['standard input line 3', 'standard input line 3'],
])('%s is %s from the root of a repository', (file, name) => {
  for (const env of [{}, { GITHUB_WORKSPACE: 'C:\\repo' }, { CI_PROJECT_DIR: 'D:\\elsewhere' }])
    expect(namesFromRoot('C:\\repo\\sub', env)(file)).toBe(name);
});

test.each([
  ['check.sarif', true],
  ['out\\check.sarif', true],
  ['out/check.sarif', true],
  ['..check.sarif', true],
  ['..\\check.sarif', false],
  ['out\\..\\..\\check.sarif', false],
  ['C:\\Users\\a\\.bashrc', false],
  ['D:check.sarif', false],
  ['\\check.sarif', false],
  ['\\\\server\\share\\check.sarif', false],
  ['', false],
])('%j of a configuration stays inside its folder: %s', (path, stays) => {
  expect(staysInside('C:\\repo', path)).toBe(stays);
});

test('a name is that of a contract in any case, and nearly one with what Windows puts behind it', () => {
  expect(isContractName('C:\\repo\\A.YAML')).toBe(true);
  expect(nearMiss('a.yaml - Copy')).toContain('call it a.yaml');
  expect(nearMiss('a.yaml.lnk')).toContain('call it a.yaml');
});
