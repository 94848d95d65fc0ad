// Loads the program with what node compiled of it when it was built, which halves the time it takes to start. Node drops
// that by itself where it does not fit its version, and compiles the program anew.
const { readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

/**
 * Node compiles functions and patterns anew, to be faster later, once they have run for a moment. A report is done before
 * that pays, so here it waits until a run proves long. Nobody knows what newer versions will call these settings, and one
 * that they do not know they would tell the reader.
 */
if (Number.parseInt(process.versions.node, 10) <= 24) {
  setFlagsFromString('--interrupt-budget=1000000');
  setFlagsFromString('--regexp-tier-up-ticks=100');
}

/**
 * The exports of dist/program.cjs, and the script they came from. It needs no module but node's own. `cache` is what node
 * compiled for some of its commands: the fewer it holds, the sooner it is loaded.
 */
exports.load = function load(dist, cache = 'program') {
  const filename = join(dist, 'program.cjs');
  // The build leaves nothing but ASCII in it, which is read soonest so, and wraps it as node wraps a module.
  const script = new Script(readFileSync(filename, 'latin1'), {
    filename,
    cachedData: compiled(join(dist, `${cache}.cache`)),
  });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, require, module, filename, dirname(filename));
  return { program: module.exports, script };
};

function compiled(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
