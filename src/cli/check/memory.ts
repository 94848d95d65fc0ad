// Settles node for a long run. Left to itself it lets its memory for short-lived things grow to sixteen times its first
// size, and that for all else to several times what is in use; what a contract needs is gone before the next one, so
// ten thousand contracts gain little from either.
import { setFlagsFromString } from 'node:v8';

const SETTINGS = ['--semi-space-growth-factor=1', '--heap-growing-percent=50'];

/** The versions of node that were tried; another may not know these settings, and would say so on the screen. */
const TRIED: ReadonlySet<string> = new Set(['20', '22', '24']);

export function settleForALongRun(): void {
  if (!TRIED.has(process.versions.node.split('.', 1)[0] as string)) return;
  for (const setting of SETTINGS) setFlagsFromString(setting);
}
