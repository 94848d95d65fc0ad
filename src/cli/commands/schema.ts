import { Command } from '../command.ts';
import { output } from '../options.ts';

export const schema = () =>
  new Command('schema')
    .summary('JSON Schema of a contract file, for editors')
    .description(
      'Prints the JSON Schema of a contract file. An editor that is given it completes keys and marks mistakes.',
    )
    .takes([output()])
    .example('viability schema -o contract.schema.json', 'save it beside your contracts')
    .runs(() => import('../actions/schema.ts'));
