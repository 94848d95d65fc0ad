// Formulas are data, which Stryker can only empty; here each operation, number and case of them is made wrong, one at a time.
// node tools/mutate/formulas.js FOLDER; tools/mutate.js runs it beside Stryker.
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundled } from './bundle.js';
import { Suite } from './suite.js';
import { testsOf } from './tests.js';

const [path] = process.argv.slice(2);
const OUT = 'reports/mutation';
mkdirSync(OUT, { recursive: true });

/** Of the costing all at once, by examples and the slow calculation; what they let pass, and all others, by the tests. */
async function atOnce() {
  const file = `${OUT}/held.mjs`;
  await bundled(['tools/mutate/held.ts'], { file, exports: true });
  const { wrongFormulas } = await import(pathToFileURL(resolve(file)).href);
  return wrongFormulas();
}

const known = path === 'figures' ? await atOnce() : undefined;
if (known)
  console.log(
    `${known.length} wrong formulas, ${known.filter(({ heldBy }) => heldBy).length} seen by examples and the slow calculation`,
  );

const bundle = `${OUT}/formulas-${path.replaceAll('/', '-')}.cjs`;
await bundled(testsOf(path), { file: bundle, formulasOf: path });
const suite = new Suite(bundle);
globalThis.formulaMutant = undefined;
const { error: broken } = await suite.run();
if (broken) throw broken;
const all = globalThis.formulaMutants;
const results = known?.filter(({ heldBy }) => heldBy) ?? [];
const open = new Set(known?.filter(({ heldBy }) => !heldBy).map(({ id, at }) => `${id} ${at}`));
for (const mutant of known ? all.filter(({ id, at }) => open.has(`${id} ${at}`)) : all) {
  globalThis.formulaMutant = mutant;
  let last = 'loading';
  const named = mutant.file.replace(/.*\/|\.ts$/g, '');
  const before = ({ name }) => {
    last = name;
  };
  const { error } = await suite.run({ named, before });
  results.push({ ...mutant, heldBy: error && last });
  if (!error) console.log(`Survived ${mutant.file} ${mutant.id}: ${mutant.says} (${mutant.at})`);
}
const survived = results.filter(({ heldBy }) => !heldBy).length;
writeFileSync(`${OUT}/formulas-${path.replaceAll('/', '-')}.json`, JSON.stringify(results, null, 1));
console.log(`formulas of ${path}: ${results.length} wrong, ${survived} survived`);
