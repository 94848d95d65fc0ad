import { Command } from '../command.ts';
import { type Model, type Render, render, repeated, year } from '../options.ts';

export interface Solve extends Pick<Model, 'year'>, Render {
  for?: readonly string[];
}

export const solve = () =>
  new Command('solve')
    .summary('the value of an input at which income equals cost')
    .description(
      'Finds the value of one input at which income equals cost, all else as it is, or says that there is none within ' +
        'its limits.',
    )
    .argument('<FILE>', 'the contract, or - for standard input')
    .takes([
      repeated(
        '--for <PATH>',
        'the input to solve for, may be given several times; without it the price that is paid, pay, posts, hours, travel and second worker',
      ),
      year(),
      ...render(),
    ])
    .example('viability solve contract.yaml', 'the break-even price of what is paid for, pay, posts, hours and travel')
    .example('viability solve contract.yaml --for visit.travel', 'how long travel may take at this price')
    .runs(() => import('../actions/solve.ts'));
