// Lets TypeScript import a YAML file as a function that gives its data, in the bundle and in the tests alike: the law and
// the profiles are YAML so that a reader can check them. They become JSON when the program is built, and a run reads of it
// only the files that it needs.
import { parse } from 'yaml';

export const yamlPlugin = {
  name: 'yaml',
  transform: {
    filter: { id: /\.yaml$/ },
    handler(code) {
      return {
        code: `let data;
export default () => {
  data ??= JSON.parse(${JSON.stringify(JSON.stringify(parse(code)))});
  return data;
};`,
        map: null,
        moduleType: 'js',
      };
    },
  },
};
