import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contractText } from '../../batch/sample.ts';
import { viability } from '../program.ts';
import { folderOf, MIXED } from './folders.ts';

describe('viability.config.yaml', () => {
  const CONFIG = 'paths: [tenders]\nfailOn: [never]\nformat: jsonl\n';

  test('is found upwards, and the command line comes before it', async () => {
    const cwd = folderOf({ 'viability.config.yaml': CONFIG });
    mkdirSync(join(cwd, 'tenders'));
    writeFileSync(join(cwd, 'tenders', 'a.yaml'), contractText());
    const below = await viability(['check'], { cwd: join(cwd, 'contracts', 'sub') });
    expect(below.code).toBe(0);
    expect(JSON.parse(below.stdout)).toMatchObject({ file: '../../tenders/a.yaml', fails: false });
    const over = await viability(['check', '--fail-on', 'undeliverable'], { cwd });
    expect(over.code).toBe(1);
  });

  test.each([
    ['UTF-16', Buffer.from(`\ufeff${CONFIG}`, 'utf16le')],
    ['spaces that do not break', Buffer.from(CONFIG.replaceAll(': ', ':\u00a0'))],
  ])('is read as contracts are, in %s', async (_, bytes) => {
    const cwd = folderOf({});
    writeFileSync(join(cwd, 'viability.config.yaml'), bytes);
    const { stdout } = await viability(['config'], { cwd });
    expect(stdout).toMatch(/^ *paths +tenders +viability\.config\.yaml/m);
  });

  test('with a mistake stops the check and shows where', async () => {
    const cwd = folderOf({ 'viability.config.yaml': 'failon: [major]\n' });
    for (const command of ['check', 'config']) {
      const { code, stderr } = await viability([command], { cwd });
      expect(code).toBe(2);
      expect(stderr).toContain('viability.config.yaml:1:1 error: failon is not a key known here; did you mean failOn?');
      expect(stderr).toContain('   1 | failon: [major]\n     | ^^^^^^');
    }
  });

  test.each(['output: [../victim.md]', 'baseline: ../victim.md'])(
    'cannot name a file outside its folder: %s',
    async (line) => {
      const outer = folderOf(MIXED);
      const cwd = join(outer, 'contracts');
      writeFileSync(join(outer, 'victim.md'), 'mine\n');
      writeFileSync(join(cwd, 'viability.config.yaml'), `paths: [.]\n${line}\n`);
      const { code, stderr } = await viability(['check', '--update-baseline'], { cwd });
      expect(code).toBe(2);
      expect(stderr).toMatch(
        /^viability: viability\.config\.yaml:2: \w+ \.\.\/victim\.md leads out of the folder of this file, or into \.git;/,
      );
      expect(readFileSync(join(outer, 'victim.md'), 'utf8')).toBe('mine\n');
    },
  );

  test('is shown by viability config, with where each setting is from', async () => {
    const cwd = folderOf({ 'viability.config.yaml': CONFIG });
    const { stdout } = await viability(['config'], { cwd });
    expect(stdout).toMatch(/failOn +never +viability\.config\.yaml .*\n +line 2 /);
    expect(stdout).toMatch(/worstFirst +no +default/);
    const data = JSON.parse((await viability(['config', '--json'], { cwd: join(cwd, 'contracts') })).stdout);
    expect(data).toMatchObject({
      file: '../viability.config.yaml',
      settings: {
        paths: { value: ['../tenders'], from: '../viability.config.yaml line 1' },
        baseline: { value: null },
      },
    });
  });
});
