import { Command } from '../command.ts';
import { render } from '../options.ts';

/** The word by which help tells of exit codes. */
export const EXIT_CODES_TOPIC = 'exit-codes';

export const help = () =>
  new Command('help')
    .summary('help on a command, or on a key of a contract')
    .description(
      'Shows what a command does and the options it takes, what a key of a contract means, accepts and where in a tender ' +
        'it stands, what the exit codes mean, or the list of commands.',
    )
    .argument('[TOPIC]', `a command, a key of a contract such as visit.travel, or ${EXIT_CODES_TOPIC}`)
    .takes(render())
    .example('viability help report', 'the options of a report')
    .example('viability help price.indexation', 'what a key of a contract means and accepts')
    .example(`viability help ${EXIT_CODES_TOPIC}`, 'what the program tells a script')
    .runs(() => import('../actions/help.ts'));
