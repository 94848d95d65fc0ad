import { Command } from '../command.ts';
import { render } from '../options.ts';

export const method = () =>
  new Command('method')
    .summary('how everything is worked out')
    .description(
      'Shows a section of the method: what every figure means, how it is worked out and what it rests on. Without ' +
        'SECTION, lists the sections.',
    )
    .argument('[SECTION]', 'the number of a section, or words of its heading')
    .takes(render())
    .example('viability method', 'the sections')
    .example('viability method 7', 'how on-costs are worked out')
    .example('viability method ladder', 'the same by a word of its heading')
    .runs(() => import('../actions/method.ts'));
