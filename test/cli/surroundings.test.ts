import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { viability } from './program.ts';

const EXAMPLE = 'contracts/family-support-2015.yaml';
const ESCAPE = '\u001b[';

describe('the reader on the other side of a pipe', () => {
  it('may stop early: that is no error', async () => {
    expect(await viability(['rates', '--json'], { stopReadingAfter: 1 })).toMatchObject({ code: 0, stderr: '' });
    expect(await viability([EXAMPLE], { stopReadingAfter: 1 })).toMatchObject({ code: 0, stderr: '' });
  });

  it('gets all of a long output', async () => {
    const { code, stdout } = await viability(['schema']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).type).toBe('object');
  });

  it('gets plain text in 72 columns, ASCII but for the pound sign', async () => {
    const { stdout } = await viability([EXAMPLE]);
    expect(stdout).toMatch(/^[\n -~£]+$/);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(72);
  });
});

describe.skipIf(!existsSync('/dev/full'))('a disk that is full', () => {
  const full = (file: 1 | 2, words: string[]) => {
    const stdio: ('ignore' | 'pipe' | number)[] = ['ignore', 'pipe', 'pipe'];
    stdio[file] = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, ['bin/viability.js', ...words], { stdio, encoding: 'utf8' });
    closeSync(stdio[file] as number);
    return { status, stderr };
  };

  it.each([['report', EXAMPLE], ['check', EXAMPLE], ['rates'], ['help']])('stops %s %s', (...words) => {
    expect(full(1, words)).toEqual({ status: 2, stderr: 'viability: standard output: the disk is full\n' });
  });

  it('under the messages leaves the exit code as it was', () => {
    expect(full(2, ['report', 'nowhere.yaml']).status).toBe(2);
  });
});

describe('colour', () => {
  it.each([
    ['nothing else is said', [], {}, false],
    ['FORCE_COLOR is set', [], { FORCE_COLOR: '1' }, true],
    ['FORCE_COLOR and --no-color are', ['--no-color'], { FORCE_COLOR: '1' }, false],
    ['--color is given', ['--color'], {}, true],
    ['--color and NO_COLOR are', ['--color'], { NO_COLOR: '1' }, true],
    ['NO_COLOR is set', [], { NO_COLOR: '1' }, false],
  ])('in a pipe where %s: %o %o -> %s', async (_, words, env, colour) => {
    const { stdout } = await viability([EXAMPLE, ...words], { env });
    expect(stdout.includes(ESCAPE)).toBe(colour);
  });
});

describe('the same contract', () => {
  it.each(['text', 'markdown', 'html', 'docx', 'eml', 'svg', 'json'])(
    'gives the same bytes as %s in Tokyo and Berlin',
    async (format) => {
      const [here, there] = await Promise.all([
        viability([EXAMPLE, '-f', format], { env: { TZ: 'UTC', LANG: 'C', LC_ALL: undefined } }),
        viability([EXAMPLE, '-f', format], { env: { TZ: 'Asia/Tokyo', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' } }),
      ]);
      expect(here.code).toBe(0);
      expect(there.stdout).toBe(here.stdout);
    },
  );

  it('gives the same dates of the law west of Greenwich', async () => {
    const [here, there] = await Promise.all([
      viability(['rates', '--on', '2015-10-01'], { env: { TZ: 'UTC' } }),
      viability(['rates', '--on', '2015-10-01'], { env: { TZ: 'America/Los_Angeles' } }),
    ]);
    expect(there.stdout).toBe(here.stdout);
    expect(here.stdout).toMatch(/minimum-wage +£6\.70 an hour +1 October 2015/);
  });
});
