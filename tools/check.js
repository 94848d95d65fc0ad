// npm run check: lint, types, dead code, the package, contracts at random and the tests, all of them even after one fails. The last line
// counts the tests and these steps together: `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'viability-check-'));
const results = join(scratch, 'tests.json');

const STEPS = [
  { name: 'build', words: ['run', 'build'] },
  { name: 'lint', words: ['run', 'lint'] },
  { name: 'types', words: ['run', 'types'] },
  { name: 'dead code', words: ['run', 'dead'] },
  { name: 'package', words: ['run', 'package'] },
  // Only where it is asked for: an office suite is much to install for everyone who changes a line.
  ...(process.argv.includes('--libreoffice')
    ? [{ name: 'workbook in LibreOffice', words: ['run', 'recalculate'] }]
    : []),
  { name: 'a minute of contracts at random', words: ['run', 'fuzz', '--', '--seconds', '60', '--seed', '1'] },
  { name: 'tests', words: ['test', '--', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`] },
  ...(process.argv.includes('--nodes')
    ? [{ name: 'the tests on other versions of node', words: ['run', 'nodes'] }]
    : []),
];

let passed = 0;
let failed = 0;
for (const { name, words } of STEPS) {
  console.log(`\n== ${name}`);
  const ok = npm(words);
  if (!ok) console.log(`== ${name}: FAILED`);
  const counts = name === 'tests' ? testCounts(ok) : { passed: Number(ok), failed: Number(!ok) };
  passed += counts.passed;
  failed += counts.failed;
}
rmSync(scratch, { recursive: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

function npm(words) {
  // npm says where its own program is, so that no shell is needed to find it, on Windows either.
  const { status } = spawnSync(process.execPath, [process.env.npm_execpath, ...words], { cwd: ROOT, stdio: 'inherit' });
  return status === 0;
}

/** What the test runner counted. A run that broke off, or met no test, has failed whatever it counted. */
function testCounts(ok) {
  let counts = { numPassedTests: 0, numFailedTests: 0 };
  try {
    counts = JSON.parse(readFileSync(results, 'utf8'));
  } catch (error) {
    console.log(`no test results: ${error.message}`);
  }
  const broken = (!ok && counts.numFailedTests === 0) || counts.numPassedTests === 0;
  return { passed: counts.numPassedTests, failed: counts.numFailedTests + Number(broken) };
}
