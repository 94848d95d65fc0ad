import { Command } from '../command.ts';
import { model, render } from '../options.ts';

export const explain = () =>
  new Command('explain')
    .summary('one figure, down to lines of the contract and dated law')
    .description(
      'Opens a figure: its formula in words and in numbers, then each part in turn, down to the line of the contract or ' +
        'the dated law behind it. Without FIGURE, lists all figures with their values.',
    )
    .argument('<FILE>', 'the contract, or - for standard input')
    .argument('[FIGURE]', 'a figure such as cost.perContactHour, or a path of the contract such as visit.travel')
    .takes([...model(), ...render()])
    .example('viability explain contract.yaml', 'all figures by section')
    .example('viability explain contract.yaml cost.perContactHour', 'what an hour costs, down to lines and law')
    .example('viability explain contract.yaml oncost.pension --year 2', 'one figure of the second year')
    .runs(() => import('../actions/explain.ts'));
