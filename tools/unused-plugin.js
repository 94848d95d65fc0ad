// Leaves out what our packages load but we never use: loading it would take node longer than the rest of the start.
import { dirname, join } from 'node:path';

const NOTHING = '\0nothing';

export const unusedPlugin = {
  name: 'unused',
  resolveId(source, importer) {
    // Commander starts other programs for commands that are programs of their own; we have none.
    if (source === 'node:child_process' && /node_modules[\\/]commander[\\/]/.test(importer)) return NOTHING;
    // Chalk looks at the process for colour; we tell it. The version for browsers does not look.
    if (source === '#supports-color') return join(dirname(importer), 'vendor', 'supports-color', 'browser.js');
    return null;
  },
  load: (id) => (id === NOTHING ? 'export {};' : null),
};
