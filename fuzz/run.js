// npm run fuzz -- --seconds 60 --seed 1: real contracts, changed at random by structure and by bytes, through every command
// and format. It ends with 1 where a promise is broken, and says which, by what contract, and how to meet it again.
import { fork } from 'node:child_process';
import { mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { rolldown } from 'rolldown';
import { yamlPlugin } from '../tools/yaml-plugin.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDERS = [join(ROOT, 'contracts'), join(ROOT, 'fuzz', 'seeds'), join(ROOT, 'test', 'contract', 'fixtures')];

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    /** Stop after so many, if time is left. */
    contracts: { type: 'string' },
    seed: { type: 'string', default: '1' },
    /** How many processes go through the numbers together. */
    jobs: { type: 'string', default: '1' },
    /** One contract of a run that failed. */
    only: { type: 'string' },
  },
});
const numbers = Object.fromEntries(Object.entries(values).map(([name, text]) => [name, Number(text)]));
const { seconds, contracts = Number.POSITIVE_INFINITY, seed, jobs, only } = numbers;
if (Object.values(numbers).some((number) => !Number.isFinite(number) || number < 0) || jobs < 1) {
  console.error(
    'fuzz: all that it takes are numbers, such as --seconds 60 --contracts 10000 --seed 1 --jobs 2 --only 17',
  );
  process.exit(2);
}

const asked = { seconds, contracts: Math.ceil(contracts / jobs), seed, only };
const { FUZZ_BUNDLE, FUZZ_JOB } = process.env;
if (FUZZ_BUNDLE !== undefined) await work(FUZZ_BUNDLE, Number(FUZZ_JOB));
else await all();

/** One of several, which the first has started. */
async function work(bundle, at) {
  process.send(await run(bundle, at, () => {}));
  process.disconnect();
}

async function all() {
  const scratch = mkdtempSync(join(tmpdir(), 'viability-fuzz-'));
  const bundle = join(scratch, 'main.cjs');
  await bundled(bundle);
  const began = performance.now();
  const outcomes =
    jobs === 1 || only !== undefined
      ? [await run(bundle, 0, console.log)]
      : await Promise.all(Array.from({ length: jobs }, (_, at) => started(bundle, at)));
  const failures = outcomes.flatMap((outcome) => outcome.failures);
  for (const { at, broken, text } of failures) {
    const file = join(scratch, `${seed}-${at}.yaml`);
    writeFileSync(file, text);
    console.log(`\nContract ${at} of seed ${seed}, kept as ${file}:`);
    for (const line of broken) console.log(`  ${line}`);
    console.log(`  again: npm run fuzz -- --seed ${seed} --only ${at}`);
  }
  if (failures.length === 0) rmSync(scratch, { recursive: true });
  const count = sum(outcomes.map((outcome) => outcome.contracts));
  const took = (performance.now() - began) / 1000;
  const names = [...new Set(outcomes.flatMap(({ held }) => Object.keys(held)))];
  const held = names.map((name) => `${name} ${sum(outcomes.map((outcome) => outcome.held[name] ?? 0))}`);
  console.log(`Held to more: ${held.join(', ')}`);
  console.log(
    `${count} contracts in ${took.toFixed(0)} s, ${(count / sum(outcomes.map(({ cpu }) => cpu))).toFixed(0)} a second of a processor; ${failures.length} that broke a promise`,
  );
  process.exitCode = failures.length > 0 || !names.includes('worked out') ? 1 : 0;
}

function started(bundle, at) {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), process.argv.slice(2), {
      env: { ...process.env, FUZZ_BUNDLE: bundle, FUZZ_JOB: String(at) },
    });
    child.once('message', resolve);
    // A process that ends without a word has found something, too.
    child.once('exit', (code) => code !== 0 && reject(new Error(`process ${at} of the fuzz ended with ${code}`)));
  });
}

function run(bundle, at, say) {
  const { fuzz } = createRequire(import.meta.url)(bundle);
  const seeds = FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  );
  // Where a contract never ends, this file says which.
  const mark = openSync(`${bundle}.${at}.at`, 'w');
  return fuzz({
    ...asked,
    begins: (number) => writeSync(mark, String(number).padEnd(12), 0),
    seeds,
    program: join(ROOT, 'bin', 'viability.js'),
    job: { at, of: only === undefined ? jobs : 1 },
    say,
  });
}

async function bundled(file) {
  const made = await rolldown({ cwd: ROOT, input: 'fuzz/main.ts', platform: 'node', plugins: [yamlPlugin] });
  await made.write({ file, format: 'cjs', codeSplitting: false });
  await made.close();
}

function sum(list) {
  return list.reduce((total, each) => total + each, 0);
}
