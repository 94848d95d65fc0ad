// Settles node for a long run. Left to itself it lets its memory for short-lived things grow to sixteen times its first
// size, and that for all else to several times what is in use; what a contract needs is gone before the next one, so
// ten thousand contracts gain next to nothing from so much. A little more than the first size does pay.
import { setFlagsFromString } from 'node:v8';

/** What holds from so many contracts on. */
const STAGES: ReadonlyMap<number, readonly string[]> = new Map([
  // The names of ten thousand files must not count as a reason to grow.
  [0, ['--semi-space-growth-factor=1', '--heap-growing-percent=50']],
  [10, ['--semi-space-growth-factor=2']],
  [30, ['--semi-space-growth-factor=1']],
]);

/** Newer versions may not know these settings, and would say so on the screen. */
const LAST_KNOWN = 24;

/** To be told how many contracts have been checked, each time. */
export function settleForALongRun(contracts: number): void {
  const settings = STAGES.get(contracts);
  if (!settings || Number.parseInt(process.versions.node, 10) > LAST_KNOWN) return;
  for (const setting of settings) setFlagsFromString(setting);
}
