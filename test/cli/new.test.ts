// An interview as a person or a script has it: answers on a pipe, a file that is written whole or not at all, and the page.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { emptyFolder, PROGRAM, viability } from './program.ts';

const lines = (...answers: string[]): string => `${answers.join('\n')}\n`;

/** Up to the volume, which is asked after the price. */
const HOME_CARE = lines(
  'domiciliary care',
  'Home care, east',
  'Our council',
  '',
  'England',
  'April 2026',
  'three years',
  '£23.50 an hour [Schedule 3]',
  'about 600 hours a week',
  '30 minutes',
);

describe('viability new', () => {
  it('is called init by those who come from other programs', async () => {
    const [named, asKnown] = await Promise.all(
      ['new', 'init'].map((word) => viability([word, '--profile', 'cleaning', '--template', '-'])),
    );
    expect(named?.code).toBe(0);
    expect(asKnown).toEqual(named);
  });

  it('writes a contract and prints its page; what is asked, and taken, is told beside it', async () => {
    const cwd = emptyFolder();
    const { code, stdout, stderr } = await viability(['new'], { cwd, stdin: HOME_CARE });
    expect({ code, files: readdirSync(cwd) }).toEqual({ code: 0, files: ['contract.yaml'] });
    expect(stdout).toMatch(/^UNDELIVERABLE\./);
    expect(stdout).toContain('Home care, east\nOur council, April 2026 to');
    expect(stderr).toContain('> about 600 hours a week\n  demand.hours_per_week: 600 hours\n');
    const text = readFileSync(join(cwd, 'contract.yaml'), 'utf8');
    expect(text).toContain('# yaml-language-server: $schema=contract.schema.json');
    expect(text).toContain('  #provider: unknown\n');
    expect(await viability(['report', 'contract.yaml'], { cwd })).toMatchObject({ code: 0, stdout });
  });

  it('tells back nights that are paid for, VAT and who buys, and asks again for what would be a guess', async () => {
    const stdin = lines(
      'supported living',
      'Support in six homes',
      'Barnet Council',
      'Good Care Ltd',
      'England',
      'April 2026',
      '3 years',
      '£22 an hour; £60 a sleep-in; all plus VAT',
      '500 hours a week',
      '',
      'every day 7am to 10pm, 2 awake, and nights asleep',
      'every day 7am to 10pm, 2 awake, and every night 10pm to 7am, 1 asleep',
    );
    const { stdout, stderr } = await viability(['new', '-'], { cwd: emptyFolder(), stdin });
    expect(stderr).toContain('  contract.authority_kind: local-authority\n');
    expect(stderr).toContain('  price.vat_included: 0%\n  cover: [{mode: sleep-in, per_session: £60}]\n');
    expect(stderr).toContain('"nights": write from when to when, such as every night 22:00-07:00, 1 asleep');
    expect(stdout).toContain('{days: every day, hours: "22:00-07:00", staff: 1, mode: sleep-in, per_session: £60}');
  });

  it('says on ? why something is asked and where it stands, and asks again after an answer that cannot be taken', async () => {
    const cwd = emptyFolder();
    const stdin = lines('?', 'home cair', 'home care');
    const { stdout, stderr } = await viability(['new', '-'], { cwd, stdin });
    expect(stderr).toContain('  Where it stands: The notice (Find a Tender, Contracts Finder)');
    expect(stderr).toContain('  "home cair": did you mean home care?');
    expect(stderr.match(/^What service is it\?$/gm)).toHaveLength(3);
    expect(stdout).toContain('  profile: home-care\n');
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('asks what sells the service where it is named beforehand, by any of its names', async () => {
    const { code, stdout, stderr } = await viability(['new', '--profile', 'ECM', '-o', '-'], { stdin: '\n' });
    expect(code).toBe(0);
    expect(stderr).not.toContain('What service is it?');
    expect(stdout).toContain('  profile: extra-care\n');
  });

  it('prints what the page can tell where no price is known', async () => {
    const cwd = emptyFolder();
    const { code, stdout, stderr } = await viability(['new', 'a.yaml'], { cwd, stdin: lines('home care', 'A title') });
    expect(stderr).toContain('a.yaml is written.');
    expect(stdout).toMatch(/^CANNOT TELL/);
    expect({ code, files: readdirSync(cwd) }).toEqual({ code: 0, files: ['a.yaml'] });
  });

  it.each<[string, string[], string, string]>([
    ['ends at a wrong answer', [], 'home cair\n', 'the answers ended at one that cannot be taken'],
    ['holds nothing', [], '', '--template writes a file to fill in'],
    [
      'goes on after the last question',
      [],
      `cleaning\n${'\n'.repeat(20)}more\n`,
      'there are more answers than questions, from "more" on',
    ],
    ['names no service', ['--profile', 'cleening'], '', 'did you mean cleaning?'],
    ['names two files', ['a.yaml', '-o', 'b.yaml'], '', 'named twice'],
    ['names a folder that is not there', ['no/a.yaml'], 'cleaning\n', 'make the folder no first'],
  ])('writes nothing where it %s', async (_, words, stdin, says) => {
    const cwd = emptyFolder();
    const { code, stderr } = await viability(['new', ...words], { cwd, stdin });
    expect(stderr).toContain(says);
    expect({ code, files: readdirSync(cwd) }).toEqual({ code: 2, files: [] });
  });

  it.each([[[]], [['--template']]])('never writes over a file that is there (%j)', async (words) => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'contract.yaml'), 'mine');
    const { code, stderr } = await viability(['new', ...words], { cwd, stdin: HOME_CARE });
    expect(stderr).toContain('contract.yaml is there already');
    expect({ code, text: readFileSync(join(cwd, 'contract.yaml'), 'utf8') }).toEqual({ code: 2, text: 'mine' });
  });

  it('writes a template without asking', async () => {
    const cwd = emptyFolder();
    const { code, stdout } = await viability(['new', '--profile', 'cleaning', '--template', 'c.yaml'], { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(readFileSync(join(cwd, 'c.yaml'), 'utf8')).toContain('#  hours_per_week: unknown\n');
  });

  test.skipIf(process.platform === 'win32')('leaves nothing after Ctrl+C', async () => {
    const cwd = emptyFolder();
    const child = spawn(process.execPath, [PROGRAM, 'new'], { cwd });
    const ended = new Promise((resolve) => child.on('close', (_code, signal) => resolve(signal)));
    child.stdin.write(HOME_CARE);
    let told = '';
    await new Promise<void>((resolve) => {
      child.stderr.on('data', (chunk: Buffer) => {
        told += chunk.toString();
        if (told.includes('> 30 minutes')) resolve();
      });
    });
    child.kill('SIGINT');
    expect(await ended).toBe('SIGINT');
    expect(readdirSync(cwd)).toEqual([]);
  });
});
