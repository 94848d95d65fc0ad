import { Command } from '../command.ts';
import { model, render } from '../options.ts';

export const compare = () =>
  new Command('compare')
    .summary('two contracts side by side')
    .description(
      'Sets two contracts, bids or versions side by side: per hour and per year, what differs in the input, and what ' +
        'each difference alone does to the result.',
    )
    .argument('<A>', 'the first contract')
    .argument('<B>', 'the second contract')
    .takes([...model(), ...render()])
    .example('viability compare bid-a.yaml bid-b.yaml', 'two bids side by side')
    .example('viability compare old.yaml new.yaml --format markdown', 'the same for a pull request')
    .runs(() => import('../actions/compare.ts'));
