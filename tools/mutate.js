// npm run mutate -- [FOLDER...]: changes the code a little, again and again, and asks whether a test notices. Folders are
// those of src/, each with the tests that are to hold it; all of them take hours, one of them some minutes.
import { spawnSync } from 'node:child_process';

/** What holds a folder, beside its own tests. */
const HELD_BY = {
  figures: ['figures', 'model', 'independent', 'published'],
  scenarios: ['scenarios', 'model', 'independent'],
  model: ['model', 'checks', 'independent'],
  'checks/finance': ['checks', 'model'],
  'checks/law': ['checks', 'model'],
};
const asked = process.argv.slice(2);
const unknown = asked.filter((folder) => !Object.keys(HELD_BY).some((known) => `${folder}/`.startsWith(`${known}/`)));
if (unknown.length > 0) {
  console.error(`mutate: ${unknown.join(', ')} is none of ${Object.keys(HELD_BY).join(', ')}, nor in one of them`);
  process.exit(2);
}

let worst = 0;
for (const folder of asked.length > 0 ? asked : Object.keys(HELD_BY)) {
  const [, tests] = Object.entries(HELD_BY).find(([known]) => `${folder}/`.startsWith(`${known}/`));
  const what = folder.endsWith('.ts') ? `src/${folder}` : `src/${folder}/**/*.ts`;
  console.log(`\n== ${what}, held by the tests of ${tests.join(', ')}`);
  const { status } = spawnSync('npx', ['stryker', 'run', '--mutate', what], {
    stdio: 'inherit',
    env: { ...process.env, MUTATE_TESTS: tests.join(' ') },
    shell: process.platform === 'win32',
  });
  worst = Math.max(worst, status ?? 2);
}
process.exitCode = worst;
