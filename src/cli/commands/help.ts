import { commandNamed } from '../arguments.ts';
import { defineCommand } from '../command.ts';
import { commandHelp, programHelp } from '../help.ts';
import { print } from '../streams.ts';
import { commandNames } from './index.ts';

export const command = defineCommand({
  about: 'Shows what a command does and the options it takes, or the list of commands.',
  operands: [{ name: 'COMMAND', about: 'the command to explain', optional: true, takes: commandNames }],
  options: {},
  examples: [{ line: 'viability help report', does: 'the options of a report' }],
  async run({ operands: [name], terminal }) {
    await print(
      name === undefined ? programHelp(terminal.width) : await commandHelp(commandNamed(name), terminal.width),
    );
    return 0;
  },
});
