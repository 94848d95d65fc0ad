#!/usr/bin/env node
// Hands the arguments to the program. `--version` is answered here, because whoever asks for it should not wait for the
// rest to load. CommonJS, because node starts it sooner than a module.
const { readFileSync, writeSync } = require('node:fs');
const { join } = require('node:path');

const DIST = join(__dirname, '..', 'dist');
const words = process.argv.slice(2);

/** All output is written by now. Node is over sooner so than if it first gave back all that it holds. */
const leave = () => process.exit();

try {
  if (words[0] === '--version' || words[0] === '-V') writeSync(1, readFileSync(join(DIST, 'version')));
  else
    require('./load.js')
      .load(DIST, words[0] === 'check' ? 'check' : 'program')
      .program.main(words)
      .then(leave);
} catch (error) {
  if (error.code === 'ENOENT') {
    writeSync(2, 'viability: the program is not built yet; run `npm ci` in its folder first\n');
    process.exitCode = 2;
  } else if (error.code !== 'EPIPE') throw error;
}
