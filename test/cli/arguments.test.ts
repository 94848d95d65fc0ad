import { describe, expect, it } from 'vitest';
import { parseWords, splitCommand } from '../../src/cli/arguments.ts';
import { defineCommand, type Option } from '../../src/cli/command.ts';
import { OUTPUT } from '../../src/cli/options.ts';

const changes: Option<string[]> = {
  flags: '--set <CHANGE>',
  about: 'a change; may be repeated',
  read: (text, before = []) => [...before, text],
};

const sample = defineCommand({
  about: 'A command for these tests.',
  operands: [
    { name: 'FILE', about: 'the contract' },
    { name: 'FIGURE', about: 'the figure', optional: true },
  ],
  options: { ...OUTPUT, changes, dry: { flags: '--dry-run', about: 'change nothing' } as Option<boolean> },
  examples: [],
  run: async () => 0,
});

const many = defineCommand({ ...sample, operands: [{ name: 'PATH', about: 'a path', optional: true, many: true }] });

const parse = (...words: string[]) => parseWords('sample', sample, words);

describe('finding the command', () => {
  it('is the first word that is no option', () => {
    expect(splitCommand(['rates', 'minimum-wage'])).toMatchObject({ entry: { name: 'rates' }, rest: ['minimum-wage'] });
  });

  it('lets options come first, with their values', () => {
    const { entry, rest } = splitCommand(['-q', '-o', 'rates', 'help', 'rates']);
    expect(entry.name).toBe('help');
    expect(rest).toEqual(['-q', '-o', 'rates', 'rates']);
  });

  it('is report for a file', () => {
    expect(splitCommand(['contracts/a.yaml'])).toMatchObject({ entry: { name: 'report' }, named: false });
    expect(splitCommand(['-'])).toMatchObject({ entry: { name: 'report' }, rest: ['-'] });
  });

  it('is report for anything after --, even the name of a command', () => {
    expect(splitCommand(['--', 'rates'])).toMatchObject({ entry: { name: 'report' }, rest: ['--', 'rates'] });
  });

  it('asks whether a near name was meant', () => {
    expect(() => splitCommand(['raport', 'a.yaml'])).toThrow(
      'there is no command or file raport; did you mean report?',
    );
  });
});

describe('reading the words of a command', () => {
  it('gives operands and the values of options, in any order', () => {
    const { operands, options, common } = parse('-o', 'out.md', 'a.yaml', '--dry-run', 'income.net', '-q');
    expect(operands).toEqual(['a.yaml', 'income.net']);
    expect(options).toMatchObject({ output: 'out.md', dry: true, changes: undefined });
    expect(common).toMatchObject({ quiet: true, color: undefined });
  });

  it('reads --name=value, -ovalue and repeated options', () => {
    const { options } = parse('a.yaml', '--output=x.md', '--set', 'a=1', '--set=b=2');
    expect(options).toMatchObject({ output: 'x.md', changes: ['a=1', 'b=2'] });
    expect(parse('a.yaml', '-ox.md').options).toMatchObject({ output: 'x.md' });
  });

  it.each([
    [['--color'], true],
    [['--no-color'], false],
    [['--color', '--no-color'], false],
    [[], undefined],
  ])('reads %j as a wish for colour: %s', (words, color) => {
    expect(parse('a.yaml', ...words).common.color).toBe(color);
  });

  it('takes what follows -- as it stands', () => {
    expect(parse('--', '--dry-run').operands).toEqual(['--dry-run']);
  });

  it('takes any number of words where the command does', () => {
    expect(parseWords('sample', many, ['a', 'b', 'c']).operands).toEqual(['a', 'b', 'c']);
    expect(parseWords('sample', many, []).operands).toEqual([]);
  });

  it.each([
    [['a.yaml', '--dry-rum'], 'sample has no option --dry-rum; did you mean --dry-run?'],
    [['a.yaml', '--zzzzzzzz'], 'sample has no option --zzzzzzzz'],
    [['a.yaml', '--ouptut=x.md'], 'sample has no option --ouptut; did you mean --output?'],
    [['a.yaml', '--dry-run=yes'], '--dry-run takes no value'],
    [['a.yaml', '-o'], '-o, --output <FILE> is given no value'],
    [['a.yaml', '-o', '--dry-run'], '-o, --output <FILE> is given no value'],
    [[], 'sample needs a FILE: the contract'],
    [['a.yaml', 'b', 'c'], 'sample takes only FILE and FIGURE after it; what is c?'],
  ])('refuses %j', (words, message) => {
    expect(() => parse(...words)).toThrow(new RegExp(`^${message.replace(/[.?]/g, '\\$&')}$`));
  });

  it('lets someone who asks for help leave out the rest', () => {
    expect(parse('--help').common.help).toBe(true);
  });
});
