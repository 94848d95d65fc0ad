// Measures programs fairly: in turns, many times over, so that a busy moment of the machine falls on all of them alike.
// CPU beside wall: a wall clock runs on while others have the machine.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const USAGE = fileURLToPath(new URL('usage.cjs', import.meta.url));

/** One run of node: CPU and wall in milliseconds, and the most memory in MiB. */
export function measured(words, codes = [0]) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, ['--require', USAGE, ...words], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 1 << 28,
  });
  const wall = Number(process.hrtime.bigint() - start) / 1e6;
  const used = /^usage (\d+) (\d+)$/m.exec(stderr);
  // A program that fails is over sooner than one that works, so a failure is no measurement.
  if (!codes.includes(status) || used === null)
    throw new Error(`${words.join(' ')} cannot be measured, it ended with ${status}: ${stderr.slice(0, 500)}`);
  return { cpu: Number(used[1]) / 1000, wall, mib: Number(used[2]) / 1024 };
}

/** All runs of each task, `{words, codes?}`. The first `warmUp` rounds do not count: they read files that later ones find in memory. */
export function measuredIn(tasks, { rounds, warmUp = 2 }) {
  const runs = tasks.map(() => []);
  for (let round = -warmUp; round < rounds; round++) {
    for (const [index, { words, codes }] of tasks.entries()) {
      const run = measured(words, codes);
      if (round >= 0) runs[index].push(run);
    }
  }
  return runs;
}

/** How many times as much `what` one task took as another in the same round. */
export function ratioOf(runs, others, what) {
  return median(runs.map((run, round) => run[what] / others[round][what]));
}

export function median(values) {
  const ordered = values.toSorted((a, b) => a - b);
  const middle = ordered.length >> 1;
  return ordered.length % 2 ? ordered[middle] : (ordered[middle - 1] + ordered[middle]) / 2;
}

/** What `work` gives of a folder that is gone afterwards. */
export function inScratch(work) {
  const scratch = mkdtempSync(join(tmpdir(), 'viability-bench-'));
  try {
    return work(scratch);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
