import { Command } from '../command.ts';
import { output } from '../options.ts';

export const man = () =>
  new Command('man')
    .summary('the manual page')
    .description(
      'Prints the manual page of all commands, in the form that man reads. An installation with npm puts it in place, so ' +
        'that `man viability` shows it.',
    )
    .takes([output()])
    .example('viability man | man -l -', 'reads it, where man viability finds nothing')
    .example('viability man -o viability.1', 'keeps it as a file')
    .runs(() => import('../actions/man.ts'));
