import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, viability } from './program.ts';

const EXAMPLE = 'contracts/family-support-2015.yaml';

describe('--output', () => {
  it.each([
    ['report.md', 'markdown'],
    ['report.TXT', 'text'],
    ['report.html', 'html'],
    ['report.json', 'json'],
  ])('writes %s as %s, as standard output would have it', async (name, format) => {
    const folder = emptyFolder();
    const [written, printed] = await Promise.all([
      viability([EXAMPLE, '-o', join(folder, name)]),
      viability([EXAMPLE, '-f', format]),
    ]);
    expect(written).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(folder, name), 'utf8')).toBe(printed.stdout);
    expect(readdirSync(folder)).toEqual([name]);
  });

  it('names the commands that go on from there on a screen, and in no document that is sent', async () => {
    const [text, mail, page] = await Promise.all(
      ['text', 'eml', 'markdown'].map(async (format) => (await viability([EXAMPLE, '-f', format])).stdout),
    );
    expect(text).toContain('More: viability report');
    for (const sent of [mail, page]) expect(sent).not.toContain('More: viability report');
  });

  it('takes the format from --format before the extension', async () => {
    const path = join(emptyFolder(), 'report.md');
    await viability([EXAMPLE, '-o', path, '--json']);
    expect(JSON.parse(readFileSync(path, 'utf8')).schemaVersion).toBe(2);
  });

  it('asks for a format where the name does not say', async () => {
    const folder = emptyFolder();
    const { code, stderr } = await viability([EXAMPLE, '-o', join(folder, 'report.xyz')]);
    expect(code).toBe(2);
    expect(stderr).toContain('End its name in .txt, .md, .html');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('never writes over the contract, under whatever name', async () => {
    const folder = emptyFolder();
    const contract = join(folder, 'contract.txt');
    const alias = join(folder, 'alias.txt');
    copyFileSync(EXAMPLE, contract);
    symlinkSync(contract, alias);
    const before = readFileSync(contract, 'utf8');
    for (const path of [contract, alias]) {
      const { code, stderr } = await viability([contract, '-o', path]);
      expect(code).toBe(2);
      expect(stderr).toBe(`viability: ${path} is the contract itself; choose another name for the output\n`);
    }
    expect(readFileSync(contract, 'utf8')).toBe(before);
  });

  it('is not written into a folder that is not there, nor to a file without a name', async () => {
    const path = join(emptyFolder(), 'reports', 'report.md');
    for (const words of [
      [EXAMPLE, '-o', path],
      ['check', EXAMPLE, '-o', path],
    ])
      expect(await viability(words)).toEqual({
        code: 2,
        stdout: '',
        stderr: `viability: ${path}: there is no such file or folder; make the folder ${dirname(path)} first\n`,
      });
    expect((await viability([EXAMPLE, '-o', ''])).stderr).toContain('-o, --output <FILE> is given no value');
  });

  it('leaves an older report alone where the contract has mistakes', async () => {
    const path = join(emptyFolder(), 'report.md');
    writeFileSync(path, 'older');
    const { code } = await viability(['-', '-o', path], { stdin: 'contract: 3' });
    expect(code).toBe(2);
    expect(readFileSync(path, 'utf8')).toBe('older');
  });

  it.skipIf(process.platform === 'win32')('replaces an older report, and keeps who may read it', async () => {
    const path = join(emptyFolder(), 'report.md');
    writeFileSync(path, 'older', { mode: 0o640 });
    await viability(['rates', '-o', path]);
    expect(readFileSync(path, 'utf8')).toContain('minimum-wage');
    expect(statSync(path).mode & 0o777).toBe(0o640);
  });

  it.skipIf(process.platform === 'win32')('follows a link to the file that it stands for', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'real.md'), 'older');
    symlinkSync('real.md', join(folder, 'link.md'));
    await viability(['rates', '-o', join(folder, 'link.md')]);
    expect(readFileSync(join(folder, 'real.md'), 'utf8')).toContain('minimum-wage');
    expect(readdirSync(folder).sort()).toEqual(['link.md', 'real.md']);
  });

  it.skipIf(process.platform === 'win32')('writes to a device without replacing it', async () => {
    expect((await viability(['rates', '-f', 'text', '-o', '/dev/null'])).code).toBe(0);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('refuses a folder, and a folder that is not there', async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'reports.md'));
    const into = await viability(['rates', '-o', join(folder, 'reports.md')]);
    expect(into.stderr).toContain('reports.md is a folder; give the name of a file to write');
    const missing = await viability(['rates', '-o', join(folder, 'none', 'rates.md')]);
    expect(missing.stderr).toContain('there is no such file or folder');
    expect([into.code, missing.code]).toEqual([2, 2]);
  });

  it('refuses two formats at once', async () => {
    const { code, stderr } = await viability(['rates', '--json', '-f', 'markdown']);
    expect(code).toBe(2);
    expect(stderr).toContain('--json and --format markdown do not go together; leave one out');
  });
});
