import { Command } from '../command.ts';

export const help = () =>
  new Command('help')
    .summary('help on a command')
    .description('Shows what a command does and the options it takes, or the list of commands.')
    .argument('[COMMAND]', 'the command to explain')
    .example('viability help report', 'the options of a report')
    .runs(() => import('../actions/help.ts'));
