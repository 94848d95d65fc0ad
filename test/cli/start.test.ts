import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { emptyFolder, viability } from './program.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** The program as it is installed, in a folder of its own. */
function installed(): string {
  const folder = emptyFolder();
  for (const part of ['package.json', 'bin', 'dist', 'contracts'])
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  return folder;
}

function isCompiledIn(folder: string): boolean {
  const words = ['-p', 'require("./bin/load.js").load().isCompiled'];
  return execFileSync(process.execPath, words, { cwd: folder, encoding: 'utf8' }).trim() === 'true';
}

function reportIn(folder: string) {
  const words = ['bin/viability.js', 'report', 'contracts/home-care-2025.yaml'];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('the compiled code that is kept', () => {
  it('is made when the package is installed, and taken', () => {
    const folder = installed();
    rmSync(join(folder, 'dist/program.cache'));
    expect(isCompiledIn(folder)).toBe(false);
    execFileSync(process.execPath, ['bin/keep.js'], { cwd: folder });
    expect(isCompiledIn(folder)).toBe(true);
  });

  it('is of a program in plain characters, without what few commands need', () => {
    const program = readFileSync(join(ROOT, 'dist/program.cjs'));
    expect(program.every((byte) => byte < 128)).toBe(true);
    expect(program.toString().split('workbook.cjs')).toHaveLength(2);
    expect(readFileSync(join(ROOT, 'dist/workbook.cjs'), 'utf8')).toContain('xl/worksheets');
  });

  it('is no part of the package, which has the same bytes wherever it is made', () => {
    const { files } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(files).toContain('!dist/*.cache');
  });

  it('is not taken for a program that was changed, were it only by a letter', () => {
    const folder = installed();
    const path = join(folder, 'dist/program.cjs');
    const source = readFileSync(path, 'utf8');
    writeFileSync(path, source.replaceAll('there is no rate ', 'there is no RATE '));
    expect(isCompiledIn(folder)).toBe(false);
    const { stderr } = spawnSync(process.execPath, ['bin/viability.js', 'rates', 'x'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(stderr).toContain('there is no RATE x');
  });

  it('is not taken where any bit of it has turned, and changes nothing in what is printed', () => {
    const folder = installed();
    const path = join(folder, 'dist/program.cache');
    const whole = readFileSync(path);
    const report = reportIn(folder);
    expect(report.status).toBe(0);
    for (const at of [0, 31, 32, 90, whole.length >> 1, whole.length - 1]) {
      const damaged = Buffer.from(whole);
      damaged[at] = (damaged[at] as number) ^ 4;
      writeFileSync(path, damaged);
      expect(isCompiledIn(folder)).toBe(false);
      expect(reportIn(folder)).toEqual(report);
    }
    rmSync(path);
    expect(reportIn(folder)).toEqual(report);
    mkdirSync(path);
    expect(reportIn(folder)).toEqual(report);
  });

  it.skipIf(process.platform === 'win32')('is not waited for where a pipe stands in its place', () => {
    const folder = installed();
    const path = join(folder, 'dist/program.cache');
    rmSync(path);
    execFileSync('mkfifo', [path]);
    expect(reportIn(folder).status).toBe(0);
  });

  it('leaves a program that is not built yet with a word what to do', () => {
    const folder = installed();
    rmSync(join(folder, 'dist'), { recursive: true });
    execFileSync(process.execPath, ['bin/keep.js'], { cwd: folder });
    expect(reportIn(folder)).toEqual({
      status: 2,
      stdout: '',
      stderr: 'viability: the program is not built yet; run `npm ci` in its folder first\n',
    });
  });
});

describe('the version', () => {
  it('is that of the package', async () => {
    expect(await viability(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it.runIf(existsSync('/dev/full')).each(['--version', 'rates'])('is told of a full disk by %s', (word) => {
    const shell = `'${process.execPath}' bin/viability.js ${word} > /dev/full`;
    const { status, stderr } = spawnSync('sh', ['-c', shell], { cwd: ROOT, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'viability: standard output: the disk is full\n' });
  });
});
