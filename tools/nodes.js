// npm run nodes: the tests on the other versions of node that the package is for, each fetched from the registry and put
// aside. What has passed on the version at hand and stumbles once here is tried again. Words after it go to the test
// runner: `npm run nodes -- --project core`.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OTHERS = [22, 24];
const IS_WINDOWS = process.platform === 'win32';
const PACKAGE = `node-${IS_WINDOWS ? 'win' : process.platform}-${process.arch}`;

const folder = mkdtempSync(join(tmpdir(), 'viability-nodes-'));
// Some tests start node as another user.
chmodSync(folder, 0o755);
let failed = 0;
for (const version of OTHERS) {
  const node = fetched(version);
  if (!node) {
    console.log(`node ${version} could not be fetched`);
    failed++;
    continue;
  }
  console.log(`\n== the tests on node ${spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim()}`);
  const { status } = spawnSync(
    node,
    [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', '--retry=1', ...process.argv.slice(2)],
    {
      cwd: ROOT,
      stdio: 'inherit',
      // Scripts of the examples call node by its name.
      env: { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH}` },
    },
  );
  if (status !== 0) failed++;
}
rmSync(folder, { recursive: true });
process.exitCode = failed > 0 ? 1 : 0;

/** The program of that version, or undefined. */
function fetched(version) {
  const own = join(folder, String(version));
  const words = [
    process.env.npm_execpath,
    'install',
    '--no-save',
    '--no-audit',
    '--prefix',
    own,
    `${PACKAGE}@${version}`,
  ];
  const { status } = spawnSync(process.execPath, words, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  return status === 0 ? join(own, 'node_modules', PACKAGE, 'bin', IS_WINDOWS ? 'node.exe' : 'node') : undefined;
}
