import { Command } from '../command.ts';
import { render } from '../options.ts';

export const rule = () =>
  new Command('rule')
    .summary('what is checked, and the page of a check')
    .description(
      'Shows what a contract is checked for: the list of checks, or the page of one, with what it rests on, a worked ' +
        'example in money and how it could be wrong.',
    )
    .argument('[ID]', 'one check, such as price-below-cost; part of its name or a word such as TUPE will do')
    .takes(render())
    .example('viability rule', 'all checks')
    .example('viability rule price-below-legal-minimum', 'the page of one')
    .example('viability rule discount-buys-nothing -o rule.md', 'the same as a Markdown file')
    .runs(() => import('../actions/rule.ts'));
