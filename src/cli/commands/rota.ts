import { Option } from 'commander';
import { Command } from '../command.ts';
import { UsageError } from '../failure.ts';
import { type Render, render } from '../options.ts';

export interface RotaAsked extends Render {
  people?: number;
}

/** A larger team has rotas of its parts. */
const MOST_PEOPLE = 10_000;

export const rota = () =>
  new Command('rota')
    .summary('the fewest people who can give the cover, and when')
    .description(
      'Looks for the rota with the fewest people that keeps the law of working time and the contracted week: 48 hours ' +
        'a week on average, rest each day and each week, nights, leave and sickness. Shows it by person and day, what ' +
        'it asks of each in a year, and whether the people in the price are enough; where they are not, which rule ' +
        'stands in the way.',
    )
    .argument('<FILE>', 'the contract, or - for standard input')
    .takes([
      new Option('--people <NUMBER>', 'ask whether so many people are enough, not those in the price').argParser(
        (text) => {
          const value = Number(text);
          if (/^\d+(\.\d+)?$/.test(text) && value > 0 && value <= MOST_PEOPLE) return value;
          throw new UsageError(`--people cannot be ${text}; write a number of people employed, such as 4 or 5.5`);
        },
      ),
      ...render('table', 'calendar'),
    ])
    .example('viability rota contract.yaml', 'who is when, and how many it takes')
    .example('viability rota contract.yaml --people 4', 'whether four can, and if not why')
    .example('viability rota contract.yaml -o rota.ics', 'the same as a calendar')
    .runs(() => import('../actions/rota.ts'));
