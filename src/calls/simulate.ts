// A year's calls, many times over: they come at random, and go to whoever is free. Years run on without a break.
//
// Calls in a piece of even rate have exponential gaps; what is left of a gap at the end of a piece is carried into the
// next at that one's rate. What is counted is a fixed table, however long the simulation.
import { type Call, drawsOf } from './draw.ts';
import { teamOf } from './team.ts';
import { type CallQuestion, COUNTED, HOURS, KINDS, type Tally } from './types.ts';
import { piecesOf } from './week.ts';

/** Stretches of time that are compared to say how far the figures can be trusted. */
export const BATCHES = 20;

export interface Length {
  weeks: number;
  seed: number;
}

/** The same question, weeks and seed give the same tally, and the same seed the same calls whoever is on duty. */
export function simulate(question: CallQuestion, { weeks, seed }: Length): Tally {
  const counts = new Float64Array(BATCHES * HOURS * KINDS);
  const add = (cell: number, what: number): void => {
    const at = cell * KINDS + what;
    counts[at] = (counts[at] as number) + 1;
  };
  const draws = drawsOf(question, seed);
  const team = teamOf(question, add);
  const pieces = piecesOf(question);
  const call: Call = { need: 0, length: 0, busy: 0 };
  let gap = draws.gap();
  for (let week = 0; week < weeks; week++) {
    const cells = Math.floor((week * BATCHES) / weeks) * HOURS;
    for (const { start, hours, onDuty, rate } of pieces) {
      const from = week * HOURS;
      team.change(from + start, onDuty);
      let within = 0;
      let left = hours * rate;
      while (gap <= left) {
        within += gap / rate;
        left -= gap;
        // Rounding may carry a call a hair past the end of its piece.
        const hour = Math.min(start + within, start + hours - 1e-9);
        const cell = cells + Math.floor(hour);
        add(cell, COUNTED.calls);
        draws.next(call);
        team.take(from + hour, call, cell);
        gap = draws.gap();
      }
      gap -= left;
    }
  }
  team.finish();
  return { weeks, counts };
}
