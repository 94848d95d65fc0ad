import { defineCommand } from '../command.ts';
import { manualPage } from '../man.ts';
import { OUTPUT } from '../options.ts';
import { deliver } from '../output.ts';

export const command = defineCommand({
  about:
    'Prints the manual page of all commands, in the form that man reads. An installation with npm puts it in place, so ' +
    'that `man viability` shows it.',
  operands: [],
  options: OUTPUT,
  examples: [
    { line: 'viability man | man -l -', does: 'reads it, where man viability finds nothing' },
    { line: 'viability man -o viability.1', does: 'keeps it as a file' },
  ],
  async run({ options }) {
    await deliver(await manualPage(), options.output);
    return 0;
  },
});
