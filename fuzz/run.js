// npm run fuzz -- --seconds 60 --seed 1: real contracts, changed at random by structure and by bytes, through every command
// and format. It ends with 1 where a promise is broken, and says which, by what contract, and how to meet it again.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { rolldown } from 'rolldown';
import { yamlPlugin } from '../tools/yaml-plugin.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    /** One contract of a run that failed. */
    only: { type: 'string' },
  },
});
const numbers = Object.fromEntries(Object.entries(values).map(([name, text]) => [name, Number(text)]));
if (Object.values(numbers).some((number) => !Number.isFinite(number) || number < 0)) {
  console.error('fuzz: --seconds, --seed and --only are numbers, such as --seconds 60 --seed 1');
  process.exit(2);
}

const { fuzz } = await load();
const folders = [join(ROOT, 'contracts'), join(ROOT, 'test', 'contract', 'fixtures')];
const seeds = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => readFileSync(join(folder, name), 'utf8')),
);
const outcome = await fuzz({ seeds, program: join(ROOT, 'bin', 'viability.js'), ...numbers, say: console.log });
for (const { at, broken, text } of outcome.failures) {
  const file = join(ROOT, 'node_modules', `.fuzz-${numbers.seed}-${at}.yaml`);
  writeFileSync(file, text);
  console.log(`\nContract ${at} of seed ${numbers.seed}, kept as ${file}:`);
  for (const line of broken) console.log(`  ${line}`);
  console.log(`  again: npm run fuzz -- --seed ${numbers.seed} --only ${at}`);
}
console.log(
  `${outcome.contracts} contracts (${outcome.read} could be read), ${outcome.runs} runs of the program, ${outcome.failures.length} that broke a promise`,
);
process.exitCode = outcome.failures.length > 0 || outcome.read === 0 ? 1 : 0;

async function load() {
  const file = join(ROOT, 'node_modules', '.fuzz', 'main.cjs');
  const bundle = await rolldown({ cwd: ROOT, input: 'fuzz/main.ts', platform: 'node', plugins: [yamlPlugin] });
  await bundle.write({ file, format: 'cjs', codeSplitting: false });
  await bundle.close();
  return createRequire(import.meta.url)(file);
}
