// Run once when the package is installed: keeps what node compiles of the program, so that each start need not do it
// again. It is not part of the package, because it fits one version of node alone and no two of it have the same bytes.
// Where it cannot be made, in an install without scripts or on a disk that nobody may write to, the program starts slower.
const { spawnSync } = require('node:child_process');
const { renameSync, rmSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { KEPT, load } = require('./load.js');

/** What is run first, so that node has compiled what most runs need. */
const RUNS = [
  ['report', 'contracts/home-care-2025.yaml'],
  ['check', 'contracts', '--format', 'jsonl', '--fail-on', 'never'],
];

async function keep() {
  rmSync(KEPT, { force: true });
  const { program, toKeep } = load();
  for (const words of RUNS) await program.main(words);
  const draft = `${KEPT}.${process.pid}`;
  writeFileSync(draft, toKeep());
  renameSync(draft, KEPT);
}

// In a process of its own, which may print what it likes; how those runs end is for the tests to judge.
if (process.argv[2] === '--here') keep().then(() => process.exit(0));
else spawnSync(process.execPath, [__filename, '--here'], { cwd: join(__dirname, '..'), stdio: 'ignore' });
