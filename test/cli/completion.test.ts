// What is offered at a Tab, as a shell asks for it: of the program itself, and in bash of the shell that was taught.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FAIL_ON } from '../../src/batch/fail-on.ts';
import { checks } from '../../src/checks/index.ts';
import { SHELLS } from '../../src/cli/commands/completion.ts';
import { OPERANDS, VALUES } from '../../src/cli/completion.ts';
import { rateNames } from '../../src/cli/pages/rate-names.ts';
import { createProgram } from '../../src/cli/program.ts';
import { leafPaths } from '../../src/contract/index.ts';
import { checkFormatNames } from '../../src/formats/batch/index.ts';
import { formatsWith } from '../../src/formats/index.ts';
import { scenarioNames } from '../../src/scenarios/index.ts';
import { emptyFolder, PROGRAM, viability } from './program.ts';

const commands = createProgram().commands.map((command) => command.name());

/** A folder with contracts and other files, of which one can be read. */
function folderOfFiles(): string {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'contracts'));
  for (const file of ['b.yml', 'note.txt', 'contracts/c.yaml']) writeFileSync(join(folder, file), '');
  cpSync('contracts/home-care-2025.yaml', join(folder, 'a.yaml'));
  return folder;
}

/** What is offered for a line, with what is said of each, and whether a space follows. */
async function asked(line: string): Promise<{ offers: Map<string, string>; goesOn: boolean }> {
  const words = line.split(' ').slice(1);
  const { code, stdout, stderr } = await viability(['complete', '--', ...words], { cwd: folderOfFiles() });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const lines = stdout.trimEnd().split('\n');
  const directive = lines.pop();
  expect([':4', ':6']).toContain(directive);
  return {
    offers: new Map(lines.map((each) => each.split('\t') as [string, string])),
    goesOn: directive === ':6',
  };
}

function startingWith(start: string, words: readonly string[]): string[] {
  const found = words.filter((word) => word.startsWith(start));
  if (found.length === 0) throw new Error(`nothing begins with ${start}`);
  return found;
}

const CONTRACTS = ['a.yaml', 'b.yml', 'contracts/'];

const CASES: readonly { line: string; offers: readonly string[] }[] = [
  { line: 'viability ', offers: [...commands, ...CONTRACTS] },
  { line: 'viability rep', offers: ['report'] },
  { line: 'viability report ', offers: CONTRACTS },
  { line: 'viability report contracts/', offers: ['contracts/c.yaml'] },
  { line: 'viability compare a.yaml ', offers: CONTRACTS },
  { line: 'viability -o ', offers: [...CONTRACTS, 'note.txt'] },
  { line: 'viability check b.yml con', offers: ['contracts/'] },
  { line: 'viability report --fo', offers: ['--format'] },
  { line: 'viability report --co', offers: ['--color'] },
  { line: 'viability a.yaml --sc', offers: ['--scenario'] },
  { line: 'viability report --scenario ', offers: scenarioNames },
  { line: 'viability report -f ', offers: [...formatsWith(['table', 'chart']), 'json'] },
  { line: 'viability rota -f i', offers: ['ics'] },
  { line: 'viability report --format=te', offers: ['terminal', 'text'] },
  { line: 'viability check -o x.md -f ', offers: checkFormatNames },
  { line: 'viability check --fail-on ', offers: FAIL_ON },
  { line: 'viability -q rates minimum-', offers: startingWith('minimum-', rateNames()) },
  { line: 'viability rates pay-point-10', offers: ['pay-point-10'] },
  {
    line: 'viability rule price-',
    offers: startingWith(
      'price-',
      checks.map(({ id }) => id),
    ),
  },
  { line: 'viability solve nowhere.yaml --for visit.', offers: startingWith('visit.', leafPaths()) },
  { line: 'viability what-if nowhere.yaml --set price.pe', offers: ['price.per_hour='] },
  { line: 'viability help ra', offers: ['rates'] },
  { line: 'viability completion ', offers: SHELLS },
  { line: 'viability report --year ', offers: [] },
  { line: 'viability report --nonsense ', offers: [] },
];

describe('at a Tab', () => {
  it.each(CASES)('$line may go on', async ({ line, offers }) => {
    expect([...(await asked(line)).offers.keys()].sort()).toEqual([...offers].sort());
  });

  it('each command is told with what it is for', async () => {
    expect((await asked('viability che')).offers.get('check')).toBe('every contract under a folder, for CI');
  });

  it('a figure is told with its value in the contract of the line', async () => {
    const { stdout } = await viability(['explain', 'contracts/home-care-2025.yaml', 'cost.perContactHour']);
    const { offers } = await asked('viability explain a.yaml cost.per');
    const [label = '', value = ''] = offers.get('cost.perContactHour')?.split(', ') ?? [];
    expect(stdout).toContain(label);
    expect(stdout).toContain(value);
    expect(value).toMatch(/^£\d+\.\d\d an hour$/);
  });

  it('the inputs to change are those of the contract, each with what it is now', async () => {
    const { offers } = await asked('viability what-if a.yaml --set price.per_h');
    expect(offers).toEqual(new Map([['price.per_hour=', '£24.10']]));
    const { offers: solved } = await asked('viability solve a.yaml --for demand.');
    expect([...solved.keys()]).toContain('demand.hours_per_week');
  });

  it.each([
    ['viability check con', true],
    ['viability what-if a.yaml --set price.per_h', true],
    ['viability rep', false],
  ])('%s takes no space where the word goes on: %s', async (line, goesOn) => {
    expect((await asked(line)).goesOn).toBe(goesOn);
  });
});

/** What nobody can know before it is typed. */
const FREE = [
  ...['people', 'year', 'date', 'answer-by', 'on', 'today', 'min-margin', 'seed', 'years', 'draws', 'depth', 'notice'],
  'lot',
];

describe('what can be typed', () => {
  it('has words to offer for every operand and every value, or is known to have none', () => {
    for (const command of createProgram().commands) {
      for (const operand of command.registeredArguments)
        if (!operand.argChoices) expect(Object.keys(OPERANDS)).toContain(operand.name());
      for (const option of command.options)
        if (option.required && !option.argChoices)
          expect([...Object.keys(VALUES), ...FREE]).toContain(option.long?.slice(2));
    }
  });
});

describe('the script of a shell', () => {
  it.each(SHELLS)('of %s asks the program', async (shell) => {
    const { code, stdout } = await viability(['completion', shell]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/viability complete .?--.? /);
  });

  it('of bash gives bash what the program offers', async () => {
    const { stdout } = await viability(['completion', 'bash']);
    const folder = folderOfFiles();
    const script = join(emptyFolder(), 'script');
    writeFileSync(script, stdout);
    // What bash-completion brings along; there may be no viability on the PATH.
    const around = `
      _get_comp_words_by_ref() { cur=\${COMP_WORDS[COMP_CWORD]}; words=("\${COMP_WORDS[@]}"); }
      compopt() { :; }
      viability() { '${process.execPath}' '${PROGRAM}' "$@"; }`;
    const offered = (...words: string[]): string[] => {
      const typed = words.map((word) => `'${word}'`).join(' ');
      const ask = `COMP_WORDS=(${typed}); COMP_CWORD=${words.length - 1}; __viability_complete; printf '%s\\n' "\${COMPREPLY[@]}"`;
      const done = spawnSync('bash', ['--norc', '-c', `${around}\nsource '${script}'\n${ask}`], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect({ status: done.status, stderr: done.stderr }).toEqual({ status: 0, stderr: '' });
      return done.stdout.split('\n').filter((line) => line !== '');
    };
    if (spawnSync('bash', ['--version']).status !== 0) return;
    expect(offered('viability', 'rep')).toEqual(['report']);
    expect(offered('viability', 'report', '')).toEqual(CONTRACTS);
    expect(offered('viability', 'explain', 'a.yaml', 'cost.perC')).toEqual(['cost.perContactHour']);
    expect(offered('viability', 'what-if', 'a.yaml', '--set', 'price.per_h')).toEqual(['price.per_hour=']);
    expect(offered('viability', 'report', '-f', 'te')).toEqual(['terminal', 'text']);
  });
});
