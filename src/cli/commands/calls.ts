import { Option } from 'commander';
import { Command } from '../command.ts';
import { UsageError } from '../failure.ts';
import { type Render, render } from '../options.ts';

export interface CallsAsked extends Render {
  seed?: number;
  years?: number;
}

/** More would take hours, and the last digits that they settle mean nothing. */
const MOST_YEARS = 1000;
const MOST_SEED = 2 ** 31 - 1;

const wholeNumber =
  (long: string, least: number, most: number, example: string) =>
  (text: string): number => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= least && value <= most) return value;
    throw new UsageError(
      `${long} cannot be ${text}; write a whole number from ${least} to ${most}, such as ${example}`,
    );
  };

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
      ...render(),
    ])
    .example('viability calls contract.yaml', 'who answers, and at which hours nobody does')
    .example('viability calls contract.yaml --seed 2 --years 200', 'other calls, for two hundred years')
    .runs(() => import('../actions/calls.ts'));
