import type { Day } from '../../calendar/day.ts';
import { Command } from '../command.ts';
import { type Committee, committee, day, type Render, render } from '../options.ts';

export interface Letter extends Committee, Render {
  date?: Day;
}

export const letter = () =>
  new Command('letter')
    .summary('a letter to the commissioning manager')
    .description(
      'Writes a letter to the commissioning manager: what was checked, what the price buys, what was found, the ' +
        'questions, and a day by which to answer them.',
    )
    .argument('<FILE>', 'the contract, or - for standard input')
    .takes([
      ...committee(),
      day('--date', 'the day it is written, such as 2015-10-12; today unless told', '2015-10-12'),
      ...render(),
    ])
    .example('viability letter contract.yaml --from letterhead.yaml', 'the letter, as plain text')
    .example(
      'viability letter contract.yaml --from letterhead.yaml --date 2015-10-12 -o letter.html',
      'the letter as a page to print, of that day',
    )
    .example(
      'viability letter contract.yaml --from letterhead.yaml -o letter.eml',
      'a draft of a mail, with the report; .docx for Word',
    )
    .runs(() => import('../actions/letter.ts'));
