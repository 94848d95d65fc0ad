// Loads a package when one of its functions is called, where few runs need it: the YAML library takes node longer to load
// than a contract in plain YAML to read, and most are read without it.
import { sep } from 'node:path';

/** The functions that we call. One that is missing here fails the build, as any export that does not exist. */
const LATE = { yaml: ['isCollection', 'isNode', 'parseDocument', 'stringify', 'visit'] };

const PREFIX = '\0late:';

export const latePlugin = {
  name: 'late',
  resolveId(source, importer) {
    const isOurs =
      importer !== undefined && !importer.includes(`${sep}node_modules${sep}`) && !importer.startsWith(PREFIX);
    return isOurs && source in LATE ? PREFIX + source : null;
  },
  load(id) {
    if (!id.startsWith(PREFIX)) return null;
    const name = id.slice(PREFIX.length);
    const functions = LATE[name].map(
      (called) => `export const ${called} = (...given) => library().${called}(...given);`,
    );
    return [`const library = () => require(${JSON.stringify(name)});`, ...functions].join('\n');
  },
};
