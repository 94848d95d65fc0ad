// Bundles the program and every package it needs into dist/program.cjs, so that nothing but node is needed to run it.
import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { latePlugin } from './late-plugin.js';
import { noticesOf } from './notices.js';
import { unusedPlugin } from './unused-plugin.js';
import { yamlPlugin } from './yaml-plugin.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = join(ROOT, 'dist');
/** Built aside and then put in place, so that a build that fails leaves the last one standing. */
const DRAFT = join(ROOT, 'node_modules', `.dist-${process.pid}`);

export async function build() {
  const bundle = await rolldown({
    cwd: ROOT,
    input: { program: 'src/cli/main.ts' },
    platform: 'node',
    plugins: [yamlPlugin, unusedPlugin, latePlugin],
    // How long a plugin takes says how busy the machine is, not that anything is wrong.
    checks: { pluginTimings: false },
    // A package that cannot be found, or an export that does not exist, would only show when a user meets it.
    onLog(_level, log) {
      throw new Error(log.message);
    },
  });
  try {
    await bundle.write({
      dir: DRAFT,
      // One file and CommonJS, because node keeps what it compiled of a script but not of a module; a command still runs
      // only when it is used. Without white space it is read sooner; names stay, so that a trace can be read.
      format: 'cjs',
      codeSplitting: false,
      comments: false,
      minify: { mangle: false, compress: false, codegen: { removeWhitespace: true } },
      entryFileNames: '[name].cjs',
      plugins: [readyToRun, noticesOf()],
    });
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    writeFileSync(join(DRAFT, 'version'), `${version}\n`);
    for (const cache of ['program', 'check']) {
      execFileSync(process.execPath, [join(ROOT, 'tools', 'compile.cjs'), DRAFT, cache], {
        cwd: ROOT,
        stdio: ['ignore', 'ignore', 'inherit'],
      });
    }
    execFileSync(process.execPath, ['-e', MANUAL, DRAFT, join(DRAFT, 'viability.1')], { cwd: ROOT, stdio: 'inherit' });
    rmSync(DIST, { recursive: true, force: true });
    renameSync(DRAFT, DIST);
  } finally {
    await bundle.close();
    rmSync(DRAFT, { recursive: true, force: true });
  }
}

/** The manual page, which the program that was just built writes itself. */
const MANUAL =
  'require("./bin/load.js").load(process.argv[1], "program").program.main(["man", "--output", process.argv[2]])';

/** What takes node time at each start and can be done once, here. */
const readyToRun = {
  name: 'ready-to-run',
  renderChunk: (code) => ({ code: whenUsed(code), map: null }),
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      // Other letters as escapes: node reads and keeps plain ASCII in half the time and memory.
      const code = chunk.code.replace(/[^\0-\x7f]/g, escapeOf);
      // As node wraps a CommonJS module; bin/load.js would have to copy all of it to do so.
      chunk.code = `(function (exports, require, module, __filename, __dirname) { ${code}\n});\n`;
    }
  },
};

/** Modules of node that take it long to load and that few runs need: bundled, they would be loaded by all. */
const LATE = ['module', 'node:crypto', 'node:v8'];

function whenUsed(code) {
  return LATE.reduce((before, name) => {
    const [statement, variable] = new RegExp(`^let (\\S+) = require\\("${name}"\\);\n`, 'm').exec(before) ?? [];
    if (statement === undefined) throw new Error(`${name} is not loaded in a line of its own`);
    const after = before.replace(statement, '').replaceAll(`${variable}.`, `require("${name}").`);
    if (after.includes(variable)) throw new Error(`${name} is needed as a whole, so it cannot be loaded late`);
    return after;
  }, code);
}

function escapeOf(letter) {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await build();
