import type { ExitCode, Invocation } from '../command.ts';
import { unknownCommand } from '../refusal.ts';

export async function run({ operands: [name], program }: Invocation): Promise<ExitCode> {
  if (name === undefined) return program.help();
  const found = program.commands.find((command) => command.name() === name);
  if (!found) throw unknownCommand(name, 'command', program);
  return found.help();
}
