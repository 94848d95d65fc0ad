// The program: reads the arguments, runs one command, sets the exit code.
import { version } from '../tool.ts';
import { parseWords, splitCommand } from './arguments.ts';
import type { ExitCode } from './command.ts';
import { messageOf } from './failure.ts';
import { commandHelp, programHelp } from './help.ts';
import { print, tell } from './streams.ts';
import { terminalOf } from './terminal.ts';

/** Runs the program on the words after its name. The exit code is set, never forced, so that all output gets out. */
export async function main(words: readonly string[]): Promise<void> {
  try {
    process.exitCode = await run(words);
  } catch (error) {
    process.exitCode = 2;
    await tell(messageOf(error, process.env.VIABILITY_DEBUG === '1'));
  }
}

async function run(words: readonly string[]): Promise<ExitCode> {
  if (words.length === 0) return nothingAsked();
  const { entry, named, rest } = splitCommand(words);
  const { command } = await entry.load();
  const { operands, options, common } = parseWords(entry.name, command, rest);
  const terminal = terminalOf(common.color);
  if (common.version) await print(`${version}\n`);
  else if (common.help) await print(named ? await commandHelp(entry, terminal.width) : programHelp(terminal.width));
  else
    return command.run({
      operands,
      options,
      terminal,
      note: async (text) => void (common.quiet || (await tell(text))),
      isQuiet: common.quiet === true,
    });
  return 0;
}

async function nothingAsked(): Promise<ExitCode> {
  await tell(programHelp(terminalOf(undefined).width).trimEnd());
  return 2;
}
