import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contractText } from '../../batch/sample.ts';
import { viability } from '../program.ts';
import { folderOf, lines, MIXED } from './folders.ts';

describe('the output of a check', () => {
  test('goes to several files at once, each in the format of its name', async () => {
    const cwd = folderOf(MIXED);
    const words = ['-o', 'a.sarif', '-o', 'a.xml', '-o', 'a.csv', '-o', 'a.md', '-o', 'a.jsonl', '-o', 'a.json'];
    const { code, stdout, stderr } = await viability(['check', ...words], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('2 contracts checked: 1 undeliverable and 1 cannot tell.');
    const read = (name: string) => readFileSync(join(cwd, name), 'utf8');
    expect(JSON.parse(read('a.sarif')).version).toBe('2.1.0');
    expect(read('a.xml')).toMatch(/^<\?xml/);
    expect(read('a.csv')).toMatch(/^\ufefffile,status,title/);
    expect(read('a.md')).toMatch(/^\*\*COULD NOT BE DONE\./);
    expect(lines(read('a.jsonl'))).toHaveLength(4);
    expect(JSON.parse(read('a.json')).contracts).toHaveLength(4);
  });

  test('goes to the screen, too, where - is among them', async () => {
    const cwd = folderOf(MIXED);
    const { stdout } = await viability(['check', '-o', '-', '-o', 'a.sarif', '--format', 'github'], { cwd });
    expect(stdout).toMatch(/^::error file=contracts\/bad\.yaml/);
    expect(existsSync(join(cwd, 'a.sarif'))).toBe(true);
  });

  test('never goes over a contract', async () => {
    const cwd = folderOf(MIXED);
    const { code, stderr } = await viability(['check', '-o', 'contracts/bad.yaml', '-f', 'json'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('contracts/bad.yaml is one of the contracts');
    await viability(['check', '-o', 'contracts/bad.yaml', '-f', 'json', '--baseline', 'none.json'], { cwd });
    expect(readFileSync(join(cwd, 'contracts/bad.yaml'), 'utf8')).toBe(MIXED['contracts/bad.yaml']);
  });

  test('never goes over a contract by way of a link, nor over the baseline or the configuration', async () => {
    const text = contractText();
    const cwd = folderOf({ 'contracts/a.yaml': text, 'viability.config.yaml': 'failOn: [never]\n' });
    symlinkSync('contracts/a.yaml', join(cwd, 'link.json'));
    symlinkSync('contracts', join(cwd, 'lots'));
    const refused = async (...words: string[]) => {
      const { code, stderr } = await viability(['check', '-f', 'json', ...words], { cwd });
      expect(code).toBe(2);
      return stderr;
    };
    expect(await refused('contracts', '-o', 'link.json')).toContain('link.json is one of the contracts');
    expect(await refused('lots', '-o', 'contracts/a.yaml')).toContain('contracts/a.yaml is one of the contracts');
    expect(await refused('-o', 'viability.config.yaml')).toContain('viability.config.yaml is the configuration');
    expect(await refused('-o', 'b.json', '--baseline', './b.json', '--update-baseline')).toContain('is the baseline');
    expect(readFileSync(join(cwd, 'contracts/a.yaml'), 'utf8')).toBe(text);
    expect(existsSync(join(cwd, 'b.json'))).toBe(false);
  });

  test('to a link that leads in a circle, or through a file, is told as what it is', async () => {
    const cwd = folderOf(MIXED);
    symlinkSync('round.json', join(cwd, 'round.json'));
    for (const [output, reason] of [
      ['round.json', 'its links lead in a circle'],
      ['contracts/bad.yaml/x.json', 'part of that path is a file, not a folder'],
    ] as const) {
      const { code, stderr } = await viability(['check', '-o', output], { cwd });
      expect({ code, stderr }).toEqual({ code: 2, stderr: `viability: ${output}: ${reason}\n` });
    }
  });

  test('of a reader who stops early is no error', async () => {
    const cwd = folderOf(MIXED);
    const { code, stderr } = await viability(['check', 'contracts/bad.yaml'], { cwd, stopReadingAfter: 1 });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  });
});
