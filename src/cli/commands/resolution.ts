import type { Day } from '../../calendar/day.ts';
import { Command } from '../command.ts';
import { type Committee, committee, day, type Render, render } from '../options.ts';

export interface Resolution extends Committee, Render {
  date?: Day;
}

export const resolution = () =>
  new Command('resolution')
    .summary('the view as a motion, with conditions')
    .description(
      'Puts the view of a contract as a motion for a trades council or branch: what it notes, believes and resolves, ' +
        'and the conditions on which the contract would be acceptable.',
    )
    .argument('<FILE>', 'the contract, or - for standard input')
    .takes([
      ...committee(),
      day('--date', 'the day of the motion, such as 2015-10-12; today unless told', '2015-10-12'),
      ...render(),
    ])
    .example('viability resolution contract.yaml --from letterhead.yaml', 'the motion, as plain text')
    .example('viability resolution contract.yaml --answer-by 2015-11-09 -o motion.docx', 'the same for Word')
    .runs(() => import('../actions/resolution.ts'));
