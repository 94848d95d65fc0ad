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
export function simulate(question: CallQuestion, length: Length): Tally {
  const { weeks } = length;
  const simulation = new Simulation(question, length);
  for (let week = 0; week < weeks; week++) simulation.live(week);
  return { weeks, counts: simulation.end() };
}

/** A week is a function of its own: a loop of all weeks is compiled anew with each thing that one meets for the first time. */
class Simulation {
  private readonly table = new Table();
  private readonly draws: Draws;
  private readonly team: Team;
  /** Start, hours, on duty and rate of each piece: whole numbers and others alike, so that this is compiled once for every question. */
  private readonly rows: Float64Array;
  private readonly weeks: number;
  private readonly call: Call = { need: 0, length: 0.5, busy: 0.5 };
  private gap: number;

  constructor(question: CallQuestion, { weeks, seed }: Length) {
    this.weeks = weeks;
    this.draws = new Draws(question, seed);
    this.team = new Team(question, this.table);
    const pieces = piecesOf(question);
    this.rows = Float64Array.from(pieces.flatMap(({ start, hours, onDuty, rate }) => [start, hours, onDuty, rate]));
    this.gap = this.draws.gap();
  }

  live(week: number): void {
    const { table, draws, team, rows, weeks, call } = this;
    const from = week * HOURS;
    let { gap } = this;
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
    this.gap = gap;
  }

  end(): Float64Array {
    this.team.finish();
    return this.table.counts;
  }
}
