// Makes one file of the tests that hold a folder and of all that they import. A mutant in what is made while a file loads is
// there only if all is loaded anew, for each of thousands: one file is loaded in a tenth of a second, five hundred are not.
// Stryker runs this in the copy of the project that it has put its mutants into.
import { mkdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { globSync } from 'tinyglobby';
import { yamlPlugin } from '../yaml-plugin.js';
import { testsOf } from './tests.js';

/** Where a run of Stryker looks for the tests. */
export const BUNDLE = 'reports/mutation/bundle.cjs';
const ENTRY = 'tests-of-mutants';
const VARIANTS = fileURLToPath(new URL('variants.ts', import.meta.url));

/**
 * Into `file`. `formulasOf`: the folder of `src` whose formulas can be made wrong, by `globalThis.formulaMutant`. `exports`:
 * what is bundled is a module to import, not tests to run.
 */
export async function bundled(patterns, { file = BUNDLE, formulasOf, exports = false } = {}) {
  const root = process.cwd();
  const tests = [...new Set(patterns.flatMap((pattern) => globSync(pattern).sort()))];
  const inSource = (id) => relative(join(root, 'src'), id).split(sep).join('/');
  mkdirSync(dirname(file), { recursive: true });
  const bundle = await rolldown({
    input: ENTRY,
    platform: 'node',
    external: ['vitest'],
    plugins: [
      yamlPlugin,
      {
        name: 'entry',
        resolveId: (id) => (id === ENTRY ? join(root, `${ENTRY}.js`) : null),
        load: (id) =>
          id.endsWith(`${ENTRY}.js`)
            ? tests.map((file) => `${exports ? 'export * from' : 'import'} './${file}';`).join('\n')
            : null,
      },
      {
        // Tests read what lies beside them: where a file stood before it became a part of this one.
        name: 'places',
        transform: {
          filter: { id: /\.ts$/, code: /import\.meta\./ },
          handler: (code, id) =>
            code
              .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
              .replaceAll('import.meta.dirname', JSON.stringify(dirname(id))),
        },
      },
      {
        // What the slow calculation makes of a contract has no mutant in it, and is worked out once for all of them.
        name: 'slow',
        transform: {
          filter: { id: /test.independent.method\.ts$/ },
          handler: (code) =>
            `${code.replace('export function workOut(', 'function workedOut(')}
export function workOut(...given) {
  const known = (globalThis.slowReadings ??= new Map());
  const key = JSON.stringify(given);
  if (!known.has(key)) known.set(key, workedOut(...given));
  return known.get(key);
}`,
        },
      },
      {
        name: 'evaluator',
        transform: {
          filter: { id: /src.model.run\.ts$/ },
          handler: (code) => code.replace('const evaluator = new', 'const evaluator = globalThis.evaluator = new'),
        },
      },
      {
        // Which file of tests is at work, so that a test knows where it is from.
        name: 'tests',
        transform: {
          filter: { id: /\.test\.ts$/ },
          handler: (code, id) =>
            `globalThis.testFile?.(${JSON.stringify(relative(root, id).split(sep).join('/'))});\n${code}\nglobalThis.testFile?.();`,
        },
      },
      {
        // Which file is at work, so that a formula knows where it is from.
        name: 'files',
        transform: {
          filter: { id: /src.(figures|checks|ways).*\.ts$/ },
          handler: (code, id) => `globalThis.fileAtWork = ${JSON.stringify(inSource(id))};\n${code}`,
        },
      },
      {
        name: 'formulas',
        transform: {
          filter: { id: /src.engine.figure\.ts$/ },
          handler: (code) =>
            formulasOf === undefined
              ? null
              : `${code.replace('export function figure(', 'function written(')}
import { variantsOf } from ${JSON.stringify(VARIANTS)};
const mutants = (globalThis.formulaMutants = []);
export function figure(id: string, words: FormulaWords): Figure {
  const { fileAtWork: file, formulaMutant } = globalThis;
  if (!file?.startsWith(${JSON.stringify(formulasOf ?? '')})) return written(id, words);
  const variants = variantsOf(words.formula);
  variants.forEach(({ says }, at) => mutants.push({ id, at, says, file }));
  return written(id, formulaMutant?.id === id ? { ...words, formula: variants[formulaMutant.at].tree } : words);
}`,
        },
      },
    ],
    checks: { pluginTimings: false },
  });
  await bundle.write({ file, format: exports ? 'esm' : 'cjs' });
  await bundle.close();
  return tests.length;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await bundled(testsOf(process.env.MUTATE_FOLDER ?? 'figures', process.env.MUTATE_LAST === 'yes'));
}
