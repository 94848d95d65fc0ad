import { Option } from 'commander';
import { Command } from '../command.ts';
import { type Model, type Render, render, year } from '../options.ts';
import { MOST_SEED, wholeNumber } from '../whole-number.ts';

export interface Simulate extends Render, Pick<Model, 'year'> {
  draws?: number;
  seed?: number;
  defaults?: boolean;
}

/** More would settle digits that mean nothing. */
const MOST_DRAWS = 1_000_000;
const LEAST_DRAWS = 100;

export const simulate = () =>
  new Command('simulate')
    .summary('ranges drawn: the chance that the price pays')
    .description(
      'Draws what a contract states as a range (travel: 20..40 minutes, or {low: ..., likely: ..., high: ...}) many times ' +
        'over: the chance that the price pays, that it is lawful and that the contract is deliverable, what it costs and ' +
        'leaves, on which inputs that hangs, and the value of each that turns the verdict.',
    )
    .argument('<FILE>', 'the contract, or - for standard input')
    .takes([
      new Option('--draws <NUMBER>', 'draw so many times; 10,000 unless told, as every report does').argParser(
        wholeNumber('--draws', LEAST_DRAWS, MOST_DRAWS, '100000'),
      ),
      new Option(
        '--seed <NUMBER>',
        'draw other numbers: the same seed gives the same numbers; that of every report is 1',
      ).argParser(wholeNumber('--seed', 0, MOST_SEED, '7')),
      new Option(
        '--defaults',
        'draw what the profile fills in too, between its lean and its usual level: that the middle is likeliest is our judgement',
      ),
      year(),
      ...render('table', 'chart'),
    ])
    .example('viability simulate contract.yaml', 'the chance that the price pays, with its ranges drawn')
    .example(
      'viability simulate contract.yaml --defaults --draws 100000',
      'between the two readings of what nobody states',
    )
    .runs(() => import('../actions/simulate.ts'));
