import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, PROGRAM, viability } from './program.ts';

const EXAMPLE = 'contracts/family-support-2015.yaml';
const MEGABYTE = 1_000_000;

/** What a person sees where a file cannot be used: what is wrong with it and no trace of the program. */
async function refused(words: string[], circumstances = {}): Promise<string> {
  const { code, stdout, stderr } = await viability(words, circumstances);
  expect(code).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).not.toMatch(/^\s+at /m);
  return stderr;
}

describe('a contract that cannot be read', () => {
  it('is a missing file; a near name beside it is suggested', async () => {
    expect(await refused(['report', 'contracts/family-suport-2015.yaml'])).toBe(
      `viability: contracts/family-suport-2015.yaml: there is no such file or folder; did you mean ${join('contracts', 'family-support-2015.yaml')}?\n`,
    );
    expect(await refused(['report', 'nowhere/a.yaml'])).toBe(
      'viability: nowhere/a.yaml: there is no such file or folder\n',
    );
  });

  it('is a folder', async () => {
    expect(await refused(['contracts'])).toBe('viability: contracts is a folder; name the contract file in it\n');
  });

  it.skipIf(process.platform === 'win32')('is a folder on standard input, which node takes for an empty file', () => {
    for (const words of [['-'], ['check', '-']]) {
      const folder = openSync(emptyFolder(), 'r');
      const { status, stderr } = spawnSync(process.execPath, [PROGRAM, ...words], { stdio: [folder, 'pipe', 'pipe'] });
      closeSync(folder);
      expect([status, String(stderr)]).toEqual([
        2,
        'viability: standard input is a folder; send a contract file, or name the folder to viability check\n',
      ]);
    }
  });

  it('sets aside a rule that there is not, for every command alike', async () => {
    const cwd = emptyFolder();
    const exception = '{rule: no-indexaton, reason: set anew, name: A. Smith, until: 2030-03-31}';
    writeFileSync(join(cwd, 'a.yaml'), `${readFileSync(EXAMPLE, 'utf8')}\nexceptions: [${exception}]\n`);
    for (const words of [['report'], ['letter'], ['explain'], ['what-if', '--set', 'price.per_hour=£20']]) {
      const [command = '', ...more] = words;
      expect(await refused([command, 'a.yaml', ...more], { cwd })).toContain('did you mean no-indexation?');
    }
  });

  it('is a file of 50 MB, which is not even opened', async () => {
    const path = join(emptyFolder(), 'large.yaml');
    writeFileSync(path, Buffer.alloc(50 * MEGABYTE, 'a'));
    expect(await refused([path])).toBe(
      `viability: ${path} is larger than 1 MB, the most a contract may be; is it really a contract?\n`,
    );
  });

  it('is 50 MB of standard input, which is read no further than it may', async () => {
    expect(await refused(['-'], { stdin: Buffer.alloc(50 * MEGABYTE, 'a') })).toBe(
      'viability: standard input is larger than 1 MB, the most a contract may be; is it really a contract?\n',
    );
  });

  it.skipIf(process.platform === 'win32')('is a device', async () => {
    expect(await refused(['/dev/zero'])).toBe(
      'viability: /dev/zero is not a plain file; send it to standard input and name it -\n',
    );
  });

  it('has no name', async () => {
    expect(await refused(['report', ''])).toBe(
      'viability: FILE is empty\nviability help shows the commands and what they take.\n',
    );
  });

  it('is behind a file that is no folder', async () => {
    expect(await refused([`${EXAMPLE}/a.yaml`])).toMatch(/part of that path is a file|there is no such file/);
  });

  it('has a name that would move the cursor: it is written out', async () => {
    expect(await refused(['no\u001b[2Jthing.yaml'])).toBe(
      'viability: no\\x1b[2Jthing.yaml: there is no such file or folder\n',
    );
  });
});

describe('a contract that makes no sense', () => {
  const empty = /the file is empty/;

  it('is an empty file', async () => {
    const path = join(emptyFolder(), 'empty.yaml');
    writeFileSync(path, '');
    expect(await refused([path])).toMatch(empty);
  });

  it('is empty standard input', async () => {
    expect(await refused(['report', '-'])).toMatch(empty);
  });

  it('is not UTF-8', async () => {
    const stdin = Buffer.from('contract:\n  title: \x8116 an hour\n', 'latin1');
    expect(await refused(['-'], { stdin })).toMatch(/^standard input:2:\d+ error: the file is not UTF-8/);
  });

  it('shows each mistake where it stands, and counts them', async () => {
    const text = readFileSync(EXAMPLE, 'utf8').replace('per_hour:', 'per_hours:').replace('years:', 'yaers:');
    const stderr = await refused(['-'], { stdin: text });
    expect(stderr).toMatch(/^standard input:\d+:\d+ error: .*yaers/m);
    expect(stderr).toMatch(/^standard input:\d+:\d+ error: .*per_hours/m);
    expect(stderr).toMatch(/\n\d+ mistakes; correct them and run it again\.\n$/);
  });

  it('gives the same facts as JSON where that is asked for', async () => {
    const stdin = readFileSync(EXAMPLE, 'utf8').replace('per_hour:', 'per_hours:');
    const { code, stdout, stderr } = await viability(['-', '--json'], { stdin });
    expect(code).toBe(2);
    const { schemaVersion, mistakes } = JSON.parse(stdout);
    expect(schemaVersion).toBe(2);
    const [first] = mistakes;
    expect(first).toMatchObject({ file: 'standard input', severity: 'error' });
    expect(stderr).toContain(`standard input:${first.line}:${first.column} error: ${first.message}`);
  });
});

describe('standard input', () => {
  it.each(['utf8', 'utf16le', 'latin1'] as const)(
    'may be in %s, as programs of Windows hand it on',
    async (encoding) => {
      const text = `${encoding === 'utf16le' ? '\ufeff' : ''}${readFileSync('contracts/home-care-2025.yaml', 'utf8')}`;
      const [piped, plain] = await Promise.all([
        viability(['-', '-q'], { stdin: Buffer.from(text, encoding) }),
        viability(['-', '-q'], { stdin: text.replace('\ufeff', '') }),
      ]);
      expect(piped).toEqual(plain);
    },
  );

  it('gives the same report as the file', async () => {
    const [piped, read] = await Promise.all([
      viability(['-'], { stdin: readFileSync(EXAMPLE) }),
      viability(['report', EXAMPLE]),
    ]);
    expect(piped.code).toBe(0);
    expect(piped.stdout.replace('viability report - ', `viability report ${EXAMPLE} `).replace(/\s+/g, ' ')).toBe(
      read.stdout.replace(/\s+/g, ' '),
    );
  });

  it('is not a file called -', async () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, '-'));
    expect(await refused(['-'], { cwd })).toMatch(/^standard input/);
  });
});
