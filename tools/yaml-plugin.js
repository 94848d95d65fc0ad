// Lets TypeScript import a YAML file as a function that gives its data, in the bundle and in the tests alike: the law and
// the profiles are YAML so that a reader can check them. They become JSON when the program is built, and a run reads of it
// only the files that it needs.
import { basename } from 'node:path';
import { parse } from 'yaml';

/** What stands in place of the file: a module whose function gives the data, from an expression that gives its JSON. */
const moduleOf = (json, imports = '') => ({
  code: `${imports}let data;
export default () => {
  data ??= JSON.parse(${json});
  return data;
};`,
  map: null,
  moduleType: 'js',
});

const filter = { id: /\.yaml$/ };

/** All in one. */
export const yamlPlugin = {
  name: 'yaml',
  transform: {
    filter,
    handler: (code) => moduleOf(JSON.stringify(JSON.stringify(parse(code)))),
  },
};

/** Files of JSON in `data/` beside the program: what no run reads need not be loaded with it. */
export const yamlBeside = {
  name: 'yaml',
  transform: {
    filter,
    handler(code, id) {
      const fileName = `data/${basename(id, '.yaml')}.json`;
      this.emitFile({ type: 'asset', fileName, source: JSON.stringify(parse(code)) });
      return moduleOf(
        `readFileSync(join(__dirname, ${JSON.stringify(fileName)}), 'utf8')`,
        "import { readFileSync } from 'node:fs';import { join } from 'node:path';",
      );
    },
  },
};
