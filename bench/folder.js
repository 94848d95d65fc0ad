// How long `viability check` takes over a folder of contracts, and how much memory: against a node that does nothing, and
// against the YAML library reading the same files.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, medians, ratioOf, timesOf } from './alternate.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FLOOR = fileURLToPath(new URL('folder/parse-floor.cjs', import.meta.url));
const PEAK = fileURLToPath(new URL('folder/peak.cjs', import.meta.url));
const MIB = 1024;
const MOST_MIB = 110;

export async function folder() {
  const scratch = mkdtempSync(join(tmpdir(), 'viability-bench-'));
  try {
    return await measured(scratch);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function measured(scratch) {
  const [few, many, most] = [100, 1_000, 10_000].map((count) => fill(join(scratch, String(count)), count));
  const [bares, floors, thousands] = await timesOf(
    [{ run: () => node('-e', '0') }, { run: () => node(FLOOR, many) }, { run: () => check(many) }],
    { rounds: 15, warmUp: 1 },
  );
  const [bare, floor, thousand] = [bares, floors, thousands].map(median);
  const [hundred] = await medians([{ run: () => check(few) }], { rounds: 9, warmUp: 1 });
  const [tenThousand] = await medians([{ run: () => check(most) }], { rounds: 3, warmUp: 0 });
  const [peak, peakOfMost] = [many, most].map(usualPeakOf);
  const each = (time, count) => (time - bare) / count;
  return [
    row('check of 1,000 contracts', ratioOf(thousands, bares), 'bare node', 20, `${ms(thousand)} against ${ms(bare)}`),
    row(
      'check of 1,000 contracts',
      ratioOf(thousands, floors),
      'yaml alone',
      1.4,
      `${ms(thousand)} against ${ms(floor)}`,
    ),
    row(
      'a contract of 10,000',
      each(tenThousand, 10_000) / each(hundred, 100),
      'one of 100',
      1.1,
      `${each(tenThousand, 10_000).toFixed(2)} ms against ${each(hundred, 100).toFixed(2)} ms`,
    ),
    row('peak memory, 1,000 contracts', peak / MOST_MIB, `${MOST_MIB} MiB`, 1, `${peak.toFixed(0)} MiB`),
    row('peak memory, 10,000 contracts', peakOfMost / MOST_MIB, `${MOST_MIB} MiB`, 1, `${peakOfMost.toFixed(0)} MiB`),
    row('peak memory, 10,000 contracts', peakOfMost / peak, 'that of 1,000', 1.2, ''),
  ];
}

function row(what, ratio, against, target, note) {
  return { what, ratio, against, target, note };
}

function ms(time) {
  return `${time.toFixed(0)} ms`;
}

/** Copies of our own contracts, each with a title of its own; those of one folder differ in profile, price and length. */
function fill(path, count) {
  mkdirSync(path);
  const contracts = join(ROOT, 'contracts');
  const texts = readdirSync(contracts)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => readFileSync(join(contracts, name), 'utf8'));
  for (let at = 0; at < count; at++) {
    const text = texts[at % texts.length].replace(/^( +title: )(.*)$/m, `$1Number ${at}`);
    writeFileSync(join(path, `${String(at).padStart(5, '0')}.yaml`), text);
  }
  return path;
}

function check(path, ...before) {
  return node(...before, 'bin/viability.js', 'check', path, '--format', 'jsonl', '--fail-on', 'never');
}

function peakOf(path) {
  const { stderr } = check(path, '--require', PEAK);
  return Number(/^peak (\d+)$/m.exec(stderr)[1]) / MIB;
}

/** Now and then node is a moment later in giving memory back: the second of three. */
function usualPeakOf(path) {
  return [peakOf(path), peakOf(path), peakOf(path)].sort((a, b) => a - b)[1];
}

/** A program that fails is over sooner than one that works, so a failure is no measurement. */
function node(...words) {
  const run = spawnSync(process.execPath, words, {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (run.status !== 0) throw new Error(`${words.join(' ')} cannot be measured, it failed: ${run.stderr}`);
  return run;
}
