// Turns the words of the command line into one use of one command.
import { existsSync } from 'node:fs';
import { CommanderError, Command as Parser, Option as ParserOption } from 'commander';
import { either } from '../contract/suggest.ts';
import { type Command, describe, type Entry, type Option, type Options, type Values } from './command.ts';
import { commandNames, findCommand, IMPLIED } from './commands/index.ts';
import { UsageError } from './failure.ts';
import { didYouMean } from './near.ts';
import { COMMON, SHARED } from './options.ts';

/** What was typed for one command, without what every command takes. */
export interface Parsed {
  operands: readonly string[];
  options: Values<Options>;
  common: Values<typeof COMMON>;
}

/** The command that `words` name, and the words without its name. A word that names no command is a FILE to report on. */
export function splitCommand(words: readonly string[]): { entry: Entry; named: boolean; rest: string[] } {
  const at = firstPlainWord(words);
  const word = at === undefined ? undefined : (words[at] as string);
  const entry = word === undefined ? undefined : findCommand(word);
  if (entry) return { entry, named: true, rest: words.filter((_, index) => index !== at) };
  if (word !== undefined && /^\w[\w-]*$/.test(word) && !existsSync(word)) throw unknownCommand(word, 'command or file');
  return { entry: commandNamed(IMPLIED), named: false, rest: [...words] };
}

/** The command of that name. */
export function commandNamed(name: string): Entry {
  const found = findCommand(name);
  if (!found) throw unknownCommand(name, 'command');
  return found;
}

function unknownCommand(word: string, what: string): UsageError {
  return new UsageError(`there is no ${what} ${word}${didYouMean(word, commandNames())}`);
}

/** Where the first word is that is neither an option nor an option's value. */
function firstPlainWord(words: readonly string[]): number | undefined {
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    if (word === '--') return undefined;
    if (!isFlag(word)) return at;
    if (TAKES_VALUE.has(word)) at++;
  }
  return undefined;
}

function isFlag(word: string): boolean {
  return word.length > 1 && word.startsWith('-');
}

const TAKES_VALUE = new Set(SHARED.filter((option) => option.read).flatMap((option) => flagsOf(option)));

/** Every way to write an option. */
export function flagsOf(option: Option<unknown>): string[] {
  const { short, long } = new ParserOption(option.flags);
  return [short, long, option.opposite].filter((flag) => flag !== undefined);
}

/** Reads the words after a command's name, or throws a UsageError that says what is wrong with them. */
export function parseWords(name: string, command: Command, words: readonly string[]): Parsed {
  const all: Options = { ...command.options, ...COMMON };
  const parser = parserOf(name, command);
  const { operands, unknown } = parsed(parser, words);
  const [first] = unknown;
  if (first !== undefined) throw new UsageError(unknownOption(first, name, all));
  const values = parser.opts();
  const common = valuesOf(COMMON, values);
  // Someone who asks for help need not get the rest right.
  if (!common.help && !common.version) checkCount(name, command, operands);
  return { operands, options: valuesOf(command.options, values), common };
}

/** The command as the parsing library knows it, for parsing and for the text of its help. */
export function parserOf(name: string, command: Command): Parser {
  const parser = new Parser(`viability ${name}`).helpOption(false).exitOverride();
  parser.configureOutput({ writeErr: () => {} }).description(command.about);
  for (const operand of command.operands) {
    const inner = operand.many ? `${operand.name}...` : operand.name;
    parser.argument(operand.optional ? `[${inner}]` : `<${inner}>`, describe(operand));
  }
  for (const option of Object.values({ ...command.options, ...COMMON })) addOption(parser, option);
  return parser;
}

function addOption(parser: Parser, option: Option<unknown>): void {
  const described = new ParserOption(option.flags, describe(option));
  const { read } = option;
  if (read) {
    described.argParser((text: string, before: unknown) => {
      // `--output --json` forgot the file; it does not want one of that name.
      if (text === '' || text.startsWith('--')) throw new UsageError(`${option.flags} is given no value`);
      return read(text, before);
    });
  }
  parser.addOption(described);
  if (option.opposite) parser.addOption(new ParserOption(option.opposite, option.about).hideHelp());
}

function valuesOf<O extends Options>(options: O, parsed: { [attribute: string]: unknown }): Values<O> {
  const values = Object.entries(options).map(([key, { flags }]) => [
    key,
    parsed[new ParserOption(flags).attributeName()],
  ]);
  return Object.fromEntries(values) as Values<O>;
}

function parsed(parser: Parser, words: readonly string[]) {
  try {
    return parser.parseOptions([...words]);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // The one mistake that the library itself finds here; its message quotes the option.
    const flags = /'(.*)'/.exec(error.message)?.[1] ?? words.at(-1);
    throw new UsageError(`${flags} is given no value`);
  }
}

function unknownOption(word: string, name: string, options: Options): string {
  const flag = word.startsWith('--') ? (word.split('=')[0] as string) : word;
  const known = Object.values(options).flatMap(flagsOf);
  if (known.includes(flag)) return `${flag} takes no value`;
  return `${name} has no option ${flag}${didYouMean(flag, known)}`;
}

function checkCount(name: string, { operands }: Command, given: readonly string[]): void {
  const empty = given.indexOf('');
  // An empty path would be this folder; a script whose variable is not set did not mean that.
  if (empty >= 0) throw new UsageError(`${operands[empty]?.name ?? operands.at(-1)?.name ?? 'a word'} is empty`);
  const missing = operands.find((operand, index) => !operand.optional && given[index] === undefined);
  if (missing) throw new UsageError(`${name} needs a ${missing.name}: ${missing.about}`);
  const extra = operands.at(-1)?.many ? undefined : given[operands.length];
  if (extra === undefined) return;
  const takes = operands.length === 0 ? 'nothing' : `only ${operands.map((operand) => operand.name).join(' and ')}`;
  throw new UsageError(`${name} takes ${takes} after it; what is ${extra}?`);
}

/** An option whose value is one of a few words. */
export function oneOf<T extends string>(
  flag: string,
  choices: readonly T[],
): Required<Pick<Option<T>, 'takes' | 'read'>> {
  return { takes: choices, read: choice(flag, choices) };
}

/** Reads one of a few words. */
export function choice<T extends string>(flag: string, choices: readonly T[]): (text: string) => T {
  return (text) => {
    const found = choices.find((one) => one === text);
    if (found !== undefined) return found;
    throw new UsageError(`${flag} cannot be ${text}; it can be ${either(choices)}${didYouMean(text, choices)}`);
  };
}
