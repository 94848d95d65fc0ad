// A year's calls, many times over: they come at random, and go to whoever is free. Years run on without a break.
//
// Calls in a piece of even rate have exponential gaps; what is left of a gap at the end of a piece is carried into the
// next at that one's rate. What is counted is a fixed table, however long the simulation.
import { type Call, Draws } from './draw.ts';
import { type Counter, Team } from './team.ts';
import { type CallQuestion, COUNTED, HOURS, KINDS, type Tally } from './types.ts';
import { piecesOf } from './week.ts';

/** Stretches of time that are compared to say how far the figures can be trusted. */
export const BATCHES = 20;

export interface Length {
  weeks: number;
  seed: number;
}

class Table implements Counter {
  readonly counts = new Float64Array(BATCHES * HOURS * KINDS);

  add(cell: number, kind: number): void {
    const at = cell * KINDS + kind;
    this.counts[at] = (this.counts[at] as number) + 1;
  }
}

/** The same question, weeks and seed give the same tally, and the same seed the same calls whoever is on duty. */
export function simulate(question: CallQuestion, { weeks, seed }: Length): Tally {
  const table = new Table();
  const draws = new Draws(question, seed);
  const team = new Team(question, table);
  const pieces = piecesOf(question);
  // Whole numbers and others alike, so that this is compiled once for every question.
  const rows = Float64Array.from(pieces.flatMap(({ start, hours, onDuty, rate }) => [start, hours, onDuty, rate]));
  const call: Call = { need: 0, length: 0.5, busy: 0.5 };
  let gap = draws.gap();
  /** A function of its own, as a loop of all weeks is compiled anew with each thing that one meets for the first time. */
  const live = (week: number): void => {
    const from = week * HOURS;
    for (let at = 0; at < rows.length; at += 4) {
      const start = rows[at] as number;
      const hours = rows[at + 1] as number;
      const rate = rows[at + 3] as number;
      team.change(from + start, rows[at + 2] as number);
      let within = 0;
      let left = hours * rate;
      while (gap <= left) {
        within += gap / rate;
        left -= gap;
        // Rounding may carry a call a hair past the end of its piece.
        const hour = Math.min(start + within, start + hours - 1e-9);
        // Stretches of whole weeks are alike; where there are too few weeks for that, intervals are wider than they need be.
        const stretch = Math.floor(((weeks < BATCHES ? week + hour / HOURS : week) * BATCHES) / weeks);
        const cell = stretch * HOURS + Math.floor(hour);
        table.add(cell, COUNTED.calls);
        draws.next(call);
        team.take(from + hour, call, cell);
        gap = draws.gap();
      }
      gap -= left;
    }
  };
  for (let week = 0; week < weeks; week++) live(week);
  team.finish();
  return { weeks, counts: table.counts };
}
