import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMail } from '../formats/mail.ts';
import { emptyFolder, viability } from './program.ts';

const FAMILY = 'contracts/family-support-2015.yaml';
const FROM = ['--from', 'examples/letterhead.yaml'];

describe('viability letter', () => {
  it('writes the letter of a day, and asks for an answer 28 days later', async () => {
    const { code, stdout, stderr } = await viability(['letter', FAMILY, ...FROM, '--date', '2015-10-12']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Newtown and District Trades Union Council\n/);
    expect(stdout).toContain('\n12 October 2015\n');
    expect(stdout).toContain('9 November 2015');
  });

  it('is dated today unless told', async () => {
    const { stdout } = await viability(['letter', FAMILY, '--json', '-q']);
    const { letter } = JSON.parse(stdout);
    const days = (Date.parse(letter.answerBy) - Date.parse(letter.written)) / 86_400_000;
    // Four weeks, and on to a day on which somebody is at work: over Christmas that takes longest.
    expect(days).toBeGreaterThanOrEqual(28);
    expect(days).toBeLessThanOrEqual(33);
    expect(Math.abs(Date.now() - Date.parse(letter.written))).toBeLessThan(2 * 86_400_000);
  });

  it('writes a page or Markdown by the name of the file', async () => {
    const folder = emptyFolder();
    for (const [name, start] of [
      ['letter.html', '<!doctype html>'],
      ['letter.md', 'Newtown and District Trades Union Council\\\n'],
    ] as const) {
      const path = join(folder, name);
      expect((await viability(['letter', FAMILY, ...FROM, '-o', path])).code).toBe(0);
      expect(readFileSync(path, 'utf8').startsWith(start)).toBe(true);
    }
  });

  it('says that a letterhead is missing, and writes the letter all the same', async () => {
    const { code, stdout, stderr } = await viability(['letter', FAMILY]);
    expect(code).toBe(0);
    expect(stderr).toContain('--from names the file that fills in what stands in [brackets]');
    expect(stdout).toMatch(/^\[Name of your body\]\n/);
  });

  it('reads the contract from standard input and the letterhead from a file', async () => {
    const stdin = readFileSync(FAMILY, 'utf8');
    const { code, stdout } = await viability(['letter', '-', ...FROM], { stdin });
    expect(code).toBe(0);
    expect(stdout).toContain('EXTERNAL FAMILY SUPPORT SERVICE');
    const { stderr } = await viability(['letter', '-', '--from', '-'], { stdin });
    expect(stderr).toContain('only one of the two files can be standard input');
  });

  it('shows a mistake in the letterhead where it stands', async () => {
    const path = join(emptyFolder(), 'letterhead.yaml');
    writeFileSync(path, 'from:\n  adress: [1 High Street]\n');
    const { code, stdout, stderr } = await viability(['letter', FAMILY, '--from', path]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`${path}:2:3 error: from.adress is not a key known here; did you mean address?`);
    expect(stderr).toContain('\n   2 |   adress: [1 High Street]\n     |   ^^^^^^\n');
  });

  it.each([
    ['%PDF-1.7', 'this is a PDF document, not a letterhead; write the letterhead as plain text in YAML'],
    ['PK\u0003\u0004', 'this is a Word, Excel or zip file, not a letterhead'],
  ])('says what to do with a letterhead that is no text: %j', async (content, message) => {
    const path = join(emptyFolder(), 'letterhead.yaml');
    writeFileSync(path, content);
    expect((await viability(['letter', FAMILY, '--from', path])).stderr).toContain(message);
  });

  it.each([
    [['--from', 'examples/letterhed.yaml'], 'did you mean examples/letterhead.yaml?'],
    [['--from', 'examples'], 'examples is a folder; name the letterhead file in it'],
    [['--date', '12 October'], '--date cannot be 12 October; write a day such as 2015-10-12'],
    [['--date', '2015-10-12', '--answer-by', '2015-10-12'], '--answer-by is not after the day of the letter'],
    [['-f', 'xlsx'], '--format cannot be xlsx; it can be terminal, text, markdown, html, docx, eml or json'],
    [['-o', 'letter.xlsx'], 'only viability report, simulate, rota and register give xlsx'],
    [['-o', 'letter.svg'], 'only viability report, calls and simulate give svg'],
  ])('refuses %j', async (words, message) => {
    const { code, stdout, stderr } = await viability(['letter', FAMILY, ...words]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  it('is a draft of a mail, with the report to open beside it', async () => {
    const folder = emptyFolder();
    const path = join(folder, 'letter.eml');
    expect((await viability(['letter', FAMILY, ...FROM, '--date', '2015-10-12', '-o', path])).code).toBe(0);
    const mail = readMail(readFileSync(path, 'utf8'));
    expect(mail.heads.get('subject')).toBe('Letter: External family support service');
    const [both, report] = mail.parts;
    expect(both?.parts[0]?.body).toMatch(/^Newtown and District Trades Union Council\n/);
    expect(report?.body).toContain('>The whole report</h2>');
  });

  it('does not write over the letterhead', async () => {
    const path = join(emptyFolder(), 'letterhead.txt');
    writeFileSync(path, 'from: {body: A branch}\n');
    const { code } = await viability(['letter', FAMILY, '--from', path, '-o', path]);
    expect(code).toBe(2);
    expect(readFileSync(path, 'utf8')).toBe('from: {body: A branch}\n');
  });
});

describe('viability resolution', () => {
  it('puts the motion', async () => {
    const { code, stdout, stderr } = await viability(['resolution', FAMILY, ...FROM, '--answer-by', '2015-11-09']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('This trades council notes:\n  1. That ');
    expect(stdout).toContain('9 November 2015');
  });

  it('gives it as data', async () => {
    const { view, motion } = JSON.parse((await viability(['resolution', FAMILY, '--json', '-q'])).stdout);
    expect(view).toBe('undeliverable');
    expect(Object.keys(motion)).toEqual(['notes', 'believes', 'resolves', 'conditions']);
  });
});

describe('viability register', () => {
  it('takes each line of standard input for a contract where the first is in braces, as check does', async () => {
    const line = '{"contract": {"title": "Lot", "start": "2025-04-07"}, "price": {"per_hour": 24}}';
    const input = `\ufeff${line}\r\n{"contract": 1}\r\n`;
    const { code, stdout, stderr } = await viability(['register', '-', '--json'], { stdin: input });
    expect(code).toBe(2);
    const { contracts, unread } = JSON.parse(stdout);
    expect(contracts.map(({ file }: { file: string }) => file)).toEqual(['standard input line 1']);
    expect(unread).toEqual(['standard input line 2']);
    expect(stderr).toContain('standard input line 2:1:14 error: contract is "1"');
  });

  it('is an error where nothing is listed and nothing is wrong: no contract was found', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'other.yml'), 'colours: [red]\n');
    writeFileSync(join(folder, 'none.jsonl'), '\n');
    const other = await viability(['register', '.'], { cwd: folder });
    expect(other).toMatchObject({ code: 2, stdout: '' });
    expect(other.stderr).toContain('no contract under .; name a folder that holds one');
    const none = await viability(['register', 'none.jsonl'], { cwd: folder });
    expect(none.code).toBe(2);
    expect(none.stderr).toContain('none.jsonl: it holds no contract');
  });

  it('takes each line of a JSON Lines file for a contract, and names those that are none', async () => {
    const folder = emptyFolder();
    const line = '{"contract": {"title": "Lot", "start": "2025-04-07"}, "price": {"per_hour": 24}}';
    writeFileSync(join(folder, 'lots.jsonl'), `\ufeff${line}\r\n\r\n{"contract": 1}\r\n${line}\r\n`);
    const { code, stdout, stderr } = await viability(['register', 'lots.jsonl', '--json'], { cwd: folder });
    expect(code).toBe(2);
    expect(JSON.parse(stdout).contracts.map(({ file }: { file: string }) => file)).toEqual([
      'lots.jsonl line 1',
      'lots.jsonl line 4',
    ]);
    expect(stderr).toContain('lots.jsonl line 3:1:14 error: contract is "1"');
  });

  it('lists the contracts under a folder, on a day', async () => {
    const { code, stdout } = await viability(['register', 'contracts', '--date', '2016-01-01']);
    expect(code).toBe(0);
    expect(stdout).toContain('As checked on 1 January 2016');
    expect(stdout).toContain(FAMILY);
  });

  it('is a table for other programs, a line for each contract', async () => {
    const { stdout } = await viability(['register', 'contracts', '--date', '2016-01-01', '-f', 'csv']);
    const lines = stdout.trimEnd().split('\r\n');
    expect(lines[0]).toMatch(/^file,title,authority,provider,service,price\.amount,price\.unit,view,/);
    const { contracts } = JSON.parse(
      (await viability(['register', 'contracts', '--date', '2016-01-01', '--json'])).stdout,
    );
    expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(
      contracts.map(({ file }: { file: string }) => file),
    );
  });

  it('is of contracts/ unless told, and the same for a glob', async () => {
    const date = ['--date', '2016-01-01'];
    const [one, other] = await Promise.all([
      viability(['register', ...date]),
      viability(['register', 'contracts/**/*.yaml', ...date]),
    ]);
    expect(one.stdout).toBe(other.stdout);
  });

  it('names what cannot be read, and ends with 2', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'a.yaml'), readFileSync(FAMILY));
    writeFileSync(join(folder, 'b.yaml'), 'contract: {start: 2009-10-01}\n');
    writeFileSync(join(folder, 'other.yml'), 'colours: [red]\n');
    const { code, stdout, stderr } = await viability(['register', '.', '--json'], { cwd: folder });
    expect(code).toBe(2);
    const { contracts, unread } = JSON.parse(stdout);
    expect(contracts).toHaveLength(1);
    expect(unread).toEqual(['b.yaml']);
    expect(stderr).toContain('b.yaml:1:19 error: contract.start');
    expect(stderr).toContain('other.yml: no contract: it has none of its sections');
  });

  it.each([
    [['nowhere'], 'nowhere: there is no such file or folder'],
    [['test/cli'], 'no contract under test/cli; name a folder that holds one'],
  ])('refuses %j', async (words, message) => {
    const { code, stderr } = await viability(['register', ...words]);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});
