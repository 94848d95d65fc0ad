import { CommanderError, Option } from 'commander';
import { describe, expect, it } from 'vitest';
import { Command, type Invocation } from '../../src/cli/command.ts';
import { json, output, repeated } from '../../src/cli/options.ts';
import { createProgram } from '../../src/cli/program.ts';
import { refusal, refuseForgotten } from '../../src/cli/refusal.ts';

/** What a command is given for these words. */
async function given(words: readonly string[]): Promise<Invocation<{ [name: string]: unknown }>> {
  let seen: Invocation<{ [name: string]: unknown }> | undefined;
  const program = new Command('viability').option('-q, --quiet').option('--color').option('--no-color');
  const sample = new Command('sample')
    .argument('<FILE>', 'the contract')
    .argument('[FIGURE]', 'the figure')
    .takes([output(), json(), new Option('-f, --format <FORMAT>').choices(['text', 'html'])])
    .takes([repeated('--set <CHANGE>', 'a change'), new Option('--dry-run', 'change nothing')])
    .runs<{ [name: string]: unknown }>(async () => ({
      run: async (invocation) => {
        seen = invocation;
        return 0;
      },
    }));
  sample.exitOverride((error) => {
    throw refusal(error, sample);
  });
  sample.configureOutput({ outputError: () => {} });
  program.addCommand(sample).hook('preAction', (_, command) => refuseForgotten(command as Command));
  await program.parseAsync(['sample', ...words], { from: 'user' });
  if (!seen) throw new Error('nothing was run');
  return seen;
}

describe('the words of a command', () => {
  it('give operands and the values of options, in any order', async () => {
    const { operands, options, isQuiet } = await given(['-o', 'out.md', 'a.yaml', '--dry-run', 'income.net', '-q']);
    expect(operands).toEqual(['a.yaml', 'income.net']);
    expect(options).toEqual({ output: 'out.md', dryRun: true });
    expect(isQuiet).toBe(true);
  });

  it('may be written --name=value or -ovalue, and repeated where that makes sense', async () => {
    expect((await given(['a.yaml', '--output=x.md', '--set', 'a=1', '--set=b=2'])).options).toEqual({
      output: 'x.md',
      set: ['a=1', 'b=2'],
    });
    expect((await given(['a.yaml', '-ox.md'])).options).toEqual({ output: 'x.md' });
  });

  it.each([
    [['--color'], true],
    [['--no-color'], false],
    [['--color', '--no-color'], false],
  ])('say with %j whether there is colour: %s', async (words, colour) => {
    expect((await given(['a.yaml', ...words])).terminal.colour).toBe(colour);
  });

  it('stand as they are after --', async () => {
    expect((await given(['--', '--dry-run'])).operands).toEqual(['--dry-run']);
  });

  it.each([
    [['a.yaml', '--dry-rum'], 'sample has no option --dry-rum; did you mean --dry-run?'],
    [['a.yaml', '--zzzzzzzz'], 'sample has no option --zzzzzzzz'],
    [['a.yaml', '--ouptut=x.md'], 'sample has no option --ouptut; did you mean --output?'],
    [['a.yaml', '--dry-run=yes'], '--dry-run takes no value'],
    [['a.yaml', '-o'], '-o, --output <FILE> is given no value'],
    [['a.yaml', '-o', '--dry-run'], '-o, --output <FILE> is given no value'],
    [['a.yaml', '--output='], '-o, --output <FILE> is given no value'],
    [['a.yaml', '-f', 'htm'], '--format cannot be htm; it can be text or html; did you mean html?'],
    [['a.yaml', '--json', '-f', 'text'], '--json and --format text do not go together; leave one out'],
    [[], 'sample needs a FILE: the contract'],
    [[''], 'FILE is empty'],
    [['a.yaml', 'b', 'c'], 'sample takes only FILE and FIGURE after it; what is c?'],
  ])('are refused where they make no sense: %j', async (words, message) => {
    await expect(given(words)).rejects.toThrow(new RegExp(`^${message.replace(/[.?]/g, '\\$&')}$`));
  });
});

describe('the program', () => {
  it.each([
    [['solve', 'a.yaml', 'pay.rate'], 'solve takes each input behind --for; write --for pay.rate'],
    [['what-if', 'a.yaml', 'price=£20'], 'what-if takes each change behind --set; write --set "price=£20"'],
    [['completion'], 'completion needs a SHELL: the shell, bash, zsh, fish or powershell'],
  ])('says of %j what was meant', async (words, message) => {
    const program = createProgram();
    await expect(program.parseAsync(words, { from: 'user' })).rejects.toThrow(message);
  });

  it('names its options before the command as well as after it', async () => {
    const program = createProgram();
    expect(program.parseOptions(['-q', 'rates', '--no-color']).operands).toEqual(['rates']);
    expect(program.opts()).toEqual({ quiet: true, color: false });
  });

  it('says in our words every kind of mistake that commander finds', () => {
    const command = createProgram().commands[0] as Command;
    const other = refusal(new CommanderError(1, 'commander.other', 'error: something else'), command);
    expect(other.message).toBe('something else');
  });
});
