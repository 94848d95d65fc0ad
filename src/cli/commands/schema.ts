import { jsonSchema } from '../../contract/index.ts';
import { defineCommand } from '../command.ts';
import { OUTPUT } from '../options.ts';
import { deliver } from '../output.ts';

export const command = defineCommand({
  about: 'Prints the JSON Schema of a contract file. An editor that is given it completes keys and marks mistakes.',
  operands: [],
  options: OUTPUT,
  examples: [{ line: 'viability schema -o contract.schema.json', does: 'save it beside your contracts' }],
  async run({ options }) {
    await deliver(`${JSON.stringify(jsonSchema(), null, 2)}\n`, options.output);
    return 0;
  },
});
