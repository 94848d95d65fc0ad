// Settles node for a long run. Left to itself it lets its memory for short-lived things grow to sixteen times its first
// size, and that for all else to several times what is in use; what a contract needs is gone before the next one, so
// ten thousand contracts gain next to nothing from either.
import { setFlagsFromString } from 'node:v8';

const SETTINGS = ['--semi-space-growth-factor=1', '--heap-growing-percent=50'];

/** Newer versions may not know these settings, and would say so on the screen. */
const LAST_KNOWN = 24;

export function settleForALongRun(): void {
  if (Number.parseInt(process.versions.node, 10) > LAST_KNOWN) return;
  for (const setting of SETTINGS) setFlagsFromString(setting);
}
