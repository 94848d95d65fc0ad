// Runs the program and keeps what node compiled while it ran: `node tools/compile.cjs dist check` makes dist/check.cache.
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { load, settingsOf } = require('../bin/load.js');

/** What is run for each, so that what most people run is compiled: no more of the program is kept than this needs. */
const RUNS = {
  program: [
    ['-q', 'rates'],
    ['-q', 'report', 'contracts/family-support-2015.yaml'],
  ],
  check: [['-q', 'check', 'contracts', '--format', 'jsonl']],
};

const [dist, name] = process.argv.slice(2);

/** Node takes nothing that was compiled under other settings, so those of a long run become what they are at the start. */
const AS_AT_THE_START = ['--semi-space-growth-factor=2', '--heap-growing-percent=0', ...settingsOf(name)];
const { program, script } = load(dist, name);

async function run() {
  for (const words of RUNS[name]) await program.main(words);
  for (const setting of AS_AT_THE_START) setFlagsFromString(setting);
  writeFileSync(join(dist, `${name}.cache`), script.createCachedData());
  // How those runs end is for the tests to judge, not for the build.
  process.exitCode = 0;
}

run();
