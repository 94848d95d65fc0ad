import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createProgram } from '../../src/cli/program.ts';
import { viability } from './program.ts';

const COMMANDS = createProgram().commands.map((command) => ({ name: command.name(), summary: command.summary() }));
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

describe('the version', () => {
  it.each([['--version'], ['-V'], ['report', '--version'], ['-q', '-V']])('is given for %s %s', async (...words) => {
    expect(await viability(words)).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe('help', () => {
  it('lists every command', async () => {
    const { code, stdout } = await viability(['help']);
    expect(code).toBe(0);
    for (const { name, summary } of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${name} +${summary}$`, 'm'));
  });

  it('is the same for --help, -h and help', async () => {
    const [first, ...others] = await Promise.all([['help'], ['--help'], ['-h']].map((words) => viability(words)));
    for (const other of others) expect(other).toEqual(first);
  });

  it.each(COMMANDS.map(({ name }) => name))(
    'on %s is the same both ways, in 72 columns, with examples that can be copied whole',
    async (name) => {
      const [one, other] = await Promise.all([viability(['help', name]), viability([name, '--help'])]);
      expect(one).toEqual(other);
      expect(one.code).toBe(0);
      expect(one.stdout).toMatch(new RegExp(`^Usage: viability ${name}(\\|\\w+)? `));
      expect(one.stdout).toContain(`Examples:\n  viability ${name}`);
      for (const line of one.stdout.split('\nExamples:')[0]?.split('\n') ?? [])
        expect(line.length).toBeLessThanOrEqual(72);
    },
  );

  it('is shown, as a mistake, where nothing was asked for', async () => {
    const { code, stdout, stderr } = await viability([]);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toBe((await viability(['help'])).stdout);
  });
});

describe('arguments that make no sense', () => {
  it.each([
    [['repotr', 'a.yaml'], 'there is no command or file repotr; did you mean report?'],
    [['nonsense'], 'there is no command or file nonsense'],
    [['help', 'repot'], 'there is no command and no key of a contract repot; did you mean report?'],
    [['report'], 'report needs a FILE: the contract, or - for standard input'],
    [['report', 'a.yaml', '--jsno'], 'report has no option --jsno; did you mean --json?'],
    [['report', 'a.yaml', '-f', 'markdwon'], '--format cannot be markdwon; it can be'],
    [['report', 'a.yaml', '--year', '0'], '--year cannot be 0; write the number of a contract year, such as 1'],
    [['report', 'contracts/family-support-2015.yaml', '--year', '4'], 'the contract has 3 years, so no year 4'],
    [['report', 'a.yaml', '--scenario', 'saef'], 'did you mean safe?'],
    [['report', 'a.yaml', 'b.yaml'], 'report takes only FILE after it; what is b.yaml?'],
    [['schema', 'x'], 'schema takes nothing after it; what is x?'],
    [['rates', 'minium-wage'], 'there is no rate minium-wage; did you mean minimum-wage?'],
    [['validate'], 'there is no command or file validate; did you mean check?'],
    [['diff', 'a.yaml', 'b.yaml'], 'there is no command or file diff; did you mean compare?'],
    [['roster', 'a.yaml'], 'there is no command or file roster; did you mean rota?'],
    [['montecarlo', 'a.yaml'], 'there is no command or file montecarlo; did you mean simulate?'],
    [['report', 'a.yaml', '-f', 'pdf'], '; did you mean html?'],
    [['report', 'a.yaml', '-f', 'word'], '; did you mean docx?'],
    [['check', '-f', 'junit-xml'], '; did you mean junit?'],
    [['check', '-f', 'github-actions'], '; did you mean github?'],
    [['check', '--fail-on', 'warning'], '; did you mean major?'],
    [['check', '--fail-on', 'error'], '; did you mean critical?'],
    [['check', '--fail-on', 'none'], '; did you mean never?'],
    [['check', '--severity', 'major'], 'check has no option --severity; did you mean --fail-on?'],
    [['check', '--verbose'], 'check has no option --verbose; did you mean --full?'],
    [['simulate', 'a.yaml', '--runs', '1000'], 'simulate has no option --runs; did you mean --draws?'],
    [['letter', 'a.yaml', '--to', 'x'], 'letter has no option --to; did you mean --from?'],
    [['letter', 'a.yaml', '--deadline', 'x'], 'letter has no option --deadline; did you mean --answer-by?'],
    [['rates', '--on', '31/10/2015'], '--on cannot be 31/10/2015; write 2015-10-31 if that is 31 October 2015'],
    [['rates', '--on', '20151031'], '--on cannot be 20151031; write 2015-10-31 if that is 31 October 2015'],
    [['rates', 'constructor'], 'there is no rate constructor; viability rates lists them all'],
    [['rates', '--on', '2015-02-30'], '--on cannot be 2015-02-30; write a day such as 2015-09-01'],
  ])('%j', async (words, message) => {
    const { code, stdout, stderr } = await viability(words);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^viability: /);
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/\nviability help shows the commands and what they take\.\n$/);
  });
});
