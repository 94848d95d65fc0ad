#!/usr/bin/env node
// Hands the arguments to the program. `--version` is answered here, because a shell prompt or a script that asks for
// it should not wait for the rest to load.
import { writeSync } from 'node:fs';

const [first] = process.argv.slice(2);
const start = first === '--version' || first === '-V' ? printVersion : run;

try {
  await start();
} catch (error) {
  // EPIPE: the reader of the version has gone, which is no error.
  if (error.code === 'ERR_MODULE_NOT_FOUND') {
    process.stderr.write('viability: the program is not built yet; run `npm ci` in its folder first\n');
    process.exitCode = 2;
  } else if (error.code !== 'EPIPE') throw error;
}

async function printVersion() {
  const { version } = await import('../dist/version.js');
  writeSync(1, `${version}\n`);
}

async function run() {
  const { main } = await import('../dist/main.js');
  await main(process.argv.slice(2));
}
