// Loads the program with what node compiled of it when it was built, which halves the time it takes to start. Node drops
// that by itself where it does not fit its version, and compiles the program anew.
const { readFileSync } = require('node:fs');
const { createRequire, wrap } = require('node:module');
const { dirname, join } = require('node:path');
const { constants, Script } = require('node:vm');

/** The exports of dist/program.cjs, and the script they came from. */
exports.load = function load(dist) {
  const filename = join(dist, 'program.cjs');
  // The build leaves nothing but ASCII in it, which is read soonest so.
  const script = new Script(wrap(readFileSync(filename, 'latin1')), {
    filename,
    cachedData: compiled(join(dist, 'program.cache')),
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(filename), module, filename, dirname(filename));
  return { program: module.exports, script };
};

function compiled(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
