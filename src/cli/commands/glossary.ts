import { Command } from '../command.ts';
import { render } from '../options.ts';

export const glossary = () =>
  new Command('glossary')
    .summary("the field's words, in plain English")
    .description(
      'Says what a word of tenders and rotas means, what else it is called, and which figures, rates, checks and keys of ' +
        'a contract it leads to. Without WORD, lists all of them.',
    )
    .argument('[WORD]', 'a word, or part of one, such as "relief factor" or TUPE')
    .takes(render())
    .example('viability glossary', 'all words')
    .example('viability glossary "relief factor"', 'one of them')
    .example('viability glossary ECM', 'a short form does as well')
    .runs(() => import('../actions/glossary.ts'));
