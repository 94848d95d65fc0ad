import { Option } from 'commander';
import { Command } from '../command.ts';
import { output } from '../options.ts';

export const newContract = () =>
  new Command('new')
    .alias('init')
    .summary('a contract by answering a dozen questions')
    .description(
      'Asks in plain words what a contract says, writes a commented contract file and prints its page. An empty answer is ' +
        'unknown, ? says why something is asked and where in a tender it stands. On a pipe it reads one answer a line.',
    )
    .argument(
      '[FILE]',
      'the file to write, contract.yaml unless told; - is standard output. None that is there is replaced',
    )
    .takes([
      new Option('--profile <SERVICE>', 'the kind of service, by its name or what people call it'),
      new Option('--template', 'ask nothing: write every question, and what is usual, into the file'),
      output(),
    ])
    .example('viability new', 'ask, write contract.yaml and print the page')
    .example('viability new --profile cleaning lot-2.yaml', 'the same for a service that is known, in another file')
    .example('viability new --profile cleaning --template -', 'a file to fill in by hand, on the screen')
    .runs(() => import('../actions/new.ts'));
