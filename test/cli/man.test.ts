import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/cli/command.ts';
import { manualPage } from '../../src/cli/man.ts';
import { createProgram } from '../../src/cli/program.ts';
import { checkFormatNames } from '../../src/formats/batch/index.ts';
import { formatNames } from '../../src/formats/index.ts';
import { scenarioNames } from '../../src/scenarios/index.ts';
import { viability } from './program.ts';

const program = createProgram();
const page = manualPage(program);
const COMMANDS = program.commands.map((command) => ({ name: command.name(), command: command as Command }));
const { version, man } = JSON.parse(readFileSync('package.json', 'utf8'));

/** What roff writes in two letters. */
const MARKS: { [mark: string]: string } = { aq: "'", ga: '`', ha: '^', ti: '~', dq: '"' };

/** The page without what is for roff alone, as it would be read. */
const read = page
  .replace(/\\f[BIR]|\\&/g, '')
  .replace(/\\\((aq|ga|ha|ti|dq)/g, (_, mark: string) => MARKS[mark] as string)
  .replace(/\\\[u([0-9A-F]+)\]/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
  .replaceAll('\\-', '-')
  .replaceAll('\\e', '\\');

describe('the manual page', () => {
  it('is what viability man prints, and what the package puts in place', async () => {
    expect(await viability(['man'])).toEqual({ code: 0, stdout: page, stderr: '' });
    // A list, because npm passes over a single name.
    expect(man).toEqual(['dist/viability.1']);
    expect(readFileSync('dist/viability.1', 'utf8')).toBe(page);
  });

  it('names the version, and no date, so that it is the same whenever it is made', () => {
    expect(read).toMatch(new RegExp(`^\\.TH VIABILITY 1 "" "contract-viability ${version}" "User commands"\\n`));
  });

  it.each(COMMANDS)('has all of $name', ({ name, command }) => {
    const [, own = ''] = read.split(`\n.SS "${name}: ${command.summary()}"\n`);
    const part = own.split(/\n\.S[SH] /)[0] as string;
    expect(part).toContain(command.description());
    for (const operand of command.registeredArguments)
      expect(part).toContain(`.TP\n${operand.name()}\n${operand.description}`);
    for (const { flags, description } of command.options) {
      expect(part).toContain(`.TP\n${flags.replace(/[<>]/g, '')}\n${description}`);
    }
    for (const { line, does } of command.examples) expect(part).toContain(`.TP\n${line}\n${does}`);
  });

  it('has every format and every scenario', () => {
    for (const name of [...formatNames, ...checkFormatNames, ...scenarioNames, 'json'])
      expect(read).toContain(`\n.TP\n${name}\n`);
  });

  it('is ASCII with only the requests of the man macros, each in its form', () => {
    expect(page).toMatch(/^[\n -~]*$/);
    for (const line of page.split('\n').filter((each) => /^[.']/.test(each)))
      expect(line).toMatch(
        /^\.(TH VIABILITY 1 "" "[^"]+" "[^"]+"|S[HS] "[^"]+"|B [^"]+|I [^"]+|TP|PP|RS|RE|br|nh|ad l)$/,
      );
    for (const [sequence] of page.matchAll(/\\./g))
      expect(['\\f', '\\-', '\\[', '\\(', '\\&', '\\e']).toContain(sequence);
    expect(page.match(/\\f[BI]/g)?.length).toBe(page.match(/\\fR/g)?.length);
    // A term and its words follow each .TP.
    expect(page).not.toMatch(/\n\.TP\n(\.|.*\n\.|\n)/);
  });

  it('is set without a warning by groff, where that is installed', () => {
    const { error, status, stdout, stderr } = spawnSync('groff', ['-man', '-Tutf8', '-ww'], {
      input: page,
      encoding: 'utf8',
    });
    if (error) expect(error).toMatchObject({ code: 'ENOENT' });
    else {
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toContain('price.per_hour=£20');
    }
  });
});
