// Bundles the program and every package it needs into dist/program.cjs, so that nothing but node is needed to run it.
import { execFileSync } from 'node:child_process';
import { copyFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { noticesOf } from './notices.js';
import { buildPage } from './page.js';
import { yamlBeside } from './yaml-plugin.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = join(ROOT, 'dist');
/**
 * The solver of rotas stays beside the bundle, with the WebAssembly that it looks for next to itself: nothing else loads it,
 * and neither a report nor what node compiles of the program gets any larger.
 */
const SOLVER = 'highs';
/** The same reader of YAML without what it is traced by: that of node asks the environment at each word, whether to tell of it. */
const YAML = join(ROOT, 'node_modules/yaml/browser/dist/index.js');
/** Built aside and then put in place, so that a build that fails leaves the last one standing. */
const DRAFT = join(ROOT, 'node_modules', `.dist-${process.pid}`);

/** What reads PDF, Word and workbooks is as large as all the rest: a file of its own, loaded when such a document is met. */
const READERS = 'src/draft/read/readers.ts';

/** What writes workbooks is an eighth of it, loaded when one is written. */
const WRITER = 'src/formats/xlsx/library.ts';
/** Its package. */
const WRITES = 'hucre';

export async function build() {
  try {
    await bundled('program', 'src/cli/main.ts', 'THIRD-PARTY-NOTICES.txt', {
      plugins: [yamlBeside, apart(READERS, './documents.cjs'), apart(WRITER, './workbook.cjs')],
      beside: [SOLVER, WRITES],
    });
    await bundled('workbook', WRITER);
    await bundled('documents', READERS, 'THIRD-PARTY-NOTICES-documents.txt', {
      plugins: [yamlBeside],
      // Only what draws pages asks where it stands, and we draw none.
      transform: { define: { 'import.meta': '{}' } },
    });
    // For whoever has no node: `viability page` gives it with a contract in it.
    writeFileSync(join(DRAFT, 'page.html'), await buildPage(ROOT, DRAFT));
    const { resolve } = createRequire(import.meta.url);
    copyFileSync(resolve(SOLVER), join(DRAFT, `${SOLVER}.cjs`));
    copyFileSync(resolve(`${SOLVER}/runtime`), join(DRAFT, `${SOLVER}.wasm`));
    rmSync(DIST, { recursive: true, force: true });
    renameSync(DRAFT, DIST);
  } finally {
    rmSync(DRAFT, { recursive: true, force: true });
  }
  run('bin/keep.js');
  // The manual page is what the program that was just built says.
  run('bin/viability.js', 'man', '--output', join(DIST, 'viability.1'));
}

/** A module that is no part of a bundle, but one of its own beside it. */
function apart(source, file) {
  const path = join(ROOT, source);
  return {
    name: 'apart',
    resolveId: (id, importer) =>
      importer && join(dirname(importer), id) === path ? { id: file, external: true } : null,
  };
}

/** Without `notices` the packages in it are told where those of the program are. */
async function bundled(name, input, notices, { beside = [], ...more } = {}) {
  const bundle = await rolldown({
    cwd: ROOT,
    input: { [name]: input },
    platform: 'node',
    resolve: { alias: { yaml: YAML } },
    external: [SOLVER],
    ...more,
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
      dynamicImportInCjs: false,
      comments: false,
      // A byte a character: half the memory of two, and nothing to decode.
      charset: 'ascii',
      minify: { mangle: false, compress: false, codegen: { removeWhitespace: true } },
      entryFileNames: '[name].cjs',
      paths: { [SOLVER]: `./${SOLVER}.cjs` },
      plugins: notices === undefined ? [] : [noticesOf(notices, beside)],
    });
  } finally {
    await bundle.close();
  }
}

function run(...words) {
  execFileSync(process.execPath, words, { cwd: ROOT, stdio: 'inherit' });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await build();
