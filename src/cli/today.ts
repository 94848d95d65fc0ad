import type { Day } from '../calendar/day.ts';

/** In universal time, so that the answer is the same wherever the program runs. */
export function today(): Day {
  return Math.floor(Date.now() / 86_400_000);
}
