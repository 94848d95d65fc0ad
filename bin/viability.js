#!/usr/bin/env node
// Hands the arguments to the program. `--version` is answered here, because whoever asks for it should not wait for the
// rest to load. CommonJS, because node starts it sooner than a module.
const { writeSync } = require('node:fs');
const { join } = require('node:path');

const words = process.argv.slice(2);

function run() {
  try {
    require('./load.js').load().program.main(words, join(__dirname, 'worker.js'));
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    process.exitCode = 2;
    process.stderr.write('viability: the program is not built yet; run `npm ci` in its folder first\n');
  }
}

function versionIsTold() {
  if (words[0] !== '--version' && words[0] !== '-V') return false;
  try {
    writeSync(1, `${require('../package.json').version}\n`);
    return true;
  } catch {
    // The program has words for a disk that is full and a reader who is gone.
    return false;
  }
}

if (!versionIsTold()) run();
