// The program as commander knows it: every command with what it takes. Only what a command does is loaded later.
import { version } from '../tool.ts';
import { Command } from './command.ts';
import { COMMANDS } from './commands/index.ts';
import { closing, examplesOf, LEAST_WORDS, PROGRAM } from './help.ts';
import { common } from './options.ts';
import { IMPLIED, mistakenCommand, refusal, refuseForgotten } from './refusal.ts';
import { terminalOf } from './terminal.ts';

/** What commander would print, kept until it can be printed as everything else is. */
export interface Said {
  out: string;
  err: string;
}

/** A program for one run. `width`: of help, in columns. */
export function createProgram(said: Said = { out: '', err: '' }, width = terminalOf(undefined).width): Command {
  const program = new Command('viability')
    .description(PROGRAM)
    .usage('FILE | COMMAND ...')
    .takes(common())
    .helpOption('-h, --help', 'show this help')
    .helpCommand(false)
    .version(version, '-V, --version', 'show the version')
    .configureOutput({
      writeOut(text) {
        said.out += text;
      },
      writeErr(text) {
        said.err += text;
      },
      // Mistakes are thrown, and told where all others are.
      outputError: () => {},
      getOutHelpWidth: () => width,
      getErrHelpWidth: () => width,
    })
    .configureHelp({
      minWidthToWrap: LEAST_WORDS,
      showGlobalOptions: true,
      subcommandTerm: (command) => command.name(),
    })
    .addHelpText('after', () => closing(width))
    .hook('preAction', (_, command) => {
      const mistaken = mistakenCommand(command as Command);
      if (mistaken) throw mistaken;
      refuseForgotten(command as Command);
    });
  for (const declare of COMMANDS) {
    const command = declare().copyInheritedSettings(program);
    command.exitOverride((error) => {
      throw refusal(error, command);
    });
    command.addHelpText('after', () => examplesOf(command, width));
    program.addCommand(command, { isDefault: command.name() === IMPLIED });
  }
  return program.exitOverride((error) => {
    throw refusal(error, program);
  });
}
