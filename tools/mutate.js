// npm run mutate -- [FOLDER, FILE or FILE:FROM-TO...]: changes the code a little, again and again, and asks whether a test
// notices; of a file, between two lines alone where they are named. Folders are those of src/, each with the tests that are to
// hold it (mutate/tests.js; MUTATE_TESTS names others in their place). Stryker changes the code; formulas, which are data to
// it, are made wrong by mutate/formulas.js. What survives is told as it is found and listed in reports/mutation/; why it does
// is in test/mutants.md.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { FOLDERS, folderOf } from './mutate/tests.js';

const asked = process.argv.slice(2);
const unknown = asked.filter((path) => folderOf(path) === undefined);
if (unknown.length > 0) {
  console.error(`mutate: ${unknown.join(', ')} is none of ${FOLDERS.join(', ')}, nor in one of them`);
  process.exit(2);
}

/** A folder that has tests of its own is not changed with the one it is in. */
function filesOf(path) {
  if (/\.ts(:\d+-\d+)?$/.test(path)) return `src/${path}`;
  const apart = FOLDERS.filter((folder) => folder.startsWith(`${path}/`)).map((folder) => `!src/${folder}/**/*.ts`);
  return [`src/${path}/**/*.ts`, ...apart].join(',');
}

mkdirSync('reports/mutation', { recursive: true });
let worst = 0;
for (const path of asked.length > 0 ? asked : FOLDERS) {
  const files = filesOf(path);
  console.log(`\n== ${files}`);
  const { status } = spawnSync('npx', ['stryker', 'run', '--testRunner', 'in-process', '--mutate', files], {
    stdio: 'inherit',
    env: {
      ...process.env,
      MUTATE_FOLDER: path,
      MUTATE_REPORT: `reports/mutation/${path.replaceAll(/[/:]/g, '-')}.json`,
    },
    shell: process.platform === 'win32',
  });
  worst = Math.max(worst, status ?? 2);
  if (path === 'figures' || path.startsWith('checks/'))
    spawnSync('node', ['tools/mutate/formulas.js', path], { stdio: 'inherit' });
}
process.exitCode = worst;
