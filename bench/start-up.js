// How long the command takes from the prompt to its last line, against a node that does nothing.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median, ratioOf, timesOf } from './alternate.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PROGRAM = 'bin/viability.js';
const BARE = 'bare node';

const TASKS = [
  { what: BARE, words: ['-e', '0'] },
  { what: 'viability --version', words: [PROGRAM, '--version'], target: 1.2 },
  { what: 'viability rates, piped', words: [PROGRAM, 'rates'] },
  {
    what: 'viability report, piped',
    words: [PROGRAM, 'report', 'contracts/family-support-2015.yaml'],
    target: 1.8,
  },
];

export async function startUp() {
  const tasks = TASKS.map(({ what, words }) => ({ run: () => start(what, words) }));
  const [bare, ...others] = await timesOf(tasks, { rounds: 40 });
  return others.map((times, index) => {
    const { what, target } = TASKS[index + 1];
    const note = `${median(times).toFixed(0)} ms against ${median(bare).toFixed(0)} ms`;
    return { what, ratio: ratioOf(times, bare), against: BARE, target, note };
  });
}

/** A program that fails starts faster than one that works, so a failure is no measurement. */
function start(what, words) {
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  if (status !== 0) throw new Error(`${what} cannot be measured, it failed: ${stderr}`);
}
