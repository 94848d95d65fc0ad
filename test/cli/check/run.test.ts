import { execFileSync, spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contractText } from '../../batch/sample.ts';
import { viability } from '../program.ts';
import { folderOf, lines, MIXED, PROGRAM } from './folders.ts';

describe('viability check', () => {
  test('checks contracts/ unless told, reports what is broken, and still checks the rest', async () => {
    const cwd = folderOf(MIXED);
    symlinkSync(join(cwd, '..'), join(cwd, 'contracts', 'up'));
    const { code, stdout, stderr } = await viability(['check'], { cwd });
    expect({ code, stderr }).toEqual({ code: 2, stderr: '' });
    expect(lines(stdout).slice(1, 6)).toEqual([
      expect.stringMatching(/^contracts\/bad\.yaml +undeliverable +£/),
      expect.stringMatching(/^contracts\/broken\.yaml +invalid: \d mistakes?$/),
      expect.stringMatching(/^contracts\/other\.yaml +skipped: no contract/),
      expect.stringMatching(/^contracts\/sub\/dear\.yaml +cannot tell +£/),
      expect.stringMatching(/^contracts\/up +skipped: a link/),
    ]);
    expect(stdout).toContain('contracts/broken.yaml:3:13 error: price.per_hour is "16 pounds"');
    expect(stdout).toContain('2 contracts checked: 1 undeliverable and 1 cannot tell.');
  });

  test('is an error where nothing is to be checked', async () => {
    const cwd = folderOf({ 'contracts/other.yaml': 'name: something else\n' });
    for (const words of [['check'], ['check', '*.yaml'], ['check', 'contracts/sub']]) {
      const { code, stdout } = await viability(words, { cwd });
      expect(code).toBe(2);
      expect(stdout).toContain('no contract to check under');
    }
  });

  test('is an error where a path is empty: that is not this folder', async () => {
    const { code, stdout, stderr } = await viability(['check', ''], { cwd: folderOf(MIXED) });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^viability: PATH is empty\n/);
  });

  test('passes over links in a circle', async () => {
    const cwd = folderOf({ 'contracts/good.yaml': contractText({ price: '£45.00' }) });
    symlinkSync('b', join(cwd, 'contracts', 'a'));
    symlinkSync('a', join(cwd, 'contracts', 'b'));
    const { code, stderr } = await viability(['check', '--fail-on', 'never'], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test.skipIf(process.platform === 'win32')('does not wait for a pipe that nobody fills', async () => {
    const cwd = folderOf();
    execFileSync('mkfifo', [join(cwd, 'contract.yaml')]);
    const { code, stdout } = await viability(['check', 'contract.yaml'], { cwd });
    expect(code).toBe(2);
    expect(stdout).toContain('contract.yaml is not a plain file; send it to standard input and name it -');
  });

  test.skipIf(process.platform === 'win32')('and takes nothing from one that is filled: it may be a part', () => {
    const cwd = folderOf({ 'contract.yaml': contractText() });
    const line = `cat contract.yaml | { sleep 0.3; "${process.execPath}" "${PROGRAM}" check /dev/stdin; }`;
    const { status, stdout } = spawnSync('sh', ['-c', line], { cwd, encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stdout).toContain('/dev/stdin is not a plain file; send it to standard input and name it -');
  });

  test.skipIf(process.platform === 'win32')('nor for one in place of its configuration or baseline', async () => {
    const cwd = folderOf({ 'contract.yaml': contractText() });
    execFileSync('mkfifo', [join(cwd, 'viability.config.yaml')]);
    expect(await viability(['check', 'contract.yaml'], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'viability: viability.config.yaml is not a plain file\n',
    });
    const other = folderOf({ 'contract.yaml': contractText() });
    expect((await viability(['check', 'contract.yaml', '--baseline', '/dev/zero'], { cwd: other })).stderr).toBe(
      'viability: /dev/zero is not a plain file\n',
    );
  });

  test('refuses to write two results to one file', async () => {
    const { code, stderr } = await viability(['check', '-o', 'a.json', '-o', './a.json'], { cwd: folderOf(MIXED) });
    expect(code).toBe(2);
    expect(stderr).toContain('--output names ./a.json twice; one of them would be lost');
  });

  test('is an error where a path names nothing, and the rest is checked', async () => {
    const cwd = folderOf(MIXED);
    const { code, stdout } = await viability(['check', 'contracts/bda.yaml', 'contracts/bad.yaml'], { cwd });
    expect(code).toBe(2);
    expect(stdout).toContain('contracts/bda.yaml: error: there is no such file or folder; did you mean bad.yaml?');
    expect(stdout).toContain('1 contract checked');
  });

  test('is an error where a file that is named is no contract', async () => {
    const { code, stdout } = await viability(['check', 'contracts/other.yaml'], { cwd: folderOf(MIXED) });
    expect(code).toBe(2);
    expect(stdout).toContain('contracts/other.yaml:1:1 error: name is not a key known here');
  });

  test.each([
    [[], 1],
    [['--fail-on', 'never'], 0],
    [['--fail-on', 'critical'], 1],
    [['--fail-on', 'cannotTell'], 1],
    [['--min-margin', '3%', '--fail-on', 'undeliverable'], 1],
  ])('on an undeliverable contract with %j ends with %d', async (words, code) => {
    const outcome = await viability(['check', 'contracts/bad.yaml', ...words], { cwd: folderOf(MIXED) });
    expect(outcome).toMatchObject({ code, stderr: '' });
  });

  test.each([
    [[], 0],
    [['--fail-on', 'critical'], 0],
    [['--fail-on', 'critical,cannotTell'], 1],
    [['--fail-on', 'critical', '--fail-on', 'major'], 1],
    [['--min-margin', '£5'], 0],
    [['--min-margin', '90%'], 1],
  ])('on a contract that pays with %j ends with %d', async (words, code) => {
    const outcome = await viability(['check', 'contracts/sub', ...words], { cwd: folderOf(MIXED) });
    expect(outcome).toMatchObject({ code, stderr: '' });
  });

  test.each([
    [['--fail-on', 'dire'], '--fail-on cannot be dire; it can be undeliverable, cannotTell, atRisk'],
    [['--fail-on', 'never,major'], '--fail-on never stands alone'],
    [['--min-margin', '3'], '--min-margin cannot be 3; write a share of the price such as 3%'],
    [['--today', 'soon'], '--today cannot be soon; write a day such as 2026-04-01'],
    [['--update-baseline'], '--update-baseline needs --baseline'],
    [['--json', '--format', 'sarif'], 'do not go together'],
    [['-o', 'check.pdf'], 'which format is check.pdf? End its name in .txt, .json'],
    [['-', 'contracts'], '- stands alone: it is standard input'],
  ])('refuses %j', async (words, message) => {
    const { code, stderr } = await viability(['check', ...words], { cwd: folderOf(MIXED) });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  test('puts the worst first where that is asked for', async () => {
    const cwd = folderOf({ ...MIXED, 'contracts/z.yaml': contractText({ price: '£10.00' }) });
    const { stdout } = await viability(['check', '--worst-first'], { cwd });
    expect(
      lines(stdout)
        .slice(1, 6)
        .map((line) => line.split(' ')[0]),
    ).toEqual([
      'contracts/broken.yaml',
      'contracts/z.yaml',
      'contracts/bad.yaml',
      'contracts/sub/dear.yaml',
      'contracts/other.yaml',
    ]);
  });

  test('is one valid document also where it fails', async () => {
    const cwd = folderOf(MIXED);
    const mixed = await viability(['check', '--json'], { cwd });
    expect(JSON.parse(mixed.stdout)).toMatchObject({ exitCode: 2, totals: { contracts: 2, invalid: 1, skipped: 1 } });
    const nothing = await viability(['check', '--json', 'contracts/sub/*.yml'], { cwd });
    expect(JSON.parse(nothing.stdout)).toMatchObject({ contracts: [], exitCode: 2 });
    expect(nothing.stderr).toContain('no contract to check under contracts/sub/*.yml');
    const early = await viability(['check', '--json', '--baseline', 'none.json'], { cwd });
    expect(JSON.parse(early.stdout)).toMatchObject({ exitCode: 2, problem: expect.stringContaining('none.json') });
  });
});
