import { Option } from 'commander';
import { Command } from '../command.ts';
import { UsageError } from '../failure.ts';
import { type Model, model, type Render, render } from '../options.ts';

export interface Explain extends Model, Render {
  depth?: number;
  all?: boolean;
}

function levels(text: string): number {
  if (/^[1-9]\d?$/.test(text)) return Number(text);
  throw new UsageError(`--depth cannot be ${text}; write how many levels to open, such as 3`);
}

export const explain = () =>
  new Command('explain')
    .summary('one figure, down to lines of the contract and dated law')
    .description(
      'Opens a figure: its formula in words and in numbers, then its parts, with the line of the contract or the dated ' +
        'law behind each. Without FIGURE, lists all figures with their values; a word that several have lists those.',
    )
    .argument('<FILE>', 'the contract, or - for standard input')
    .argument(
      '[FIGURE]',
      'a figure such as cost.perContactHour, a path of the contract such as visit.travel, part of either, or a word of the field such as NLW',
    )
    .takes([
      new Option('--depth <NUMBER>', 'open so many levels of parts; 2 unless told').argParser(levels),
      new Option('--all', 'open everything, down to the contract and the law').conflicts('depth'),
      ...model(),
      ...render(),
    ])
    .example('viability explain contract.yaml', 'all figures by section')
    .example('viability explain contract.yaml "net price"', 'one figure and its parts, by the words of the field')
    .example('viability explain contract.yaml cost.perContactHour --all', 'what an hour costs, down to lines and law')
    .example('viability explain contract.yaml oncost.pension --year 2', 'one figure of the second year')
    .runs(() => import('../actions/explain.ts'));
