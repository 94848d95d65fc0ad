// Keeps a long check small. Left to itself node lets its memory for short-lived things grow to sixteen times its first
// size, and that for all else to several times what is in use; what a contract needs is gone before the next one, so
// ten thousand contracts gain next to nothing from either.
import { setFlagsFromString } from 'node:v8';

export function staySmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=50');
}
