// Bundles the program into dist/: one small entry, one chunk for each command, and the notices of the packages inside.
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { NOTICES, noticesOf } from './notices.js';
import { yamlPlugin } from './yaml-plugin.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = join(ROOT, 'dist');

export async function build() {
  const bundle = await rolldown({
    cwd: ROOT,
    input: { main: 'src/cli/main.ts', version: 'src/tool.ts' },
    platform: 'node',
    plugins: [yamlPlugin],
    // A package that cannot be found, or an export that does not exist, would only show when a user meets it.
    onLog(_level, log) {
      throw new Error(log.message);
    },
  });
  const { output } = await bundle.write({
    dir: DIST,
    format: 'esm',
    minify: true,
    chunkFileNames: '[name]-[hash].js',
    plugins: [noticesOf()],
  });
  await bundle.close();
  // Old files go last, so that a program running during a build still finds its chunks.
  const current = new Set([NOTICES, ...output.map((file) => file.fileName)]);
  for (const name of readdirSync(DIST)) {
    if (!current.has(name)) rmSync(join(DIST, name), { recursive: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await build();
