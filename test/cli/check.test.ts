import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { contractText } from '../batch/sample.ts';
import { emptyFolder, viability } from './program.ts';

const PROGRAM = fileURLToPath(new URL('../../bin/viability.js', import.meta.url));

const BROKEN = 'contract: {start: 2025-04-07}\nprice:\n  per_hour: 16 pounds\n';

/** A folder with contracts good and bad, a broken one, another file of YAML, and a link out of it. */
function folderOf(files: { [name: string]: string } = {}): string {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'contracts', 'sub'), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const MIXED = {
  'contracts/bad.yaml': contractText(),
  'contracts/broken.yaml': BROKEN,
  'contracts/other.yaml': 'name: something else\n',
  'contracts/sub/dear.yaml': contractText({ price: '£45.00' }),
};

const lines = (text: string) => text.trimEnd().split('\n');

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

describe('exceptions and baselines', () => {
  const more = 'exceptions:\n  - {rule: view-undeliverable, reason: being re-let, name: A. Smith, until: 2026-06-30}\n';

  test('an exception holds until its last day', async () => {
    const cwd = folderOf({ 'contracts/a.yaml': contractText({ more }) });
    const before = await viability(['check', '--today', '2026-06-30'], { cwd });
    const after = await viability(['check', '--today', '2026-07-01'], { cwd });
    expect(before.code).toBe(0);
    expect(before.stdout).toContain('excepted until 30 June 2026 by A. Smith: being re-let');
    expect(after.code).toBe(1);
    expect(after.stdout).toContain('expired-exception the exception for view-undeliverable ended on 30 June 2026');
  });

  test('a baseline lets pass what was found before, counts what is new, and only shrinks', async () => {
    const cwd = folderOf({ 'contracts/a.yaml': contractText() });
    const base = ['check', '--baseline', 'known.json', '--fail-on', 'undeliverable,minor'];
    const made = await viability([...base, '--update-baseline'], { cwd });
    expect(made).toMatchObject({ code: 0, stderr: expect.stringMatching(/^known\.json: \d+ noted\n$/) });
    const size = () => JSON.parse(readFileSync(join(cwd, 'known.json'), 'utf8')).known.length;
    const first = size();
    expect(await viability(base, { cwd })).toMatchObject({ code: 0, stderr: '' });

    writeFileSync(join(cwd, 'contracts/b.yaml'), contractText());
    expect((await viability(base, { cwd })).code).toBe(1);
    expect((await viability([...base, '--update-baseline'], { cwd })).code).toBe(1);
    expect(size()).toBe(first);

    writeFileSync(join(cwd, 'contracts/a.yaml'), contractText({ price: '£45.00' }));
    const fewer = await viability(base, { cwd });
    expect(fewer.stderr).toMatch(/known\.json holds \d+ that are no longer found; --update-baseline takes them out/);
    await viability([...base, '--update-baseline'], { cwd });
    expect(size()).toBeLessThan(first);
  });

  test('a baseline means the same from another folder', async () => {
    const cwd = folderOf({ 'contracts/a.yaml': contractText() });
    await viability(['check', '--baseline', 'known.json', '--update-baseline'], { cwd });
    const inside = await viability(['check', '.', '--baseline', '../known.json'], { cwd: join(cwd, 'contracts') });
    expect(inside.code).toBe(0);
  });
});

describe('what should be a contract and cannot be read', () => {
  const CARE = contractText();
  test.each([
    ['UTF-16 with its mark', Buffer.from(`\ufeff${CARE}`, 'utf16le')],
    ['UTF-16 without', Buffer.from(CARE, 'utf16le')],
    ['big-endian UTF-16', Buffer.from(`\ufeff${CARE}`, 'utf16le').swap16()],
    ['text of older Windows programs', Buffer.from(CARE, 'latin1')],
    ['UTF-16 that is cut off', Buffer.from(`\ufeff${CARE}`, 'utf16le').subarray(0, -1)],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, ...Array.from(CARE, (sign) => [sign.charCodeAt(0), 0, 0, 0]).flat()])],
    ['capitals, as Word makes them', CARE.replace(/^(\w)(?=\w*:)/gm, (letter) => letter.toUpperCase())],
    ['sections with tags', CARE.replace(/^(contract|price|demand):/gm, '!x $1:')],
    ['sections behind the marks of a mail', CARE.replace(/^/gm, '> ')],
    ['sections behind the bullets of Word', CARE.replace(/^(?=\w)/gm, '• ')],
    ['sections with numbers', CARE.replace(/^(?=\w)/gm, '1. ')],
    [
      'lines with their numbers',
      CARE.split('\n')
        .map((line, at) => `${at + 1}  ${line}`)
        .join('\n'),
    ],
    ['what git leaves of a large file', 'version https://git-lfs.github.com/spec/v1\noid sha256:ab\nsize 9\n'],
    ['a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])],
    ['what a failing disk has left', Buffer.alloc(500)],
    ['sections far down', `${'#'.repeat(1_000_100)}\n${CARE}`],
  ])('fails the run, in a folder too: %s', async (_, text) => {
    const cwd = folderOf({ 'contracts/good.yaml': CARE });
    writeFileSync(join(cwd, 'contracts', 'bad.yaml'), text);
    const { code, stdout } = await viability(['check', '--fail-on', 'never'], { cwd });
    expect(code).toBe(2);
    expect(stdout).toMatch(/^contracts\/bad\.yaml +invalid/m);
    expect((await viability(['register', 'contracts'], { cwd })).code).toBe(2);
  });
});

describe('a contract as people save it', () => {
  const CARE = contractText();
  test.each([
    ['sections in curly quotes', CARE.replace(/^(contract|price|demand):/gm, '“$1”:')],
    ['spaces that do not break', CARE.replaceAll(': ', ':\u00a0')],
  ])('has the row of the same in UTF-8: %s', async (_, text) => {
    const cwd = folderOf({ 'contracts/a.yaml': CARE });
    const row = async () => {
      const { stdout } = await viability(['check', '--json', '--fail-on', 'never'], { cwd });
      return JSON.parse(stdout, (key, value) => (key === 'mistakes' || key === 'column' ? undefined : value));
    };
    const plain = await row();
    writeFileSync(join(cwd, 'contracts', 'a.yaml'), text);
    expect(await row()).toEqual(plain);
  });

  const LINE =
    '{"contract":{"start":"2026-04-06"},"price":{"per_hour":2.35E+1},\r"demand":{"hours_per_week":6E+2,"visit_length":"30 minutes"}}';
  test.each([
    ['with the line ends of Windows, exponents and a return within', Buffer.from(`${LINE}\r\n${LINE}\r\n`)],
    ['in UTF-16', Buffer.from(`\ufeff${LINE}\r\n${LINE}\r\n`, 'utf16le')],
  ])('may stand a line among others, in a file or a stream, %s', async (_, bytes) => {
    const cwd = folderOf({});
    writeFileSync(join(cwd, 'two.jsonl'), bytes);
    const file = await viability(['check', 'two.jsonl', '--json'], { cwd });
    const stream = await viability(['check', '-', '--json'], { cwd, stdin: bytes });
    expect(file.code).toBe(0);
    expect(stream.stdout.replaceAll('standard input', 'two.jsonl')).toBe(file.stdout);
    expect(file.stdout).toContain('two.jsonl line 2');
  });

  test.each(['#3 or above', '#£3', '#"3" and above'])('warns where YAML ends a text at %s', async (rest) => {
    const cwd = folderOf({ 'contracts/a.yaml': `${CARE}quality:\n  qualification: Level ${rest}\n` });
    const { stdout } = await viability(['check'], { cwd });
    expect(stdout).toContain(`quality.qualification ends before "${rest}", which YAML takes for a comment`);
  });
});

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

describe('JSON Lines through standard input', () => {
  const contract = (price: string) =>
    JSON.stringify({
      contract: { title: 'Home care', start: '2025-04-07', profile: 'home-care' },
      price: { per_hour: price },
      demand: { hours_per_week: '1000 hours' },
    });

  test('are a contract a line, in and out, and a broken line stops no other', async () => {
    const stdin = `${contract('£20.00')}\n{"contract": \n${contract('£45.00')}\n`;
    const { code, stdout } = await viability(['check', '-', '--format', 'jsonl'], { stdin });
    expect(code).toBe(2);
    expect(lines(stdout).map((line) => JSON.parse(line))).toMatchObject([
      { file: 'standard input line 1', status: 'checked', view: { judged: 'undeliverable' } },
      { file: 'standard input line 2', status: 'invalid' },
      { file: 'standard input line 3', status: 'checked', view: { finance: 'viable' } },
    ]);
  });

  test('may also be one contract as it stands in a file', async () => {
    const { code, stdout } = await viability(['check', '-'], { stdin: contractText() });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^standard input +undeliverable/m);
  });

  test('that hold nothing are an error', async () => {
    const { code, stderr } = await viability(['check', '-', '--format', 'jsonl'], { stdin: '' });
    expect(code).toBe(2);
    expect(stderr).toContain('standard input holds no contract');
  });

  // The line of the README with GNU parallel does what xargs and split do here: machines without it can test this one.
  test('can be spread over processes, and put together again in order', async () => {
    const cwd = emptyFolder();
    const all = Array.from({ length: 40 }, (_, at) => contract(`£${20 + at}.00`));
    writeFileSync(join(cwd, 'contracts.jsonl'), `${all.join('\n')}\n`);
    const check = `"${process.execPath}" "${PROGRAM}" check - --format jsonl --fail-on never`;
    const line = `split -l 10 contracts.jsonl part. && ls part.* | xargs -P 2 -I {} sh -c '${check} < {} > {}.out' && cat part.*.out`;
    const spread = execFileSync('sh', ['-c', line], { cwd, encoding: 'utf8' });
    const alone = await viability(['check', '-', '--format', 'jsonl'], { stdin: `${all.join('\n')}\n` });
    const gaps = (text: string) => lines(text).map((each) => JSON.parse(each).gap);
    expect(gaps(spread)).toHaveLength(40);
    expect(gaps(spread)).toEqual(gaps(alone.stdout));
  });
});
