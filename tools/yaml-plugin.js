// Lets TypeScript import a YAML file as plain data, in the bundle and in the tests alike: the law and the profiles are
// YAML so that a reader can check them, and are parsed when the program is built, never when it starts.
import { parse } from 'yaml';

export const yamlPlugin = {
  name: 'yaml',
  transform(code, id) {
    if (!id.endsWith('.yaml')) return null;
    return {
      code: `export default JSON.parse(${JSON.stringify(JSON.stringify(parse(code)))});`,
      map: null,
      moduleType: 'js',
    };
  },
};
