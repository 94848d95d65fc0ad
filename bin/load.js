// Loads the program with what node compiled of it when it was built, which halves the time it takes to start. Node drops
// that by itself where it does not fit its version, and compiles the program anew.
const { readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

/**
 * Node compiles functions and patterns anew, to be faster later, once they have run for a moment. A report is done before
 * that pays, so there it waits until a run proves long; a check of many contracts waits less. Each version of node has its
 * own words for this, and one that it does not know it would tell the reader, so that of any other is left as it is.
 */
const SETTINGS = {
  20: {
    program: ['--interrupt-budget=1000000', '--regexp-tier-up-ticks=100'],
    // Memory for short-lived things grows once, to what some contracts take; then `check` lets it grow no further.
    check: ['--interrupt-budget=300000', '--regexp-tier-up-ticks=100', '--semi-space-growth-factor=3'],
  },
  22: { program: ['--invocation-count-for-turbofan=50000', '--regexp-tier-up-ticks=100'] },
  24: {
    program: [
      '--invocation-count-for-turbofan=50000',
      '--invocation-count-for-maglev=5000',
      '--regexp-tier-up-ticks=100',
    ],
  },
};

/** What node is set to for a use, in its own words. */
const settingsOf = (use) => SETTINGS[process.versions.node.split('.', 1)[0]]?.[use] ?? [];
exports.settingsOf = settingsOf;

/**
 * The exports of dist/program.cjs, and the script they came from. It needs no module but node's own. `use` says what for:
 * `check`, or `program` for all else. Each has what node compiled for it in a file of its own: the less that is, the sooner
 * it is loaded.
 */
exports.load = function load(dist, use) {
  for (const setting of settingsOf(use)) setFlagsFromString(setting);
  const filename = join(dist, 'program.cjs');
  // The build leaves nothing but ASCII in it, which is read soonest so, and wraps it as node wraps a module.
  const script = new Script(readFileSync(filename, 'latin1'), {
    filename,
    cachedData: compiled(join(dist, `${use}.cache`)),
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
