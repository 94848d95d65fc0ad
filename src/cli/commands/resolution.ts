import { Command } from '../command.ts';
import { committee, render } from '../options.ts';

export const resolution = () =>
  new Command('resolution')
    .summary('the view as a motion, with conditions')
    .description(
      'Puts the view of a contract as a motion for a trades council or branch: what it notes, believes and resolves, ' +
        'and the conditions on which the contract would be acceptable.',
    )
    .argument('<FILE>', 'the contract, or - for standard input')
    .takes([...committee(), ...render()])
    .example('viability resolution contract.yaml --from letterhead.yaml', 'the motion, as plain text')
    .example('viability resolution contract.yaml --answer-by 2015-11-09 -o motion.docx', 'the same for Word')
    .runs(() => import('../actions/resolution.ts'));
