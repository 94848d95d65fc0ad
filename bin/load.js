// Loads dist/program.cjs with what node compiled of it when it was installed (keep.js), which saves a third of the time of
// a report. Node's own `module.enableCompileCache` would need no code here, but Node 20 has none, and it keeps only what
// has run when the program ends, in files that whoever may write there could change without anybody noticing.
const { createHash } = require('node:crypto');
const { readFileSync, statSync } = require('node:fs');
const { createRequire, wrap } = require('node:module');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');

const PROGRAM = join(__dirname, '..', 'dist', 'program.cjs');
const KEPT = join(dirname(PROGRAM), 'program.cache');

/** Bytes of the hash, which stand before the compiled code. */
const HASH = 32;

exports.KEPT = KEPT;

/** What `compiled` is kept under: node itself compares no more than the length of a program, and runs damaged code. */
function hashOf(source, compiled) {
  return createHash('sha256').update(source).update(compiled).digest();
}

/** What main.ts exports, and what node has compiled of it so far as bytes to keep. */
exports.load = function load() {
  const source = readFileSync(PROGRAM);
  const script = new Script(wrap(source.toString()), { filename: PROGRAM, cachedData: kept(source) });
  const module = { exports: {} };
  // What the program loads late stands beside it.
  const near = createRequire(PROGRAM);
  script.runInThisContext()(module.exports, near, module, PROGRAM, dirname(PROGRAM));
  return {
    program: module.exports,
    isCompiled: script.cachedDataRejected === false,
    toKeep() {
      const compiled = script.createCachedData();
      return Buffer.concat([hashOf(source, compiled), compiled]);
    },
  };
};

/** The compiled code, where it was made of this very program and is whole. Node sees to it that it fits its version. */
function kept(source) {
  let bytes;
  try {
    // A pipe in its place would never end.
    if (!statSync(KEPT).isFile()) return undefined;
    bytes = readFileSync(KEPT);
  } catch {
    return undefined;
  }
  const compiled = bytes.subarray(HASH);
  return hashOf(source, compiled).equals(bytes.subarray(0, HASH)) ? compiled : undefined;
}
