// What may not be read or written, as a user who is not root: root may do everything. Somebody else's install, no home.
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { emptyFolder, PROGRAM } from './program.ts';

const ROOT = join(PROGRAM, '..', '..');
const CONTRACT = readFileSync(join(ROOT, 'contracts/home-care-2025.yaml'));
/** Who may be nobody where the tests run as root; whoever runs them elsewhere. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
/** A node in somebody's own folder is nobody else's to start. */
const NODE_IS_CLOSED = spawnSync(process.execPath, ['--version'], NOBODY).status !== 0;

/** A folder that everybody may use. */
function sharedFolder(): string {
  const folder = emptyFolder();
  chmodSync(folder, 0o777);
  return folder;
}

describe.skipIf(process.platform === 'win32' || NODE_IS_CLOSED)('somebody who may not do everything', () => {
  const install = mkdtempSync(join(tmpdir(), 'viability-install-'));
  beforeAll(() => {
    chmodSync(install, 0o755);
    for (const part of ['bin', 'dist/program.cjs', 'dist/data', 'package.json'])
      cpSync(join(ROOT, part), join(install, part), { recursive: true });
    chmodSync(join(install, 'dist'), 0o555);
    return () => {
      chmodSync(join(install, 'dist'), 0o755);
      rmSync(install, { recursive: true });
    };
  });

  /** With nothing in the environment: no home, no settings. */
  const viability = (cwd: string, ...words: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(install, 'bin/viability.js'), ...words], {
      ...NOBODY,
      cwd,
      env: {},
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };

  it('uses an install that nothing can be kept in', () => {
    expect(spawnSync(process.execPath, [join(install, 'bin/keep.js')], { ...NOBODY, env: {} }).status).toBe(0);
    expect(readdirSync(join(install, 'dist')).sort()).toEqual(['data', 'program.cjs']);
    const cwd = sharedFolder();
    writeFileSync(join(cwd, 'a.yaml'), CONTRACT);
    expect(viability(cwd, 'report', 'a.yaml')).toMatchObject({ status: 0, stderr: '' });
  });

  it('is told of each file, folder and ignore file that is closed, by folder and by pattern, and has the rest', () => {
    const cwd = sharedFolder();
    for (const folder of ['c/open', 'c/shut']) mkdirSync(join(cwd, folder), { recursive: true });
    for (const name of ['c/a.yaml', 'c/open/b.yaml', 'c/shut/c.yaml', 'c/closed.yaml'])
      writeFileSync(join(cwd, name), CONTRACT);
    writeFileSync(join(cwd, 'c/.gitignore'), 'a.yaml\n');
    for (const name of ['c/shut', 'c/closed.yaml', 'c/.gitignore']) chmodSync(join(cwd, name), 0);
    for (const operand of ['c', 'c/**/*.yaml']) {
      const { status, stdout } = viability(cwd, 'check', operand, '-f', 'jsonl', '--fail-on', 'never');
      expect(status).toBe(2);
      const rows = stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { file: string; status: string });
      const of = (kind: string) =>
        rows
          .filter((row) => row.status === kind)
          .map(({ file }) => file)
          .sort();
      expect(of('invalid')).toEqual(['c/.gitignore', 'c/closed.yaml', 'c/shut']);
      expect(of('checked')).toEqual(['c/a.yaml', 'c/open/b.yaml']);
      const register = viability(cwd, 'register', operand);
      expect(register.status).toBe(2);
      for (const name of of('invalid')) expect(register.stderr).toContain(`${name}: you have no permission to use it`);
    }
    chmodSync(join(cwd, 'c/shut'), 0o755);
  });

  it('writes over nothing that is read-only, and leaves nothing beside it', () => {
    const cwd = sharedFolder();
    mkdirSync(join(cwd, 'shut'));
    for (const name of ['a.yaml', 'kept.md', 'shut/old.md']) writeFileSync(join(cwd, name), CONTRACT);
    chmodSync(join(cwd, 'kept.md'), 0o444);
    chmodSync(join(cwd, 'shut'), 0o555);
    for (const name of ['kept.md', 'shut/old.md', 'shut/new.md']) {
      const stderr = `viability: ${name}: you have no permission to use it\n`;
      expect(viability(cwd, 'report', 'a.yaml', '-o', name)).toMatchObject({ status: 2, stderr });
      expect(viability(cwd, 'check', 'a.yaml', '-f', 'json', '-o', name)).toMatchObject({ status: 2, stderr });
    }
    expect(readFileSync(join(cwd, 'kept.md'))).toEqual(CONTRACT);
    expect([readdirSync(cwd), readdirSync(join(cwd, 'shut'))]).toEqual([['a.yaml', 'kept.md', 'shut'], ['old.md']]);
    chmodSync(join(cwd, 'shut'), 0o755);
  });
});
