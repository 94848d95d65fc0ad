import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ResourceLimits } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import type { Policy } from '../../../src/batch/types.ts';
import { useBaseline } from '../../../src/cli/check/baseline.ts';
import { resultOfFile } from '../../../src/cli/check/file.ts';
import type { Found } from '../../../src/cli/check/find.ts';
import { madeOf } from '../../../src/cli/check/made.ts';
import { Writers } from '../../../src/cli/check/outputs.ts';
import { madeInThreads, threadsFor } from '../../../src/cli/check/threads.ts';
import { PLAIN } from '../../../src/cli/terminal.ts';
import { emptyFolder } from '../program.ts';

const WORKER = fileURLToPath(new URL('../../../bin/worker.js', import.meta.url));
const policy: Policy = { failOn: ['undeliverable'], minMargin: undefined, today: 20_000, withExcerpts: true };
const baseline = { name: undefined, isUpdated: false };
const targets = [
  { path: undefined, format: 'text' },
  { path: 'all.json', format: 'json' },
  { path: 'all.sarif', format: 'sarif' },
] as const;
const given = { policy, baseline, asked: { targets, terminal: PLAIN, widest: 20, failOn: policy.failOn } };
const contract = readFileSync('contracts/home-care-2025.yaml', 'utf8');

/** So many files: contracts of several prices, some with a mistake, some that are none. */
function filesOf(count: number): Found[] {
  const folder = emptyFolder();
  return Array.from({ length: count }, (_, at) => {
    const name = `${at}.yaml`;
    const path = join(folder, name);
    const text = at % 7 === 3 ? 'price: {per_hour: much}' : at % 7 === 5 ? 'a: 1' : contract.replace('24.10', `2${at}`);
    writeFileSync(path, text);
    return { name, path, isNamed: false };
  });
}

async function inThreads(files: readonly Found[], count: number, script = WORKER, limits?: ResourceLimits) {
  const all: unknown[] = [];
  for await (const made of madeInThreads(files, given, script, count, limits)) all.push(made);
  return all;
}

async function inOne(files: readonly Found[]) {
  const writers = await Writers.open(given.asked);
  return files.map((file) =>
    madeOf(
      resultOfFile(file, policy, () => false),
      file.path,
      writers,
      useBaseline(baseline),
    ),
  );
}

describe('threads', () => {
  it.each([1, 2, 3])('give what one alone gives, in the order of the files: %i', async (count) => {
    const files = filesOf(100);
    expect(await inThreads(files, count)).toEqual(await inOne(files));
  });

  it('lose no contract that needs more memory than they have', async () => {
    const files = filesOf(40);
    const large = files[20] as Found;
    const lines = Array.from({ length: 30_000 }, (_, at) => `    - {value: "risk ${at}"}`);
    writeFileSync(large.path, `${contract}\nlone_working:\n  risks:\n${lines.join('\n')}\n`);
    const little = { maxYoungGenerationSizeMb: 2, maxOldGenerationSizeMb: 32 };
    expect(await inThreads(files, 2, WORKER, little)).toEqual(await inOne(files));
  });

  it('end the run with what went wrong in one of them', async () => {
    const script = join(emptyFolder(), 'broken.cjs');
    writeFileSync(
      script,
      "require('node:worker_threads').parentPort.on('message', () => { throw new Error('broken'); });",
    );
    await expect(inThreads(filesOf(100), 2, script)).rejects.toThrow('broken');
  });

  it('end the run where one of them ends by itself', async () => {
    const script = join(emptyFolder(), 'ending.cjs');
    writeFileSync(script, 'process.exit(3);');
    await expect(inThreads(filesOf(100), 2, script)).rejects.toThrow('ended by itself, with 3');
  });

  it.each([
    { files: 299, processors: 8, threads: 0 },
    { files: 300, processors: 8, threads: 4 },
    { files: 300, processors: 3, threads: 2 },
    { files: 1_999, processors: 2, threads: 0 },
    { files: 2_000, processors: 2, threads: 1 },
    { files: 10_000, processors: 1, threads: 1 },
  ])('are $threads for $files files on $processors processors', ({ files, processors, threads }) => {
    expect(threadsFor(files, processors)).toBe(threads);
  });
});
