import { Option } from 'commander';
import { Command } from '../command.ts';
import { type Render, render } from '../options.ts';
import { MOST_SEED, wholeNumber } from '../whole-number.ts';

export interface CallsAsked extends Render {
  seed?: number;
  years?: number;
}

/** More would take hours, and the last digits that they settle mean nothing. */
const MOST_YEARS = 1000;

export const calls = () =>
  new Command('calls')
    .summary('will anybody come: calls as they arrive, day and night')
    .description(
      'Simulates the calls of a contract as they come at random: how many find nobody free, by hour of the week, who ' +
        'is there in time, what other cover would answer and cost, and the same at a sixth, a half and twice the calls. ' +
        'It simulates ten times as many weeks as a report does.',
    )
    .argument('<FILE>', 'the contract, or - for standard input')
    .takes([
      new Option(
        '--seed <NUMBER>',
        'draw other calls: the same seed gives the same calls; that of every report is 1',
      ).argParser(wholeNumber('--seed', 0, MOST_SEED, '7')),
      new Option('--years <NUMBER>', 'simulate so many years, not ten times what a report does').argParser(
        wholeNumber('--years', 1, MOST_YEARS, '100'),
      ),
      ...render('chart'),
    ])
    .example('viability calls contract.yaml', 'who answers, and at which hours nobody does')
    .example('viability calls contract.yaml --seed 2 --years 200', 'other calls, for two hundred years')
    .runs(() => import('../actions/calls.ts'));
