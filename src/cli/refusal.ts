// What commander finds wrong with the words of a command line, in words that say what to do.
import { existsSync } from 'node:fs';
import type { CommanderError } from 'commander';
import { either } from '../contract/suggest.ts';
import { formatOfFile } from '../formats/extension.ts';
import type { Command } from './command.ts';
import { UsageError } from './failure.ts';
import { didYouMean } from './near.ts';

/** What `viability FILE` means. */
export const IMPLIED = 'report';

/** In our words; help and the version, which commander throws too, as they are. */
export function refusal(error: CommanderError, command: Command): Error {
  if (error.exitCode === 0 || error.code === 'commander.help') return error;
  const said = error.message.replace(/^error: /, '');
  const words = WORDS[error.code]?.(said, command);
  return mistakenCommand(command) ?? new UsageError(words ?? said);
}

/** Where a word was taken for the FILE of the implied command, and is neither a file nor like the name of one. */
export function mistakenCommand(command: Command): UsageError | undefined {
  const [word] = command.args;
  const isImplied = command.name() === IMPLIED && command.parent?.args[0] !== IMPLIED;
  if (!isImplied || word === undefined || !/^\w[\w-]*$/.test(word) || existsSync(word)) return undefined;
  return unknownCommand(word, 'command or file', command.parent as Command);
}

function unknownCommand(word: string, what: string, { commands }: Command): UsageError {
  const names = commands.map((command) => command.name());
  return new UsageError(`there is no ${what} ${word}${didYouMean(word, names)}`);
}

/** A value that is none of the few words that an option or operand takes. */
export function notAmong(flag: string, text: string, choices: readonly string[], meant?: string): UsageError {
  const near = meant === undefined ? didYouMean(text, choices) : `; did you mean ${meant}?`;
  return new UsageError(`${flag} cannot be ${text}; it can be ${either(choices)}${near}`);
}

/** Throws where an operand or a value is empty, or an option stands where a value should: each forgot what it wanted. */
export function refuseForgotten(command: Command): void {
  const { args, registeredArguments: operands, options } = command;
  const empty = args.indexOf('');
  // An empty path would be this folder; a script whose variable is not set did not mean that.
  if (empty >= 0) throw new UsageError(`${(operands[empty] ?? operands.at(-1))?.name() ?? 'a word'} is empty`);
  for (const option of options) {
    const values = [command.getOptionValue(option.attributeName())].flat();
    // `--output --json` does not want a file of that name.
    if (option.required && values.some((value) => typeof value === 'string' && /^(--|$)/.test(value)))
      throw new UsageError(`${option.flags} is given no value`);
  }
}

/** By the code of each mistake; `said` is what commander says, which alone holds what was typed. */
const WORDS: { [code: string]: (said: string, command: Command) => string | undefined } = {
  'commander.unknownOption': (said, command) => {
    const typed = quotedIn(said);
    const flag = typed.startsWith('--') ? (typed.split('=')[0] as string) : typed;
    const options = [...command.options, ...(command.parent?.options ?? [])];
    const known = options.flatMap(({ short, long }) => [short, long]).filter((each) => each !== undefined);
    if (known.includes(flag)) return `${flag} takes no value`;
    // `-o` is no slip of `--to`.
    const alike = known.filter((each) => each.startsWith('--') === flag.startsWith('--') || flag.length === 2);
    return `${command.name()} has no option ${flag}${didYouMean(flag, alike)}`;
  },
  'commander.missingArgument': (said, command) => {
    const missing = command.registeredArguments.find((operand) => operand.name() === quotedIn(said));
    if (missing === undefined) return undefined;
    const among = missing.argChoices ? `, ${either(missing.argChoices)}` : '';
    return `${command.name()} needs a ${missing.name()}: ${missing.description}${among}`;
  },
  'commander.optionMissingArgument': (said) => `${quotedIn(said)} is given no value`,
  'commander.invalidArgument': (said, { options, registeredArguments }) => {
    const [, flags, given = ''] = /^option '(.*?)' argument '(.*)' is invalid/s.exec(said) ?? [];
    const option = options.find((each) => each.flags === flags);
    if (option?.argChoices) {
      // Files of that format end so: `md` is no slip of `eml`.
      const meant = option.long === '--format' ? formatOfFile(`.${given}`) : undefined;
      const known = option.argChoices.find((choice) => choice === meant);
      return notAmong(option.long ?? option.flags, given, option.argChoices, known).message;
    }
    const [, word = '', name] = /^command-argument value '(.*)' is invalid for argument '(.*?)'/s.exec(said) ?? [];
    const operand = registeredArguments.find((each) => each.name() === name);
    return operand?.argChoices && notAmong(operand.name(), word, operand.argChoices).message;
  },
  'commander.excessArguments': (_, command) => {
    const names = command.registeredArguments.map((operand) => operand.name());
    const beyond = command.args[names.length] ?? '';
    if (beyond.includes('=') && command.options.some(({ long }) => long === '--set'))
      return `${command.name()} takes each change behind --set; write --set "${beyond}"`;
    if (command.options.some(({ long }) => long === '--for'))
      return `${command.name()} takes each input behind --for; write --for ${beyond}`;
    const takes = names.length === 0 ? 'nothing' : `only ${names.join(' and ')}`;
    return `${command.name()} takes ${takes} after it; what is ${beyond}?`;
  },
  'commander.conflictingOption': (said, command) => {
    const typed = [...said.matchAll(/'(.*?)'/g)].map(([, flags]) => {
      const option = command.options.find((each) => each.flags === flags);
      const value = option?.required ? ` ${command.getOptionValue(option.attributeName())}` : '';
      return `${option?.long ?? flags}${value}`;
    });
    return `${typed.join(' and ')} do not go together; leave one out`;
  },
};

function quotedIn(said: string): string {
  return /'(.*)'/s.exec(said)?.[1] ?? '';
}
