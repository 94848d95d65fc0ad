// The text of help, made from what the commands say of themselves.
import { Command as Parser, Option as ParserOption } from 'commander';
import { parserOf } from './arguments.ts';
import type { Entry, ExitCode } from './command.ts';
import { COMMANDS } from './commands/index.ts';
import { COMMON } from './options.ts';

/** Words in less room than this are no longer read but spelled, so there they are left as long as they are. */
const LEAST_WORDS = 14;

/** Help on one command. */
export async function commandHelp(entry: Entry, width: number): Promise<string> {
  const { command } = await entry.load();
  const parser = parserOf(entry.name, command).configureHelp({ helpWidth: width, minWidthToWrap: LEAST_WORDS });
  const help = parser.createHelp();
  const indented = (text: string): string => help.boxWrap(text, width - 6).replaceAll(/^/gm, '      ');
  // A line to copy stays in one piece.
  const examples = command.examples.map(({ line, does }) => `  ${line}\n${indented(does)}`);
  return `${parser.helpInformation()}\nExamples:\n${examples.join('\n')}\n`;
}

/** The list of commands. */
export function programHelp(width: number): string {
  const parser = new Parser('viability').usage('FILE | COMMAND ...').helpOption(false).helpCommand(false);
  parser.description(PROGRAM);
  for (const { flags, about } of Object.values(COMMON)) parser.addOption(new ParserOption(flags, about));
  for (const { name, summary } of COMMANDS) parser.command(name).summary(summary).helpOption(false);
  parser.configureHelp({
    helpWidth: width,
    minWidthToWrap: LEAST_WORDS,
    subcommandTerm: (command) => command.name(),
  });
  const codes = EXIT_CODES.map((means, code) => `${code} ${means}`).join('; ');
  const closing = [...HABITS, `Exit codes: ${codes}.`].map((line) => parser.createHelp().boxWrap(line, width));
  return `${parser.helpInformation()}\n${closing.join('\n')}\n`;
}

/** What the program is for. */
export const PROGRAM = 'Says whether the price of a public service contract can pay for the service.';

/** What each exit code means, from 0. */
export const EXIT_CODES = [
  'done',
  'done, and something was found that you asked to fail on',
  'could not be done',
] as const satisfies { [Code in ExitCode]: string };

/** What holds for all commands. */
export const HABITS = [
  '`viability FILE` is short for `viability report FILE`; - reads the contract from standard input.',
  '`viability help COMMAND` lists the options of a command.',
];
